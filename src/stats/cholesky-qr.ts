import { cell, item } from './at.ts';
import { cholesky } from './cholesky.ts';

/** So many rows at a time: a block of each column then stays in the quick memory of the processor. */
export const block = 512;

/** A column that keeps less of its length than this beside the others is left to a slower, more exact way. */
const thin = 1e-6;

/**
 * X = Q R by the Cholesky root of X'X, once more where a column lost over half of its length (Fukaya and others 2014): as exact as
 * Gram and Schmidt and some times as quick for many rows, because rows are read a few times instead of once for each pair of columns.
 * Undefined, with the columns as they were, when they nearly tell each other; with `give` Q takes their place.
 */
export function choleskyQr(
  columns: readonly Float64Array[],
  give = false,
): { readonly q: Float64Array[]; readonly r: Float64Array[] } | undefined {
  const first = once(columns, give);
  if (!first || first.least > 0.25) return first;
  const second = once(first.q, true);
  // Columns that are orthonormal but for rounding always have a root.
  return second && { q: second.q, r: product(second.r, first.r) };
}

function once(columns: readonly Float64Array[], give: boolean) {
  const cross = crossProducts(columns);
  const lengths = Float64Array.from(cross, (row, i) => Math.sqrt(cell(row, i)));
  const scaled = cross.map((row, i) =>
    Float64Array.from(row, (v, j) => v / (cell(lengths, i) * cell(lengths, j))),
  );
  const root = cholesky(scaled);
  const least = root ? Math.min(...root.map((row, i) => cell(row, i) ** 2)) : 0;
  if (!root || !(least > thin)) return undefined;
  const r = root.map((row, j) => row.slice(0, j + 1).map((v) => v * cell(lengths, j)));
  const q = give ? [...columns] : columns.map((column) => column.slice());
  solve(q, r);
  return { q, r, least };
}

/** X'X, all of it. */
export function crossProducts(columns: readonly Float64Array[]): Float64Array[] {
  const k = columns.length;
  const n = columns[0]?.length ?? 0;
  const sums = columns.map(() => new Float64Array(k));
  for (let from = 0; from < n; from += block) {
    const to = Math.min(n, from + block);
    for (let i = 0; i < k; i++) addDots(item(columns, i), columns, i + 1, from, to, item(sums, i));
  }
  return sums.map((row, i) => row.map((v, j) => (j <= i ? v : cell(item(sums, j), i))));
}

/** Adds to `sums` what the first `count` columns have in common with `own`, four at a time. */
export function addDots(
  own: Float64Array,
  columns: readonly Float64Array[],
  count: number,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  let j = 0;
  for (; j + 3 < count; j += 4) {
    const a = item(columns, j);
    const b = item(columns, j + 1);
    const c = item(columns, j + 2);
    const d = item(columns, j + 3);
    let sa = 0;
    let sb = 0;
    let sc = 0;
    let sd = 0;
    for (let i = from; i < to; i++) {
      const v = cell(own, i);
      sa += v * cell(a, i);
      sb += v * cell(b, i);
      sc += v * cell(c, i);
      sd += v * cell(d, i);
    }
    sums[j] = cell(sums, j) + sa;
    sums[j + 1] = cell(sums, j + 1) + sb;
    sums[j + 2] = cell(sums, j + 2) + sc;
    sums[j + 3] = cell(sums, j + 3) + sd;
  }
  for (; j < count; j++) {
    const a = item(columns, j);
    let sum = 0;
    for (let i = from; i < to; i++) sum += cell(own, i) * cell(a, i);
    sums[j] = cell(sums, j) + sum;
  }
}

/** Takes from `rest` the first `count` columns times their shares, four at a time. */
export function subtract(
  rest: Float64Array,
  columns: readonly Float64Array[],
  count: number,
  from: number,
  to: number,
  shares: Float64Array,
): void {
  let j = 0;
  for (; j + 3 < count; j += 4) {
    const a = item(columns, j);
    const b = item(columns, j + 1);
    const c = item(columns, j + 2);
    const d = item(columns, j + 3);
    const wa = cell(shares, j);
    const wb = cell(shares, j + 1);
    const wc = cell(shares, j + 2);
    const wd = cell(shares, j + 3);
    for (let i = from; i < to; i++)
      rest[i] = cell(rest, i) - (wa * cell(a, i) + wb * cell(b, i) + wc * cell(c, i) + wd * cell(d, i));
  }
  for (; j < count; j++) {
    const a = item(columns, j);
    const w = cell(shares, j);
    for (let i = from; i < to; i++) rest[i] = cell(rest, i) - w * cell(a, i);
  }
}

/** X to X R⁻¹ in place, column after column within a block of rows. */
function solve(q: readonly Float64Array[], r: readonly Float64Array[]): void {
  const n = q[0]?.length ?? 0;
  for (let from = 0; from < n; from += block) {
    const to = Math.min(n, from + block);
    for (const [j, shares] of r.entries()) {
      const own = item(q, j);
      subtract(own, q, j, from, to, shares);
      const length = cell(shares, j);
      for (let i = from; i < to; i++) own[i] = cell(own, i) / length;
    }
  }
}

/** The upper triangle A B, column by column. */
const product = (a: readonly Float64Array[], b: readonly Float64Array[]): Float64Array[] =>
  b.map((column, j) =>
    Float64Array.from({ length: j + 1 }, (_, i) =>
      column.reduce((sum, v, m) => (m < i ? sum : sum + cell(item(a, m), i) * v), 0),
    ),
  );
