import { present } from './complete.ts';
import { type Moments, moments } from './moments.ts';
import { type Computed, type Failure, failure, type Interval } from './result.ts';

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

export interface Spread {
  readonly groups: readonly Moments[];
  readonly n: number;
  readonly missing: number;
  readonly df: number;
  readonly variance: number;
}

/** Spread within the groups with one variance for all: Σ (n − 1) s² / (N − k). Fails: `too-few`, `no-variation`. */
export function pooled(values: readonly ArrayLike<number>[]): Spread | Failure {
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
export function compare(
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
