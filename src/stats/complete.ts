import { at } from './at.ts';

/** Missing values come in as NaN: they are counted and left out. */
export function present(values: ArrayLike<number>): {
  readonly values: Float64Array;
  readonly missing: number;
} {
  const kept = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  return { values: kept, missing: values.length - kept.length };
}

/** The rows in which every column has a value; undefined when the columns are not equally long. */
export function completeRows(columns: readonly ArrayLike<number>[]): Int32Array | undefined {
  const n = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== n)) return undefined;
  const gaps = new Uint8Array(n);
  for (const column of columns) for (let i = 0; i < n; i++) if (Number.isNaN(at(column, i))) gaps[i] = 1;
  const rows = new Int32Array(n);
  let count = 0;
  for (let i = 0; i < n; i++) if (gaps[i] === 0) rows[count++] = i;
  return rows.subarray(0, count);
}

/** The values of these rows, in this order. */
export function pick(values: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = at(values, at(rows, i));
  return picked;
}
