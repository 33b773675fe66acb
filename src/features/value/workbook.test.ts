import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { type CellSource, evaluator } from '../../../test/support/formulas.ts';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { testAssumptions, testLines, testModel } from '../../../test/support/value.ts';
import { columnName, type WorkbookSheet } from '../../platform/sheets/workbook.ts';
import { loadBaseCatalogue, readVocabulary } from '../catalogue/index.ts';
import { valueLinks } from './links.ts';
import { type Model, sumOf } from './model.ts';
import { outcomeOf } from './outcome.ts';
import { sheetsOf } from './routes/workbook.ts';
import { BASES, LINE_KINDS, type Line, PARTIES } from './words.ts';

const names = { instruments: [], municipalities: [], vocabulary: readVocabulary() };
const changed = {
  version: 1,
  changedBy: { id: 'karin', name: 'Karin' },
  changedAt: new Date('2026-11-20T09:00:00Z'),
};
const modelWith = (lines: readonly Omit<Line, 'id'>[], over: Partial<Model> = {}): Model => ({
  ...{ ...testAssumptions, ...changed, id: 'a', published: false, invented: true },
  lines: lines.map((line, i) => ({ ...line, ...changed, id: `${i}` })),
  ...over,
});
const bookOf = (model: Model) =>
  sheetsOf({
    ...{ locale: 'nl', model, names, outcome: outcomeOf(sumOf(model, new Set())) },
    at: new Date('2026-11-20T09:00:00Z'),
  });

/** Cells by sheet and address, and what the file says that each formula gives. */
function cellsOf(sheets: readonly WorkbookSheet[]) {
  const cells = new Map<string, CellSource>();
  const said = new Map<string, number | string>();
  for (const { name, rows } of sheets)
    for (const [y, row] of rows.entries())
      for (const [x, one] of row.entries()) {
        const cell = typeof one === 'object' && one !== null && 'cell' in one ? one.cell : one;
        const address = `${name}!${columnName(x)}${y + 1}`;
        cells.set(address, cell);
        if (typeof cell === 'object' && cell !== null) said.set(address, cell.value);
      }
  return { cells, said };
}

const near = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-4
    : a === b;

/** The row of the outcome with everybody together. */
function togetherIn(model: Model, cells: ReadonlyMap<string, CellSource>): unknown[] {
  const valueAt = evaluator(cells);
  const row = [...cells].find(([, cell]) => cell === 'Iedereen samen')?.[0].replace(/\D+/, '');
  assert.ok(row, model.name);
  return ['B', 'C', 'D'].map((column) => valueAt(`Uitkomst!${column}${row}`));
}

const euros = fc
  .array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 3, maxLength: 3 })
  .map((all) => all.toSorted((a, b) => a - b))
  .map(([low = 0, mid = 0, high = 0]) => ({ low, mid, high }));
const who = fc.constantFrom(...PARTIES).map((party) => ({ party, municipality: null }));
const source = { text: 'schatting', url: '', year: null };
const anyLine = fc
  .record({
    ...{ kind: fc.constantFrom(...LINE_KINDS), who, giver: who, amounts: fc.option(euros, { freq: 9 }) },
    ...{ per: fc.constantFrom(...BASES), firstYear: fc.integer({ min: 1, max: 8 }) },
    years: fc.integer({ min: 1, max: 9 }),
  })
  .map(
    ({ giver, ...rest }): Omit<Line, 'id'> => ({
      ...{ ...rest, category: 'anders', what: '=1+1', source, strength: null, lifeDomain: null },
      from: rest.kind === 'overdracht' ? giver : null,
    }),
  );
const anyModel = fc
  .record({
    lines: fc.array(anyLine, { maxLength: 8 }),
    ends: fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 3 }),
    discountBp: fc.constantFrom(0, 225, 1_000),
    participants: fc.integer({ min: 1, max: 500 }),
    horizonYears: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ lines, ends, ...rest }) => {
    const [low = 0, mid = 0, high = 0] = ends.toSorted((a, b) => a - b);
    const effect = { low, mid, high, comparison: 'loting' as const, months: 1, source, finding: null };
    return modelWith(lines, { ...rest, effect });
  });

test('every formula, worked out by another spreadsheet, gives what the page says', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const { cells, said } = cellsOf(bookOf(model));
      const valueAt = evaluator(cells);
      for (const [address, value] of said) {
        const found = valueAt(address);
        assert.ok(
          near(found, value),
          `${address}: ${found} is not ${value} (${JSON.stringify(cells.get(address))})`,
        );
      }
      const outcome = outcomeOf(sumOf(model, new Set()));
      if (!outcome.ok) return assert.ok(![...cells.values()].includes('Iedereen samen'), 'no total');
      const { low, mid, high } = outcome.scenarios;
      const totals = [low.total, mid.total, high.total].map((cents) => cents / 100);
      for (const [i, found] of togetherIn(model, cells).entries()) assert.ok(near(found, totals[i]));
    }),
  );
});

test('who changes an amount, the people, the years, the rate or the effect in the file sees what the page would say', () => {
  const model = modelWith(testLines);
  const { cells } = cellsOf(bookOf(model));
  const [cost, benefit] = testLines;
  assert.ok(cost && benefit);
  const dearer = { ...cost, amounts: { low: 300_000, mid: 400_000, high: 500_000 } };
  const effect = { ...(model.effect ?? assert.fail()), low: 4 };
  const same = modelWith([dearer, benefit, ...testLines.slice(2)], {
    ...{ participants: 250, horizonYears: 3, discountBp: 400, effect },
  });
  const edited = new Map(cells);
  for (const [address, value] of Object.entries({
    ...{ 'Regels!F2': 3_000, 'Regels!G2': 4_000, 'Regels!H2': 5_000, 'Uitgangspunten!B5': 250 },
    ...{ 'Uitgangspunten!B6': 3, 'Uitgangspunten!B7': 0.04, 'Uitgangspunten!B10': 4 },
  }))
    edited.set(address, value);
  const outcome = outcomeOf(sumOf(same, new Set()));
  assert.ok(outcome.ok);
  const { low, mid, high } = outcome.scenarios;
  for (const [i, { total }] of [low, mid, high].entries())
    assert.ok(near(togetherIn(model, edited)[i], total / 100), `${i}`);
});

describe('The file', () => {
  let world: World;
  let here: Organisation;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    await here.inside(loadBaseCatalogue);
  });
  after(() => world.close());

  const fileOf = async (id: string, role: 'manager' | 'researcher' = 'manager') => {
    const answer = await here.ask(valueLinks.file(id), { cookie: await here.session(role) });
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  test('opens with its figures, also in a reader that does not calculate', async () => {
    const { id } = await testModel(here);
    const { answer, bytes } = await fileOf(id);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('Content-Disposition') ?? '', /kosten-en-baten\.xlsx/);
    const sheets = await readXlsxFile(bytes);
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      ['Uitgangspunten', 'Regels', 'Uitkomst', 'NietInEuro'],
    );
    const outcome = sheets.find(({ sheet }) => sheet === 'Uitkomst')?.data ?? [];
    const together = outcome.find(([name]) => name === 'Iedereen samen') ?? [];
    assert.deepEqual(
      together.slice(1, 4).map((value) => Math.round(Number(value))),
      [-163_875, 230_627, 806_948],
    );
  });

  test('of a model without an outcome has no total, but the reason and what it costs', async () => {
    const { id } = await testModel(here, { effect: null });
    const sheets = await readXlsxFile((await fileOf(id)).bytes);
    const words = JSON.stringify(sheets);
    assert.match(words, /Niet te berekenen, want wij kennen het effect nog niet/);
    assert.match(words, /\["Kosten zonder effect",150000,200000,250000\]/);
    assert.doesNotMatch(words, /Iedereen samen/);
  });

  test('is for who may see the model', async () => {
    const { id } = await testModel(here);
    assert.equal((await fileOf(id, 'researcher')).answer.status, 404);
  });
});
