import type { Trial } from './arm-predictions.ts';
import { at, item } from './at.ts';
import { moments } from './moments.ts';

export interface Value {
  readonly estimate: number;
  readonly se: number;
}

/** For each arm what everybody would tell of it: prediction, plus what the prediction missed of who was in it, over their chance to be. */
export function aipwScores(
  { outcome, arm }: Trial,
  predictions: readonly Float64Array[],
  chances: readonly Float64Array[],
): Float64Array[] {
  return predictions.map((predicted, a) =>
    predicted.map((m, i) => m + (at(arm, i) === a ? (at(outcome, i) - m) / at(item(chances, a), i) : 0)),
  );
}

const averageOf = (values: Float64Array): Value => {
  const { n, mean, variance } = moments(values);
  return { estimate: mean, se: Math.sqrt(variance / n) };
};

/** Mean outcome if everybody got this arm (Robins, Rotnitzky, Zhao 1994). */
export const valueOfArm = (scores: readonly Float64Array[], arm: number): Value =>
  averageOf(item(scores, arm));

/** Mean outcome if everybody got the arm a rule chooses for them; the rule must not have seen their outcome. */
export const valueOfChoice = (scores: readonly Float64Array[], choice: ArrayLike<number>): Value =>
  averageOf(chosen(scores, choice));

/** How much more than giving everybody this one arm. */
export const gainOver = (scores: readonly Float64Array[], choice: ArrayLike<number>, arm: number): Value =>
  averageOf(chosen(scores, choice).map((score, i) => score - at(item(scores, arm), i)));

const chosen = (scores: readonly Float64Array[], choice: ArrayLike<number>): Float64Array =>
  Float64Array.from(choice, (a, i) => at(item(scores, a), i));

/** The same from outcomes only: who happened to get what the rule chooses, each for 1 / chance people (Horvitz, Thompson 1952). */
export function inverseProbabilityValue(
  trial: Trial,
  choice: ArrayLike<number>,
  chances: readonly Float64Array[],
): Value {
  return averageOf(weights(trial, choice, chances).map((weight, i) => weight * at(trial.outcome, i)));
}

/** The same with weights that add up to the number of people (Hájek 1971): less spread, a small bias. */
export function hajekValue(trial: Trial, choice: ArrayLike<number>, chances: readonly Float64Array[]): Value {
  const w = weights(trial, choice, chances);
  const total = w.reduce((sum, weight) => sum + weight, 0);
  const estimate = w.reduce((sum, weight, i) => sum + weight * at(trial.outcome, i), 0) / total;
  const squares = w.reduce((sum, weight, i) => sum + (weight * (at(trial.outcome, i) - estimate)) ** 2, 0);
  return { estimate, se: Math.sqrt(squares) / total };
}

const weights = ({ arm }: Trial, choice: ArrayLike<number>, chances: readonly Float64Array[]): Float64Array =>
  Float64Array.from(choice, (a, i) => (at(arm, i) === a ? 1 / at(item(chances, a), i) : 0));

/** For everybody the arm with the highest prediction, the first of equals. */
export const highest = (predictions: readonly Float64Array[]): Uint8Array =>
  Uint8Array.from(predictions[0] ?? [], (_, i) => {
    let best = 0;
    for (let a = 1; a < predictions.length; a++)
      if (at(item(predictions, a), i) > at(item(predictions, best), i)) best = a;
    return best;
  });
