import { at } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { present } from './complete.ts';
import { rank } from './ranks.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface KruskalWallis extends Computed {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** Share of the spread in ranks that is between the groups: H / (n − 1). */
  readonly epsilonSquared: number;
}

/**
 * Do groups differ in height (Kruskal, Wallis 1952)? H = 12/(n(n + 1)) · Σ nⱼ (mean rankⱼ − (n + 1)/2)², over 1 − Σ(t³ − t)/(n³ − n)
 * for ties of t, against χ² with groups − 1. Empty groups do not count. Fails: `too-few`, `no-variation`.
 */
export function kruskalWallis(groups: readonly ArrayLike<number>[]): KruskalWallis | Failure {
  const parts = groups.map(present);
  const full = parts.filter(({ values }) => values.length > 0);
  const n = full.reduce((sum, { values }) => sum + values.length, 0);
  if (full.length < 2 || n < 3)
    return failure('too-few', 'At least two groups with three values are needed.');
  const { ranks, ties } = rank(full.flatMap(({ values }) => [...values]));
  const correction = 1 - ties / (n ** 3 - n);
  if (!(correction > 1e-12)) return failure('no-variation', 'All values are equal.');
  let from = 0;
  let between = 0;
  for (const { values } of full) {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += at(ranks, from + i);
    between += values.length * (sum / values.length - (n + 1) / 2) ** 2;
    from += values.length;
  }
  const statistic = (12 * between) / (n * (n + 1)) / correction;
  const df = full.length - 1;
  return computed({
    estimand: 'difference in height between the groups',
    method: 'Kruskal–Wallis',
    n,
    missing: parts.reduce((sum, { missing }) => sum + missing, 0),
    ...{ statistic, df, p: chiSquaredUpper(statistic, df), epsilonSquared: statistic / (n - 1) },
  });
}
