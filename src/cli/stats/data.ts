import { readCsv, textOf } from '../../platform/sheets/index.ts';
import { at } from '../../stats/at.ts';
import { keeps } from './condition.ts';
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

const isMissing = (cell: string): boolean => cell === '' || /^(na|nan|n\/a)$/i.test(cell);

/** 12.5, 12,5 and 1.234,5; undefined when it is something else. */
export function numberOf(cell: string): number | undefined {
  const plain = /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(cell) ? cell.replaceAll('.', '') : cell;
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(plain)
    ? Number(plain.replace(',', '.'))
    : undefined;
}

/** Comma, semicolon or tab; quoted; UTF-8 or Windows-1252. Rows that do not meet every condition are left out. */
export function readData(bytes: Uint8Array, conditions: readonly string[] = []): Data {
  const [head, ...body] = readCsv(textOf(bytes));
  if (!head || body.length === 0) throw new Refusal('bad-data', 'The file has no rows under a header.');
  const twice = head.cells.find((name, i) => head.cells.indexOf(name) !== i);
  if (twice !== undefined) throw new Refusal('bad-data', `Line 1 names the column ${twice} twice.`);
  const rows = body.map(({ row, cells }) => whole({ line: row, cells }, head.cells));
  const place = (name: string): number => {
    const found = head.cells.indexOf(name);
    if (found >= 0) return found;
    throw new Refusal('no-column', `There is no column ${name}; there are ${head.cells.join(', ')}.`);
  };
  const kept = rows.filter(({ cells }) =>
    conditions.every((one) => keeps(one, (name) => cells[place(name)] ?? '')),
  );
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

/** The different values of a column in order: numbers by size, texts by alphabet. Missing does not count. */
export function valuesOf(data: Data, name: string): readonly string[] {
  const different = [...new Set(data.texts(name).filter((text) => text !== ''))];
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
  const numbers = data.isText(name) ? undefined : data.numbers(name);
  if (numbers?.every((value) => value === 0 || value === 1 || Number.isNaN(value))) return numbers;
  return codesOf(data, name, values);
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
