import { at, item } from './at.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import type { Interval } from './result.ts';
import type { RidgeEffects } from './ridge-effects.ts';
import type { Distance } from './trial-distance.ts';

/** What can be said of the arms for one person. */
export interface PersonalOrder {
  /**
   * `ordered`: the first is better with a chance of 80 % or more. `equivalent`: no order may be forced on these arms.
   * `abstain`: the person is unlike the people of the trial, or not everything is known; nothing is said.
   */
  readonly state: 'ordered' | 'equivalent' | 'abstain';
  /** Why nothing is said. */
  readonly reason: 'missing' | 'unlike-the-trial' | null;
  /** From high to low; empty when nothing is said. */
  readonly arms: readonly {
    readonly arm: number;
    readonly estimate: number;
    /** How much above the next one, with an 80 % interval, and the chance of it rounded to 5 %; null for the last. */
    readonly above: {
      readonly estimate: number;
      readonly interval: Interval;
      readonly better: number;
    } | null;
  }[];
}

const level = 0.8;

/** Orders the arms for one person as far as the data reach, and no further. */
export function personalOrder(
  fit: RidgeEffects,
  person: ArrayLike<number>,
  distance: Distance | undefined,
): PersonalOrder {
  const missing = Array.from(person).some(Number.isNaN);
  if (missing || !distance || distance.far) {
    return { state: 'abstain', reason: missing ? 'missing' : 'unlike-the-trial', arms: [] };
  }
  const values = fit.predict(person);
  const order = [...values.keys()].sort((a, b) => at(values, b) - at(values, a));
  const reach = -normalQuantile((1 - level) / 2);
  const arms = order.map((arm, place) => {
    const next = order[place + 1];
    const estimate = at(values, arm);
    if (next === undefined) return { arm, estimate, above: null };
    const difference = estimate - at(values, next);
    const sd = Math.sqrt(fit.varianceOf(person, arm, next));
    const interval: Interval = [difference - reach * sd, difference + reach * sd];
    const better = Math.round(20 * (sd > 0 ? normalCdf(difference / sd) : 0.5)) / 20;
    return { arm, estimate, above: { estimate: difference, interval, better } };
  });
  const first = item(arms, 0).above;
  return { state: first && first.interval[0] > 0 ? 'ordered' : 'equivalent', reason: null, arms };
}
