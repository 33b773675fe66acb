import { betaQuantile } from './beta.ts';
import { isLevel } from './inference.ts';
import { normalQuantile } from './normal.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';

export interface Proportion extends Computed {
  readonly estimate: number;
  readonly interval: Interval;
  readonly level: number;
}

/** How many of how many. */
export interface Count {
  readonly events: number;
  readonly n: number;
}

const isCount = ({ events, n }: Count): boolean =>
  Number.isInteger(events) && Number.isInteger(n) && events >= 0 && events <= n && n > 0;
const badCount = failure(
  'bad-input',
  'Counts must be whole, not negative, and events at most n, with n above 0.',
);

/** Interval of Wilson (1927) for a share; also sensible at 0 and at n. */
export function wilson({ events, n }: Count, level: number): Interval {
  const z = -normalQuantile((1 - level) / 2);
  const p = events / n;
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [events === 0 ? 0 : (middle - half) / scale, events === n ? 1 : (middle + half) / scale];
}

/** The exact interval of Clopper and Pearson (1934): never too narrow, often too wide. */
export function clopperPearson({ events, n }: Count, level: number): Interval {
  const tail = (1 - level) / 2;
  return [
    events === 0 ? 0 : betaQuantile(tail, events, n - events + 1),
    events === n ? 1 : 1 - betaQuantile(tail, n - events, events + 1),
  ];
}

/** A share with the interval of Wilson, or the exact one. */
export function proportion(count: Count, { level = 0.95, exact = false } = {}): Proportion | Failure {
  if (!isCount(count) || !isLevel(level)) return badCount;
  return computed({
    estimand: 'share',
    method: exact ? 'exact (Clopper, Pearson)' : 'Wilson',
    n: count.n,
    missing: 0,
    estimate: count.events / count.n,
    interval: exact ? clopperPearson(count, level) : wilson(count, level),
    level,
  });
}

/** Share of the treated minus share of the controls; interval of Newcombe (1998), method 10, from two Wilson intervals. */
export function riskDifference(treated: Count, control: Count, { level = 0.95 } = {}): Proportion | Failure {
  if (!isCount(treated) || !isCount(control) || !isLevel(level)) return badCount;
  const [p1, p0] = [treated.events / treated.n, control.events / control.n];
  const [[low1, high1], [low0, high0]] = [wilson(treated, level), wilson(control, level)];
  const estimate = p1 - p0;
  return computed({
    estimand: 'difference between the shares',
    method: 'risk difference (Newcombe)',
    n: treated.n + control.n,
    missing: 0,
    estimate,
    interval: [estimate - Math.hypot(p1 - low1, high0 - p0), estimate + Math.hypot(high1 - p1, p0 - low0)],
    level,
  });
}
