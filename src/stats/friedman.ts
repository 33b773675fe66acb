import { at } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { rank } from './ranks.ts';
import { type RepeatedTest, whole } from './repeated-measures.ts';
import { computed, type Failure, failure } from './result.ts';

export interface Friedman extends RepeatedTest {
  /** Kendall's W: 0 no agreement of people on the order of the moments, 1 the same order for all. */
  readonly concordance: number;
}

/**
 * Does the height differ between moments of the same people (Friedman 1937)? With R the sums of the ranks of k moments within each of n
 * people: 12 Σ(R − n(k + 1)/2)² / (nk(k + 1) − Σ(t³ − t)/(k − 1)), against χ² with k − 1. Fails: `bad-input`, `too-few`, `no-variation`.
 */
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
