import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { at } from '../../src/stats/at.ts';
import { projectRoot } from '../house/source.ts';

/** Public data sets and the values R gives for them lie beside the checkout; they are not ours to hand on. */
const shared = path.join(projectRoot, '../shared');
export const isThere = ['oracles/oracles_open.json', 'data/effects'].every((name) =>
  existsSync(path.join(shared, name)),
);

/** A number, a text, or a list or record of these: what R's JSON holds. */
export type Value = number | string | null | boolean | readonly Value[] | { readonly [name: string]: Value };

export interface Oracle {
  readonly id: string;
  readonly data: string;
  readonly r: string;
  readonly result: Value;
}

export interface GridValue {
  readonly fn: string;
  readonly args: number | readonly number[];
  readonly v: number;
}

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(shared, 'oracles', file), 'utf8'));

export function readOracles(file: string): readonly Oracle[] {
  return (readJson(file) as { oracles: readonly Oracle[] }).oracles;
}

export const readGrid = (): readonly GridValue[] =>
  readJson('distribution_grid_345.json') as readonly GridValue[];

/** A data set by columns. Numbers are numbers, empty is NaN, texts get the number of their place in the alphabet. */
export class Table {
  readonly #columns: ReadonlyMap<string, Float64Array>;
  readonly rows: number;

  constructor(columns: ReadonlyMap<string, Float64Array>) {
    this.#columns = columns;
    this.rows = [...columns.values()][0]?.length ?? 0;
  }

  column(name: string): Float64Array {
    const found = this.#columns.get(name);
    if (!found) throw new Error(`there is no column ${name}`);
    return found;
  }

  where(keep: (row: number) => boolean): Table {
    const kept = [...Array(this.rows).keys()].filter(keep);
    const entries = [...this.#columns].map(
      ([name, values]) => [name, Float64Array.from(kept, (i) => at(values, i))] as const,
    );
    return new Table(new Map(entries));
  }

  /** The values of one column in the rows where another has this value. */
  values(name: string, by: string, value: number): Float64Array {
    return this.column(name).filter((_, i) => at(this.column(by), i) === value);
  }

  with(name: string, of: (row: number) => number): Table {
    const added = Float64Array.from({ length: this.rows }, (_, i) => of(i));
    return new Table(new Map([...this.#columns, [name, added]]));
  }
}

const read = new Map<string, Table>();

export function table(file: string): Table {
  const known = read.get(file) ?? parse(readFileSync(path.join(shared, 'data/effects', file), 'utf8'));
  read.set(file, known);
  return known;
}

function parse(text: string): Table {
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  return new Table(new Map(head.map((name, j) => [name, numbers(rows.map((row) => row[j] ?? ''))])));
}

function numbers(cells: readonly string[]): Float64Array {
  const direct = Float64Array.from(cells, (cell) =>
    cell === '' || cell === 'NA' ? Number.NaN : Number(cell),
  );
  const isText = cells.some((cell, i) => Number.isNaN(at(direct, i)) && cell !== '' && cell !== 'NA');
  if (!isText) return direct;
  const names = [...new Set(cells)].sort();
  return Float64Array.from(cells, (cell) => names.indexOf(cell));
}
