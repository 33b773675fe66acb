import { at } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { type RepeatedTest, whole } from './repeated-measures.ts';
import { computed, type Failure, failure } from './result.ts';

/**
 * Does the share of yes (1) differ between moments of the same people (Cochran 1950)? With C yeses per moment, R per person and T in all:
 * (k − 1)(k ΣC² − T²)/(kT − ΣR²), against χ² with k − 1. Fails: `bad-input`, `no-variation`.
 */
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
