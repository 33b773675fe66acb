import { compare, type Pairs, pooled } from './all-pairs.ts';
import { isLevel } from './inference.ts';
import { computed, type Failure, failure } from './result.ts';
import { positiveRoot } from './root.ts';
import { studentisedRangeCdf } from './studentised-maximum.ts';

/** All pairs of groups, honest for all together (Tukey, Kramer); the same spread in all groups is assumed. */
export function tukey(values: readonly ArrayLike<number>[], { level = 0.95 } = {}): Pairs | Failure {
  const spread = pooled(values);
  if ('code' in spread) return spread;
  if (!isLevel(level)) return failure('bad-input', 'The level must lie between 0 and 1.');
  const cdf = (t: number) => studentisedRangeCdf(Math.SQRT2 * t, values.length, spread.df);
  const critical = positiveRoot((t) => cdf(t) - level, 2);
  const pairs = values.flatMap((_, other) =>
    values.flatMap((_, one) => (one > other ? [compare(spread, one, other, cdf, critical)] : [])),
  );
  const { n, missing, df } = spread;
  return computed({
    estimand: 'differences between all pairs',
    method: 'Tukey–Kramer',
    n,
    missing,
    pairs,
    df,
    level,
  });
}
