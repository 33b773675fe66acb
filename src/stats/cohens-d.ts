import { present } from './complete.ts';
import { isLevel } from './inference.ts';
import { isConstant, moments } from './moments.ts';
import { noncentralTCdf } from './noncentral-t.ts';
import { hedges } from './paired-change.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';
import { root } from './root.ts';

export interface CohensD extends Computed {
  /** Difference of the means over the pooled standard deviation. */
  readonly estimate: number;
  readonly interval: Interval;
  readonly level: number;
  /** Corrected for few people (Hedges). */
  readonly g: number;
  readonly gInterval: Interval;
  /** Over the standard deviation of the controls alone; null when they do not differ. */
  readonly glassDelta: number | null;
}

/** Standardised difference of two independent groups (Cohen 1988); interval by the noncentral t (Steiger, Fouladi 1997). `too-few`, `no-variation`. */
export function cohensD(
  treated: ArrayLike<number>,
  control: ArrayLike<number>,
  { level = 0.95 } = {},
): CohensD | Failure {
  const [one, zero] = [present(treated), present(control)];
  const [a, b] = [moments(one.values), moments(zero.values)];
  if (!isLevel(level)) return failure('bad-input', 'The level must lie between 0 and 1.');
  if (a.n < 2 || b.n < 2) return failure('too-few', 'Each group needs at least two values.');
  if (isConstant(a) && isConstant(b))
    return failure('no-variation', 'Within each group everybody has the same value.');
  const df = a.n + b.n - 2;
  const sd = Math.sqrt(((a.n - 1) * a.variance + (b.n - 1) * b.variance) / df);
  const estimate = (a.mean - b.mean) / sd;
  const unit = Math.sqrt(1 / a.n + 1 / b.n);
  const t = estimate / unit;
  const tail = (1 - level) / 2;
  // The noncentrality at which what was seen would lie exactly in the tail; t spreads by about √(1 + t²/2df) around it.
  const reach = 12 * Math.sqrt(1 + (t * t) / (2 * df));
  const at = (chance: number) =>
    root((ncp) => noncentralTCdf(t, df, ncp) - chance, t - reach, t + reach) * unit;
  const interval: Interval = [at(1 - tail), at(tail)];
  const j = hedges(df);
  return computed({
    estimand: 'difference in standard deviations',
    method: "Cohen's d, noncentral t interval",
    n: a.n + b.n,
    missing: one.missing + zero.missing,
    ...{ estimate, interval, level, g: j * estimate, gInterval: [j * interval[0], j * interval[1]] as const },
    glassDelta: b.variance > 0 ? (a.mean - b.mean) / Math.sqrt(b.variance) : null,
  });
}
