import { at } from './at.ts';
import { bootstrap } from './bootstrap.ts';
import { mean } from './moments.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';

export interface TargetingOperator extends Computed {
  /** Area under the curve: what those who are ranked high gain above everybody, the very first counting most. 0 is a ranking at random. */
  readonly autoc: number;
  /** The same weighted by how many are treated (Qini). */
  readonly qini: number;
  /** For k = 1 … n: mean effect of the first k in the ranking minus that of all. */
  readonly curve: Float64Array;
  /** Of autoc, by bootstrap of people (or clusters); supposes the ranking was made on other people. */
  readonly autocInterval: Interval;
  readonly seed: number | string;
}

export interface TargetingInput {
  /** For everybody a score whose mean is the effect: AIPW of the treated arm minus that of the control. */
  readonly effects: ArrayLike<number>;
  /** Higher goes first. It must come from a rule that has not seen the person. */
  readonly priority: ArrayLike<number>;
  readonly cluster?: ArrayLike<number>;
  readonly seed: number | string;
  readonly draws?: number;
  readonly level?: number;
}

/**
 * Does a ranking find who gains most? The targeting operator characteristic with AUTOC and Qini (Yadlowsky, Fleming, Shah,
 * Brunskill, Wager 2025). People with the same priority share the mean of their scores, so their order never matters.
 * Fails: `bad-input`, and as `bootstrap`.
 */
export function targetingOperator(input: TargetingInput): TargetingOperator | Failure {
  const { effects, priority, seed, draws = 500, level = 0.95, cluster } = input;
  const n = effects.length;
  const columns = [effects, priority, ...(cluster ? [cluster] : [])];
  if (columns.some((column) => column.length !== n || Array.from(column).some(Number.isNaN)))
    return failure('bad-input', 'Everybody needs a score and a priority.');
  const order = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => at(priority, b) - at(priority, a));
  const curve = curveOf(effects, priority, order);
  const drawn = bootstrap(
    n,
    (rows) => {
      const sorted = rows.sort((a, b) => at(priority, b) - at(priority, a));
      return mean(curveOf(effects, priority, sorted));
    },
    { seed, draws, level, ...(cluster ? { cluster } : {}) },
  );
  if (!drawn.ok) return drawn;
  return computed({
    estimand: 'effect for those ranked first, above that for all',
    method: 'targeting operator characteristic, bootstrap',
    ...{ n, missing: 0, autoc: mean(curve), curve, autocInterval: drawn.interval, seed },
    qini: curve.reduce((sum, value, i) => sum + ((i + 1) / n) * value, 0) / n,
  });
}

function curveOf(effects: ArrayLike<number>, priority: ArrayLike<number>, order: Int32Array): Float64Array {
  const scores = Float64Array.from(order, (i) => at(effects, i));
  for (let from = 0, to = 1; to <= scores.length; to++) {
    if (to < scores.length && at(priority, at(order, to)) === at(priority, at(order, from))) continue;
    if (to - from > 1) scores.fill(mean(scores.subarray(from, to)), from, to);
    from = to;
  }
  const all = mean(scores);
  let sum = 0;
  return scores.map((score, i) => {
    sum += score - all;
    return sum / (i + 1);
  });
}
