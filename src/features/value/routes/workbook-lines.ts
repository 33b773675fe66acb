import type { Locale } from '../../../platform/i18n/index.ts';
import type { CellValue, StyledCell } from '../../../platform/sheets/workbook.ts';
import { basicsOf, type Model, type StoredLine } from '../model.ts';
import { countedOf } from '../outcome.ts';
import { presentValue, yearsOf } from '../present-value.ts';
import { timesOf, worthOf } from '../scenario.ts';
import { valueWords } from '../texts/words.ts';
import { workbookTexts } from '../texts/workbook.ts';
import { type Names, whoName } from '../views/names.ts';
import { COLUMN, EURO, placesIn } from './workbook-places.ts';

/** One side of a line: a transfer stands twice, for who gets it and for who pays it. */
export interface Side {
  readonly line: StoredLine;
  readonly name: string;
  readonly sign: 1 | -1;
  /** The row of the side that holds the amounts, for the other side of a transfer. */
  readonly amountsAt: number | null;
}

/** First row of the lines: under the headings. */
export const FIRST_ROW = 2;

export function sidesOf(locale: Locale, names: Names, model: Model): readonly Side[] {
  const sides: Side[] = [];
  for (const line of countedOf(model.lines) as readonly StoredLine[]) {
    const name = whoName(locale, names, line.who);
    sides.push({ line, name, sign: line.kind === 'kosten' ? -1 : 1, amountsAt: null });
    if (line.from === null) continue;
    const amountsAt = FIRST_ROW + sides.length - 1;
    sides.push({ line, name: whoName(locale, names, line.from), sign: -1, amountsAt });
  }
  return sides;
}

/** The cells of one side at one row; with an outcome also what it is worth at both ends of the effect. */
export function rowOf(
  locale: Locale,
  model: Model,
  side: Side,
  row: number,
  withOutcome: boolean,
): StyledCell[] {
  const { line, name, sign } = side;
  const words = valueWords[locale];
  const t = workbookTexts[locale];
  const kind = words.kinds[line.kind];
  const plain: CellValue[] = [
    name,
    side.amountsAt === null ? kind : t.pays(kind),
    words.categories[line.category],
    line.what,
    words.per[line.per],
  ];
  const source: CellValue[] = [
    line.source.text,
    line.source.year,
    line.source.url,
    line.strength ?? t.estimate,
  ];
  return [
    ...plain.map((cell) => ({ cell })),
    ...inputs(side, row),
    ...source.map((cell) => ({ cell })),
    ...worked(locale, model, side, row),
    { cell: sign },
    { cell: line.kind === 'overdracht' ? 0 : 1 },
    ...parts(locale, model, side, row),
    ...(withOutcome ? ends(locale, model, side, row) : []),
  ];
}

/** Amounts and years, yellow; the paying side of a transfer takes them from the other side. */
function inputs({ line, amountsAt }: Side, row: number): StyledCell[] {
  const { amounts, firstYear, years } = line;
  const values = [amounts?.low ?? 0, amounts?.mid ?? 0, amounts?.high ?? 0].map((cents) => cents / 100);
  return [...values, firstYear, years].map((value, i): StyledCell => {
    const format = i < 3 ? EURO : '0';
    const column = [COLUMN.low, COLUMN.mid, COLUMN.high, COLUMN.from, COLUMN.years][i] ?? '';
    if (amountsAt === null || amountsAt === row) return { cell: value, look: 'input', format };
    return { cell: { formula: `${column}${amountsAt}`, value }, format };
  });
}

/** The years inside the horizon, and what a euro a year is worth in them: a sum of a geometric row. */
function worked(locale: Locale, model: Model, { line }: Side, row: number): StyledCell[] {
  const basis = placesIn(locale);
  const { from, years, counted } = COLUMN;
  const last = `MIN(${from}${row}+${years}${row}-1,${basis.years})`;
  const n = `${counted}${row}`;
  const one = `(1+${basis.rate})`;
  const geometric = `${one}^-(${from}${row}-1)*(1-${one}^-${n})/(1-${one}^-1)`;
  return [
    {
      cell: {
        formula: `MAX(0,${last}-${from}${row}+1)`,
        value: yearsOf(line, model.horizonYears).length,
      },
    },
    {
      cell: {
        formula: `IF(${n}=0,0,IF(${basis.rate}=0,${n},${geometric}))`,
        value: presentValue(line, basicsOf(model)),
      },
      format: '0.0000',
    },
  ];
}

/** What does not depend on the effect, and what one person of a hundred adds; at low, middle and high amounts. */
function parts(locale: Locale, model: Model, { line, sign }: Side, row: number): StyledCell[] {
  const basis = placesIn(locale);
  const basics = basicsOf(model);
  const factor = presentValue(line, basics);
  const times = { 'extra-werk': `${basis.people}/100`, deelnemer: basis.people, programma: '1' }[line.per];
  const each = line.per === 'extra-werk';
  const count = timesOf(line, basics, 1);
  const cellOf = (level: 'low' | 'mid' | 'high', effect: boolean): StyledCell => {
    if (effect !== each) return { cell: 0, format: EURO };
    const value = (sign * (line.amounts?.[level] ?? 0) * factor * count) / 100;
    const formula = `${COLUMN.sign}${row}*${COLUMN[level]}${row}*${COLUMN.factor}${row}*${times}`;
    return { cell: { formula, value }, format: EURO };
  };
  return [false, true].flatMap((effect) =>
    (['low', 'mid', 'high'] as const).map((level) => cellOf(level, effect)),
  );
}

/** What a side is worth at the bad and the good end of its amounts, for both ends of the effect, and in the middle. */
function ends(locale: Locale, model: Model, { line, sign }: Side, row: number): StyledCell[] {
  const basis = placesIn(locale);
  const { effect } = model;
  if (effect === null) return [];
  const at = (level: 'Low' | 'Mid' | 'High', cell: string) =>
    `${COLUMN[`fixed${level}`]}${row}+${COLUMN[`each${level}`]}${row}*${cell}`;
  const transfer = line.kind === 'overdracht';
  const value = (points: number, level: 'low' | 'mid' | 'high') =>
    (worthOf(line, basicsOf(model), points, level) * (transfer ? sign : 1)) / 100;
  const bound = (pick: 'MIN' | 'MAX', cell: string): string =>
    transfer ? at(pick === 'MIN' ? 'Low' : 'High', cell) : `${pick}(${at('Low', cell)},${at('High', cell)})`;
  return [
    { cell: { formula: bound('MIN', basis.low), value: value(effect.low, 'low') }, format: EURO },
    { cell: { formula: bound('MIN', basis.high), value: value(effect.high, 'low') }, format: EURO },
    { cell: { formula: at('Mid', basis.mid), value: value(effect.mid, 'mid') }, format: EURO },
    { cell: { formula: bound('MAX', basis.low), value: value(effect.low, 'high') }, format: EURO },
    { cell: { formula: bound('MAX', basis.high), value: value(effect.high, 'high') }, format: EURO },
  ];
}
