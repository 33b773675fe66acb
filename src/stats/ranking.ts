import { crossFitted, folds, type Learner, leastSquaresPerArm, type Trial } from './arm-predictions.ts';
import { at, item } from './at.ts';
import { type Calibration, calibration } from './calibration.ts';
import { completeRows, pick } from './complete.ts';
import { holm } from './holm.ts';
import { isLevel } from './inference.ts';
import type { Column } from './lin-columns.ts';
import { isConstant, moments } from './moments.ts';
import { normalQuantile } from './normal.ts';
import { aipwScores, gainOver, highest, type Value, valueOfArm, valueOfChoice } from './policy-value.ts';
import { randomFrom } from './random.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';
import { ridgeLearner } from './ridge-effects.ts';

export interface RankingInput {
  readonly outcome: ArrayLike<number>;
  readonly arm: ArrayLike<number>;
  readonly arms: readonly string[];
  readonly control?: number;
  readonly columns: readonly Column[];
  /** Planned shares of the arms; the shares that were seen when absent. */
  readonly ratio?: readonly number[];
  /** For each row its fold; drawn with the seed when absent. */
  readonly fold?: ArrayLike<number>;
  readonly folds?: number;
  readonly seed: number | string;
  readonly rule?: 'ridge' | 'ols';
  readonly level?: number;
}

export interface Ranking extends Computed {
  readonly arms: readonly (Value & { readonly arm: string; readonly n: number; readonly chosen: number })[];
  readonly contrasts: readonly (Value & { readonly arm: string })[];
  /** Place of the arm that is best for all together. */
  readonly best: number;
  /** Everybody the arm with their own highest prediction, and how much that is above everybody the best arm. */
  readonly policy: Value;
  readonly gain: Value & { readonly low: number; readonly high: number };
  readonly calibration: readonly Calibration[];
  /** Only then may a ranking be called personal: the gain is above 0 and who is predicted to gain more does. */
  readonly personal: boolean;
  readonly reasons: readonly ('gain-not-above-0' | 'ranking-not-calibrated')[];
  readonly choice: Uint8Array;
  /** Of each arm for everybody: AIPW score, and the outcome predicted by a rule that has not seen them. */
  readonly scores: readonly Float64Array[];
  readonly predictions: readonly Float64Array[];
  readonly seed: number | string;
}

/**
 * Does ranking arms per person help? A rule is learned and judged on other people (cross-fitting); its value comes from AIPW
 * scores, against giving everybody the best arm. Penalised arm × column effects unless asked otherwise. `personal` is the gate:
 * lower bound of the gain above 0 and a calibration slope above 0 (Holm over arms, one-sided 5 %). Fails: `bad-input`, `too-few`,
 * `no-variation`.
 */
export function ranking(input: RankingInput): Ranking | Failure {
  const { arms, columns, control = 0, level = 0.95, seed } = input;
  const all = [input.outcome, input.arm, ...columns.map(({ values }) => values)];
  const rows = completeRows(input.fold ? [...all, input.fold] : all);
  if (!rows || !isLevel(level) || arms.length < 2 || columns.length === 0 || !arms[control]) {
    return failure(
      'bad-input',
      'Columns of one length, at least two arms and one column to rank by are needed.',
    );
  }
  const trial: Trial = {
    ...{ outcome: pick(input.outcome, rows), arm: pick(input.arm, rows), arms: arms.length },
    columns: columns.map(({ name, values }) => ({ name, values: pick(values, rows) })),
  };
  const counts = arms.map((_, a) => trial.arm.filter((code) => code === a).length);
  if (Math.min(...counts) < 10) return failure('too-few', 'Every arm needs at least ten people.');
  const inArm = (a: number) => trial.outcome.filter((_, i) => at(trial.arm, i) === a);
  if (arms.every((_, a) => isConstant(moments(inArm(a)))))
    return failure('no-variation', 'In every arm everybody has the same outcome.');
  const planned = input.ratio ?? counts;
  const total = planned.reduce((sum, share) => sum + share, 0);
  const chances = planned.map((share) => new Float64Array(rows.length).fill(share / total));
  const fold = input.fold ? pick(input.fold, rows) : folds(trial, input.folds ?? 5, randomFrom(seed));
  const learn: Learner = input.rule === 'ols' ? leastSquaresPerArm : ridgeLearner;
  const predictions = crossFitted(trial, fold, learn);
  if (!predictions) return failure('too-few', 'Without one fold there are too few people to learn from.');
  const scores = aipwScores(trial, predictions, chances);
  const values = arms.map((_, a) => valueOfArm(scores, a));
  const best = values.reduce((top, value, a) => (value.estimate > item(values, top).estimate ? a : top), 0);
  const choice = highest(predictions);
  const gain = gainOver(scores, choice, best);
  const half = -normalQuantile((1 - level) / 2) * gain.se;
  const others = [...arms.keys()].filter((a) => a !== control);
  const slopes = others.map((a) => calibration(trial, predictions, a, control)).filter((one) => one.ok);
  const adjusted = holm(slopes.map((one) => (one.ok ? one.pOneSided : 1)));
  const calibrated = adjusted.ok && adjusted.adjusted.some((p) => p < 0.05);
  const reasons: Ranking['reasons'][number][] = [];
  if (!(gain.estimate - half > 0)) reasons.push('gain-not-above-0');
  if (!calibrated) reasons.push('ranking-not-calibrated');
  return computed({
    estimand: 'mean outcome if everybody got the arm ranked highest for them',
    method: `cross-fitted ${input.rule === 'ols' ? 'least squares per arm' : 'penalised arm × covariate effects'}, AIPW`,
    n: rows.length,
    missing: input.outcome.length - rows.length,
    arms: arms.map((arm, a) => ({
      ...{ arm, n: at(counts, a), ...item(values, a) },
      chosen: choice.filter((one) => one === a).length / rows.length,
    })),
    contrasts: others.map((a) => ({
      arm: item(arms, a),
      ...gainOver(scores, new Uint8Array(rows.length).fill(a), control),
    })),
    best,
    policy: valueOfChoice(scores, choice),
    gain: { ...gain, low: gain.estimate - half, high: gain.estimate + half },
    calibration: slopes.filter((one) => one.ok),
    personal: reasons.length === 0,
    reasons,
    choice,
    ...{ scores, predictions, seed },
  });
}
