import { at, item } from './at.ts';
import { pick } from './complete.ts';
import { leastSquares } from './least-squares.ts';
import type { Column } from './lin-columns.ts';
import { type Random, shuffle } from './random.ts';

/** People of a trial: outcome, place of the arm, and what is known of them beforehand. Complete: no NaN. */
export interface Trial {
  readonly outcome: Float64Array;
  readonly arm: Float64Array;
  readonly arms: number;
  readonly columns: readonly Column[];
}

/** From some people of the trial to a prediction of the outcome of anybody in every arm; undefined when there are too few. */
export type Learner = (trial: Trial, rows: Int32Array) => ((row: number) => Float64Array) | undefined;

/** A number 0 … folds − 1 for everybody, drawn within each arm, so that every fold holds every arm. */
export function folds({ arm }: Trial, count: number, random: Random): Float64Array {
  const fold = new Float64Array(arm.length);
  for (const people of Map.groupBy(arm.keys(), (i) => at(arm, i)).values()) {
    for (const [place, i] of shuffle(Int32Array.from(people), random).entries()) fold[i] = place % count;
  }
  return fold;
}

/**
 * For each arm the predicted outcome of everybody, by a rule that was learned without the people of their own fold
 * (cross-fitting, Chernozhukov and others 2018): nobody is judged by a rule that has seen them.
 */
export function crossFitted(trial: Trial, fold: Float64Array, learn: Learner): Float64Array[] | undefined {
  const predictions = Array.from({ length: trial.arms }, () => new Float64Array(fold.length));
  for (const held of new Set(fold)) {
    const rule = learn(
      trial,
      Int32Array.from(fold.keys()).filter((i) => at(fold, i) !== held),
    );
    if (!rule) return undefined;
    for (let i = 0; i < fold.length; i++) {
      if (at(fold, i) !== held) continue;
      for (const [a, value] of rule(i).entries()) item(predictions, a)[i] = value;
    }
  }
  return predictions;
}

/** Least squares within each arm. */
export const leastSquaresPerArm: Learner = ({ outcome, arm, arms, columns }, rows) => {
  const fits = Array.from({ length: arms }, (_, a) => {
    const own = rows.filter((i) => at(arm, i) === a);
    const ones = new Float64Array(own.length).fill(1);
    const fit = leastSquares([ones, ...columns.map(({ values }) => pick(values, own))], pick(outcome, own));
    return own.length > fit.rank ? fit : undefined;
  });
  if (fits.some((fit) => !fit)) return undefined;
  return (row) =>
    Float64Array.from(fits, (fit) =>
      (fit?.kept ?? []).reduce(
        (sum, j, place) =>
          sum + at(fit?.coefficients ?? [], place) * (j === 0 ? 1 : at(item(columns, j - 1).values, row)),
        0,
      ),
    );
};
