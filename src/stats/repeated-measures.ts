import { at } from './at.ts';
import { binomialCdf } from './binomial.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { completeRows, pick } from './complete.ts';
import { rank } from './ranks.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface RepeatedTest extends Computed {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

export interface Friedman extends RepeatedTest {
  /** Kendall's W: 0 no agreement of people on the order of the moments, 1 the same order for all. */
  readonly concordance: number;
}

/** Rows of the people who have all moments; `moments` are columns. */
function whole(moments: readonly ArrayLike<number>[]): { rows: Float64Array[]; missing: number } | undefined {
  const kept = completeRows(moments);
  if (!kept) return undefined;
  const columns = moments.map((column) => pick(column, kept));
  const rows = Array.from(kept, (_, i) => Float64Array.from(columns, (column) => at(column, i)));
  return { rows, missing: (moments[0]?.length ?? 0) - kept.length };
}

/** Does the height differ between moments of the same people? Friedman's test, corrected for ties. */
export function friedman(moments: readonly ArrayLike<number>[]): Friedman | Failure {
  const data = whole(moments);
  const k = moments.length;
  if (!data || k < 2) return failure('bad-input', 'Two or more moments of the same length are needed.');
  const n = data.rows.length;
  if (n < 2) return failure('too-few', 'At least two people must have every moment.');
  const ranked = data.rows.map((row) => rank(row));
  const ties = ranked.reduce((sum, { ties }) => sum + ties, 0);
  const sums = moments.map((_, j) => ranked.reduce((sum, { ranks }) => sum + at(ranks, j), 0));
  const spread = n * k * (k + 1) - ties / (k - 1);
  if (!(spread > 1e-9)) return failure('no-variation', 'Nobody differs between the moments.');
  const statistic = (12 * sums.reduce((sum, r) => sum + (r - (n * (k + 1)) / 2) ** 2, 0)) / spread;
  return computed({
    ...{ estimand: 'difference in height between the moments', method: 'Friedman', n, missing: data.missing },
    ...{ statistic, df: k - 1, p: chiSquaredUpper(statistic, k - 1), concordance: statistic / (n * (k - 1)) },
  });
}

/** Does the share of yes (1) differ between moments of the same people? Cochran's Q. */
export function cochranQ(moments: readonly ArrayLike<number>[]): RepeatedTest | Failure {
  const data = whole(moments);
  const k = moments.length;
  if (!data || k < 2) return failure('bad-input', 'Two or more moments of the same length are needed.');
  const sumOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);
  const rows = data.rows.map(sumOf);
  const columns = moments.map((_, j) => sumOf(data.rows.map((row) => at(row, j))));
  const total = sumOf(rows);
  const spread = k * total - sumOf(rows.map((row) => row * row));
  if (!(spread > 0)) return failure('no-variation', 'Nobody differs between the moments.');
  const statistic =
    ((k - 1) * (k * sumOf(columns.map((column) => column * column)) - total * total)) / spread;
  return computed({
    ...{ estimand: 'difference in share between the moments', method: "Cochran's Q", n: rows.length },
    ...{ missing: data.missing, statistic, df: k - 1, p: chiSquaredUpper(statistic, k - 1) },
  });
}

export interface McNemar extends Computed {
  /** From no to yes, and from yes to no. */
  readonly changed: readonly [up: number, down: number];
  readonly p: number;
}

/** Do more of the same people go from no (0) to yes (1) than back? McNemar's test, exact and two-sided. */
export function mcNemar(before: ArrayLike<number>, after: ArrayLike<number>): McNemar | Failure {
  const data = whole([before, after]);
  if (!data) return failure('bad-input', 'Before and after must be equally many.');
  const changes = data.rows.map((row) => at(row, 1) - at(row, 0));
  const [up, down] = [changes.filter((c) => c > 0).length, changes.filter((c) => c < 0).length];
  if (up + down === 0) return failure('too-few', 'Nobody changes.');
  const p = Math.min(1, 2 * binomialCdf(Math.min(up, down), up + down, 0.5));
  return computed({
    ...{ estimand: 'direction of the change of the same people', method: 'McNemar, exact' },
    ...{ n: data.rows.length, missing: data.missing, changed: [up, down] as const, p },
  });
}
