import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { amountIn, dayIn, wordIn } from './outcome-cells.ts';
import { type FileRow, guessMapping, judgeRows, type Known, mappingProblem } from './outcome-file.ts';

const header = ['Klantnummer', 'Naam', 'Datum ingang', 'Einddatum', 'Werk', 'Uren per week'];
const mapping = guessMapping(header);
const known: Known = { people: new Map([['00041', 'mila']]), outcomes: [], knownUntil: '2026-11-20' };
const row = (...cells: FileRow['cells']): FileRow => ({ row: 2, cells });

test('columns are guessed by their names', () => {
  assert.deepEqual(mapping, { nummer: 0, vanaf: 2, tot: 3, work: 4, hours: 5 });
  assert.equal(mappingProblem({}), 'numberMissing');
  assert.equal(mappingProblem({ nummer: 0, vanaf: 1 }), 'kindMissing');
  assert.equal(mappingProblem({ nummer: 0, vanaf: 1, work: 1 }), 'twice');
});

test('days are read as the Dutch, computers and Excel write them; days that do not exist are not', () => {
  for (const cell of [
    '31-12-2025',
    '31/12/2025',
    '31.12.2025',
    '2025-12-31',
    '2025-12-31T00:00:00',
    46_022,
    '46022',
  ])
    assert.equal(dayIn(cell), '2025-12-31', String(cell));
  for (const cell of [
    '31-2-2026',
    '12-31-2025',
    '31-12-25',
    '0025-12-31',
    '0000-01-01',
    'morgen',
    '',
    12,
    '2025',
  ])
    assert.equal(dayIn(cell), undefined, String(cell));
});

test('every day of Excel is the day that Excel shows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 80_000 }), (serial) => {
      const day = dayIn(serial) ?? '';
      assert.equal(Date.parse(`${day}T00:00Z`), (serial - 25_569) * 86_400_000);
    }),
  );
});

test('amounts are read with a decimal comma, and a point for thousands', () => {
  assert.equal(amountIn('1.250,50'), 1250.5);
  assert.equal(amountIn('€ 1.250'), 1250);
  assert.equal(amountIn('12,5'), 12.5);
  assert.equal(amountIn('12.5'), 12.5);
  assert.equal(amountIn('-3'), undefined);
  assert.equal(amountIn('12 uur'), undefined);
  assert.equal(wordIn('work', ' Deels '), 'part');
  assert.equal(wordIn('work', 'ja'), undefined);
});

describe('A row', () => {
  const says = (one: FileRow, about = known) => judgeRows([one], mapping, about).rows[0]?.says;

  test('gives one outcome for each filled column', () => {
    const { rows, toStore } = judgeRows(
      [row('00041', 'Mila', '1-4-2026', '', 'deels', '16,5')],
      mapping,
      known,
    );
    assert.equal(rows[0]?.says, 'new');
    const shared = { from: '2026-04-01', to: null, knownUntil: '2026-11-20' };
    assert.deepEqual(
      toStore.map(({ outcome }) => outcome),
      [
        { kind: 'work', value: 'part', ...shared },
        { kind: 'hours', value: 16.5, ...shared },
      ],
    );
  });

  test('says what is wrong in which column', () => {
    assert.deepEqual(says(row('00042', '', '31-2-2026', '', 'ja', '90')), [
      { field: 'nummer', code: 'numberUnknown', value: '00042' },
      { field: 'vanaf', code: 'dayWrong', value: '31-2-2026' },
      { field: 'work', code: 'wordUnknown', value: 'ja' },
      { field: 'hours', code: 'amountWrong', value: '90' },
    ]);
    assert.deepEqual(says(row('00041', '', '1-4-2026')), [{ field: undefined, code: 'nothing', value: '' }]);
    assert.deepEqual(says(row('00041', '', '1-12-2026', '', 'deels')), [
      { field: 'vanaf', code: 'dayAfterKnown', value: '2026-12-01' },
    ]);
  });

  test('never repeats a number that could be a BSN', () => {
    const judged = judgeRows([row(111222333, '', '1-4-2026', '', 'deels')], mapping, known);
    assert.doesNotMatch(JSON.stringify(judged), /111222333/);
    assert.deepEqual(judged.rows[0]?.says, [{ field: 'nummer', code: 'numberBsn', value: '' }]);
  });

  test('that stands there already changes nothing; a later look or another value does', () => {
    const there = {
      id: 'x',
      personId: 'mila',
      kind: 'work',
      value: 'part',
      from: '2026-04-01',
      to: null,
    } as const;
    const about = (knownUntil: string): Known => ({ ...known, outcomes: [{ ...there, knownUntil }] });
    const one = row('00041', '', '1-4-2026', '', 'deels');
    assert.equal(says(one, about('2026-11-20')), 'same');
    assert.equal(says(one, about('2026-10-01')), 'changed');
    assert.equal(says(row('00041', '', '1-4-2026', '', 'voltijd'), about('2026-11-20')), 'changed');
  });

  test('that contradicts another row is wrong, and names that row', () => {
    const rows = [
      { row: 2, cells: ['00041', '', '1-4-2026', '', 'deels'] },
      { row: 3, cells: ['00041', '', '1-4-2026', '', 'voltijd'] },
      { row: 4, cells: ['00041', '', '1-4-2026', '', 'deels'] },
    ];
    const judged = judgeRows(rows, mapping, known);
    assert.deepEqual(
      judged.rows.map(({ says }) => says),
      ['new', [{ field: 'work', code: 'twice', value: '2' }], 'same'],
    );
    assert.equal(judged.toStore.length, 1);
  });

  test('brought in twice writes nothing the second time, whatever the file holds', () => {
    const cells = fc.tuple(
      fc.constantFrom('00041', '00042', '', 41),
      fc.constant(''),
      fc.constantFrom('1-4-2026', '2026-05-01', 46_022, 'x'),
      fc.constantFrom('', '1-6-2026'),
      fc.constantFrom('deels', 'geen', 'ja', ''),
      fc.constantFrom('8', '16,5', 20, '99', ''),
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 12 }), (list) => {
        const rows = list.map((cells, i) => ({ row: i + 2, cells }));
        const first = judgeRows(rows, mapping, known);
        const outcomes = first.toStore.map(({ personId, outcome }, i) => ({
          ...outcome,
          personId,
          id: String(i),
        }));
        assert.deepEqual(judgeRows(rows, mapping, { ...known, outcomes }).toStore, []);
      }),
    );
  });
});
