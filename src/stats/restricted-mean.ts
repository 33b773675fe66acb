import { at } from './at.ts';
import { inferZ } from './inference.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { type Computed, computed, type Failure, failure, type Inference } from './result.ts';
import type { SurvivalStep } from './survival-curve.ts';

export interface RestrictedMean {
  /** Mean time without the event up to the horizon, in the unit of time. */
  readonly mean: number;
  readonly se: number;
}

export interface RestrictedMeanDifference extends Computed, Inference {
  readonly treated: RestrictedMean;
  readonly control: RestrictedMean;
  readonly horizon: number;
}

/** Area under a survival curve up to `horizon`, with the variance of Greenwood's kind (Royston, Parmar 2013). */
export function restrictedMean(steps: readonly SurvivalStep[], horizon: number): RestrictedMean {
  const events = steps.filter((step) => step.events > 0 && step.time <= horizon);
  const times = [0, ...events.map(({ time }) => time), horizon];
  const heights = [1, ...events.map(({ survival }) => survival)];
  const areas = heights.map((height, i) => height * (at(times, i + 1) - at(times, i)));
  let after = 0;
  let variance = 0;
  for (let i = events.length - 1; i >= 0; i--) {
    after += at(areas, i + 1);
    const { atRisk = 1, events: happened = 0 } = events[i] ?? {};
    if (happened < atRisk) variance += (after ** 2 * happened) / (atRisk * (atRisk - happened));
  }
  return { mean: areas.reduce((sum, area) => sum + area, 0), se: Math.sqrt(variance) };
}

/** People and whether it happened, as `kaplanMeier` takes them. */
export interface Followed {
  readonly time: ArrayLike<number>;
  readonly event: ArrayLike<number>;
}

/**
 * How much longer the treated go without the event than the controls, up to a horizon set in advance. Holds whatever the
 * shape of the curves. Fails: as `kaplanMeier`; `bad-input` when nobody of a group is followed up to the horizon;
 * `no-variation` without events.
 */
export function restrictedMeanDifference(
  treated: Followed,
  control: Followed,
  horizon: number,
  { level = 0.95 } = {},
): RestrictedMeanDifference | Failure {
  const one = kaplanMeier(treated.time, treated.event, { level });
  const zero = kaplanMeier(control.time, control.event, { level });
  if (!one.ok) return one;
  if (!zero.ok) return zero;
  for (const { steps } of [one, zero]) {
    const last = steps.at(-1);
    if (!(horizon > 0) || !last || (last.time < horizon && last.survival > 0)) {
      return failure('bad-input', 'Nobody is followed up to the horizon in one of the groups.');
    }
  }
  const [a, b] = [restrictedMean(one.steps, horizon), restrictedMean(zero.steps, horizon)];
  const se = Math.hypot(a.se, b.se);
  if (!(se > 0)) return failure('no-variation', 'There are no events before the horizon.');
  return computed({
    estimand: 'difference in mean time without the event up to the horizon',
    method: 'restricted mean survival time',
    n: one.n + zero.n,
    missing: one.missing + zero.missing,
    ...{ treated: a, control: b, horizon },
    ...inferZ(a.mean - b.mean, se, level),
  });
}
