import { at, item } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface ChiSquaredTest extends Computed {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  readonly cramersV: number;
  /** Cramér's V without its bias upwards (Bergsma 2013). */
  readonly correctedV: number;
  readonly expected: readonly Float64Array[];
  /** Adjusted residuals: about standard normal when rows and columns have nothing to do with each other. */
  readonly residuals: readonly Float64Array[];
  /** Share of the cells in which fewer than 5 are expected; above 0.2 the χ² distribution is a poor guide. */
  readonly thinCells: number;
}

/**
 * Pearson's χ² test, Σ (count − expected)²/expected, that rows and columns of a table of counts are independent; with Yates' correction on request for
 * two by two. Empty rows and columns do not count. Fails: `bad-input`, `too-few` under two rows or columns.
 */
export function chiSquaredTest(
  table: readonly ArrayLike<number>[],
  { yates = false } = {},
): ChiSquaredTest | Failure {
  const width = Math.max(0, ...table.map((row) => row.length));
  const counts = table.map((row) => Array.from(row));
  if (counts.some((row) => row.length !== width || row.some((c) => !(c >= 0)))) {
    return failure('bad-input', 'A table has rows of one length with counts of 0 or more.');
  }
  const full = counts.filter((row) => row.some((c) => c > 0));
  const columns = [...Array(width).keys()].filter((j) => full.some((row) => at(row, j) > 0));
  const cells = full.map((row) => Float64Array.from(columns, (j) => at(row, j)));
  if (cells.length < 2 || columns.length < 2)
    return failure('too-few', 'Two rows and two columns are needed.');
  const rowSums = cells.map((row) => row.reduce((sum, c) => sum + c, 0));
  const columnSums = columns.map((_, j) => cells.reduce((sum, row) => sum + at(row, j), 0));
  const n = rowSums.reduce((sum, c) => sum + c, 0);
  const expected = rowSums.map((r) => Float64Array.from(columnSums, (c) => (r * c) / n));
  const gaps = cells.map((row, i) => row.map((c, j) => c - at(item(expected, i), j)));
  const small = Math.min(...gaps.flatMap((row) => [...row.map(Math.abs)]));
  const shift = yates && cells.length === 2 && columns.length === 2 ? Math.min(0.5, small) : 0;
  const part = (d: number, e: number) => (Math.abs(d) - shift) ** 2 / e;
  const statistic = gaps.reduce(
    (sum, row, i) => sum + row.reduce((s, d, j) => s + part(d, at(item(expected, i), j)), 0),
    0,
  );
  const df = (cells.length - 1) * (columns.length - 1);
  const spread = (i: number, j: number) =>
    Math.sqrt(at(item(expected, i), j) * (1 - at(rowSums, i) / n) * (1 - at(columnSums, j) / n));
  return computed({
    estimand: 'relation between rows and columns',
    method: shift > 0 ? 'χ² test with continuity correction' : 'χ² test',
    n,
    missing: 0,
    statistic,
    df,
    p: chiSquaredUpper(statistic, df),
    ...effects(statistic, n, cells.length, columns.length),
    expected,
    residuals: gaps.map((row, i) => row.map((d, j) => d / spread(i, j))),
    thinCells:
      expected.flatMap((row) => [...row]).filter((e) => e < 5).length / (cells.length * columns.length),
  });
}

function effects(statistic: number, n: number, rows: number, columns: number) {
  const phi = Math.max(0, statistic / n - ((rows - 1) * (columns - 1)) / (n - 1));
  const [r, c] = [rows - (rows - 1) ** 2 / (n - 1), columns - (columns - 1) ** 2 / (n - 1)];
  const room = Math.min(r, c) - 1;
  return {
    cramersV: Math.sqrt(statistic / n / (Math.min(rows, columns) - 1)),
    correctedV: room > 0 ? Math.sqrt(phi / room) : 0,
  };
}
