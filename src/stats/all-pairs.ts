import { present } from './complete.ts';
import { isLevel } from './inference.ts';
import { type Moments, moments } from './moments.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';
import { positiveRoot } from './root.ts';
import { manyToOneCdf, studentisedRangeCdf } from './studentised-maximum.ts';

export interface Pair {
  /** Places of the groups; the difference is the mean of `one` minus that of `other`. */
  readonly one: number;
  readonly other: number;
  readonly estimate: number;
  readonly se: number;
  /** Adjusted for all comparisons together. */
  readonly p: number;
  readonly interval: Interval;
}

export interface Pairs extends Computed {
  readonly pairs: readonly Pair[];
  readonly df: number;
  readonly level: number;
}

interface Spread {
  readonly groups: readonly Moments[];
  readonly n: number;
  readonly missing: number;
  readonly df: number;
  readonly variance: number;
}

function pooled(values: readonly ArrayLike<number>[]): Spread | Failure {
  const parts = values.map(present);
  const groups = parts.map((part) => moments(part.values));
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const df = n - groups.length;
  if (groups.length < 2 || groups.some((group) => group.n < 1) || df < 1) {
    return failure('too-few', 'Every group needs values, and one of them two.');
  }
  const within = groups.reduce((sum, group) => sum + (group.n > 1 ? (group.n - 1) * group.variance : 0), 0);
  if (!(within > 0)) return failure('no-variation', 'Within the groups everybody has the same value.');
  return {
    groups,
    n,
    missing: parts.reduce((sum, part) => sum + part.missing, 0),
    df,
    variance: within / df,
  };
}

/** One comparison, with the chance that all stay within a bound. */
function compare(
  spread: Spread,
  one: number,
  other: number,
  cdf: (t: number) => number,
  critical: number,
): Pair {
  const [a, b] = [spread.groups[one], spread.groups[other]];
  const estimate = (a?.mean ?? Number.NaN) - (b?.mean ?? Number.NaN);
  const se = Math.sqrt(spread.variance * (1 / (a?.n ?? 0) + 1 / (b?.n ?? 0)));
  const p = Math.max(0, 1 - cdf(Math.abs(estimate) / se));
  return { one, other, estimate, se, p, interval: [estimate - critical * se, estimate + critical * se] };
}

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

/** Every group against one control, honest for all together (Dunnett 1955). */
export function dunnett(
  values: readonly ArrayLike<number>[],
  { control = 0, level = 0.95 } = {},
): Pairs | Failure {
  const spread = pooled(values);
  if ('code' in spread) return spread;
  const base = spread.groups[control];
  if (!base || !isLevel(level)) return failure('bad-input', 'The control must be one of the groups.');
  const others = [...values.keys()].filter((group) => group !== control);
  const weights = others.map((group) => {
    const own = spread.groups[group]?.n ?? 0;
    return Math.sqrt(own / (own + base.n));
  });
  const cdf = (t: number) => manyToOneCdf(t, weights, spread.df);
  const critical = positiveRoot((t) => cdf(t) - level, 2);
  const pairs = others.map((one) => compare(spread, one, control, cdf, critical));
  const { n, missing, df } = spread;
  return computed({
    estimand: 'differences with the control',
    method: 'Dunnett',
    n,
    missing,
    pairs,
    df,
    level,
  });
}
