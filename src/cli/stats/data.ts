import { readCsv, textOf } from '../../platform/sheets/index.ts';
import { at } from '../../stats/at.ts';
import { isMissing, numberOf, yesAmong } from './cell.ts';
import { conditionsOf } from './condition.ts';
import { Refusal } from './refusal.ts';

interface Row {
  /** Of the file, the header being line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table by columns, as asked: a number, a name, nothing. */
export interface Data {
  readonly rows: number;
  readonly names: readonly string[];
  /** Missing is NaN. A cell that is no number ends the command with its line and column. */
  readonly numbers: (name: string) => Float64Array;
  /** Missing is an empty text. */
  readonly texts: (name: string) => readonly string[];
  readonly isText: (name: string) => boolean;
  readonly has: (name: string) => boolean;
}

/** Comma, semicolon or tab; quoted; UTF-8, UTF-16 or Windows-1252. Rows that do not meet every condition are left out. */
export function readData(bytes: Uint8Array, conditions: readonly string[] = []): Data {
  const text = textOf(bytes);
  if (text.includes('\0'))
    throw new Refusal('bad-data', 'This is no CSV file but perhaps a workbook: save it as CSV first.');
  const [head, ...body] = readCsv(text);
  const open = [head, ...body].find((row) => row?.unclosed);
  if (open) throw new Refusal('bad-data', `Line ${open.row}: a quote is opened and never closed.`);
  if (!head || body.length === 0) throw new Refusal('bad-data', 'The file has no rows under a header.');
  const twice = head.cells.find((name, i) => head.cells.indexOf(name) !== i);
  if (twice !== undefined) throw new Refusal('bad-data', `Line ${head.row} names the column ${twice} twice.`);
  const rows = body.map(({ row, cells }) => whole({ line: row, cells }, head.cells));
  const place = (name: string): number => {
    const found = head.cells.indexOf(name);
    if (found >= 0) return found;
    throw new Refusal('no-column', `There is no column ${name}; there are ${head.cells.join(', ')}.`);
  };
  const kept = conditions.flatMap(conditionsOf).reduce((left, { column, meets }) => {
    const j = place(column);
    return left.filter(({ cells, line }) => {
      const met = meets(cells[j] ?? '');
      if (met !== undefined) return met;
      throw new Refusal(
        'bad-data',
        `Line ${line}, column ${column}: “${cells[j]}” cannot be put in order by --where.`,
      );
    });
  }, rows);
  if (kept.length === 0) throw new Refusal('too-few', 'No row meets the conditions of --where.');
  return dataOf(kept, head.cells, place);
}

function dataOf(rows: readonly Row[], names: readonly string[], place: (name: string) => number): Data {
  const cellsOf = (name: string) => {
    const j = place(name);
    return rows.map(({ cells, line }) => ({ cell: cells[j] ?? '', line }));
  };
  return {
    rows: rows.length,
    names,
    has: (name) => names.includes(name),
    texts: (name) => cellsOf(name).map(({ cell }) => (isMissing(cell) ? '' : cell)),
    isText: (name) => {
      const known = cellsOf(name).filter(({ cell }) => !isMissing(cell));
      return known.length > 0 && known.every(({ cell }) => numberOf(cell) === undefined);
    },
    numbers: (name) =>
      Float64Array.from(cellsOf(name), ({ cell, line }) => {
        const value = isMissing(cell) ? Number.NaN : numberOf(cell);
        if (value !== undefined) return value;
        throw new Refusal(
          'bad-data',
          `Line ${line}, column ${name}: “${cell.slice(0, 40)}” is not a number.`,
        );
      }),
  };
}

function whole(row: Row, names: readonly string[]): Row {
  const { cells, line } = row;
  if (cells.length === names.length) return row;
  const place = names[cells.length];
  const what =
    place === undefined ? `more cells than the ${names.length} of the header` : `nothing for column ${place}`;
  throw new Refusal('bad-data', `Line ${line} has ${what}. Is a quote or a separator missing?`);
}

/**
 * The different values of a column in order: numbers by size, texts by alphabet; of no and yes, no comes first. Missing
 * does not count.
 */
export const valuesOf = (data: Data, name: string): readonly string[] => inOrder(data.texts(name));

export function inOrder(texts: readonly string[]): readonly string[] {
  const different = [...new Set(texts)].filter((text) => text !== '');
  const yes = yesAmong(different);
  if (yes !== undefined) return different.sort((a, b) => Number(a === yes) - Number(b === yes));
  const numeric = different.every((text) => numberOf(text) !== undefined);
  const bySize = (a: string, b: string) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0);
  return different.sort(numeric ? bySize : undefined);
}

/** For each row the place of its value among `values`; NaN where missing. */
export function codesOf(data: Data, name: string, values = valuesOf(data, name)): Float64Array {
  const places = new Map(values.map((value, i) => [value, i] as const));
  return Float64Array.from(data.texts(name), (text) => places.get(text) ?? Number.NaN);
}

/** 0 and 1, whatever the two values are called: the second in order is 1. */
export function yesOrNo(data: Data, name: string): Float64Array {
  const values = valuesOf(data, name);
  if (values.length > 2) {
    throw new Refusal('bad-input', `Column ${name} must hold two values; it holds ${values.length}.`);
  }
  return isZeroOne(values) ? data.numbers(name) : codesOf(data, name, values);
}

const isZeroOne = (values: readonly string[]) => values.every((text) => /^[01]$/.test(text));

/** Says which of two words counts as 1; nothing for a column of 0 and 1. */
export function yesWords(data: Data, name: string): readonly string[] {
  const values = valuesOf(data, name);
  return isZeroOne(values) || values[1] === undefined ? [] : [`${name}: “${values[1]}” counts as yes.`];
}

/** One code for each combination of these columns; NaN where one of them is missing. */
export function crossed(data: Data, names: readonly string[]): Float64Array {
  const parts = names.map((name) => codesOf(data, name));
  const seen = new Map<string, number>();
  return Float64Array.from({ length: data.rows }, (_, i) => {
    if (parts.some((part) => Number.isNaN(at(part, i)))) return Number.NaN;
    const key = parts.map((part) => at(part, i)).join(' ');
    const code = seen.get(key) ?? seen.size;
    seen.set(key, code);
    return code;
  });
}
