import { at } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { isLevel } from './inference.ts';
import { normalQuantile } from './normal.ts';
import { orderOf } from './order.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';
import { firstAtMost, type SurvivalStep } from './survival-curve.ts';
import { type Scale, survivalInterval } from './survival-interval.ts';

export interface SurvivalCurve extends Computed {
  readonly steps: readonly SurvivalStep[];
  readonly events: number;
  /** First time at which half or fewer are left; null when it never comes so far. */
  readonly median: number | null;
  readonly medianInterval: readonly [lower: number | null, upper: number | null];
  readonly level: number;
}

/**
 * Share still without the event over time (Kaplan, Meier 1958). `time` ≥ 0 in any unit, `event` 1 when it happened and
 * 0 when the person was followed no longer. Intervals on the log-log scale unless asked otherwise; an event and a
 * censoring at the same time: the event comes first. Fails: `bad-input`, `too-few` when nobody is left.
 */
export function kaplanMeier(
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  { level = 0.95, scale = 'log-log' as Scale } = {},
): SurvivalCurve | Failure {
  const rows = completeRows([time, event]);
  if (!rows || !isLevel(level)) return failure('bad-input', 'Times and events must be equally many.');
  const order = orderOf(pick(time, rows)).map((i) => at(rows, i));
  if (order.length === 0) return failure('too-few', 'There are no people to follow.');
  const [times, events] = [pick(time, order), pick(event, order)];
  if (at(times, 0) < 0 || events.some((e) => e !== 0 && e !== 1)) {
    return failure('bad-input', 'A time may not be negative and an event is 0 or 1.');
  }
  const steps = curve(times, events, -normalQuantile((1 - level) / 2), scale);
  return computed({
    estimand: 'share still without the event',
    method: `Kaplan–Meier, ${scale} interval`,
    n: order.length,
    missing: time.length - order.length,
    steps,
    events: events.reduce((sum, e) => sum + e, 0),
    median: firstAtMost(steps, 0.5, (s) => s.survival),
    medianInterval: [
      firstAtMost(steps, 0.5, (s) => s.interval?.[0] ?? s.survival),
      firstAtMost(steps, 0.5, (s) => s.interval?.[1] ?? (s.survival === 0 ? null : s.survival)),
    ] as const,
    level,
  });
}

function curve(times: Float64Array, events: Float64Array, z: number, scale: Scale): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (let i = 0; i < times.length; ) {
    const time = at(times, i);
    const atRisk = times.length - i;
    let happened = 0;
    let together = 0;
    for (; i < times.length && at(times, i) === time; i++, together++) happened += at(events, i);
    survival *= 1 - happened / atRisk;
    if (happened > 0 && happened < atRisk) greenwood += happened / (atRisk * (atRisk - happened));
    const relative = Math.sqrt(greenwood);
    const interval = survivalInterval(survival, relative, z, scale);
    const se = survival * relative;
    steps.push({ time, atRisk, events: happened, censored: together - happened, survival, se, interval });
  }
  return steps;
}
