import { at } from './at.ts';
import { leastSquares } from './least-squares.ts';
import { type Failure, failure } from './result.ts';
import { inverseOfSquare } from './triangular.ts';

export interface LogisticFit {
  readonly coefficients: Float64Array;
  readonly covariance: readonly Float64Array[];
  readonly chances: Float64Array;
  readonly kept: readonly number[];
  readonly dropped: readonly number[];
}

/** Beyond this a chance is 0 or 1: the estimate has run away. */
const certain = 1e-9;

/** Newton's steps until the likelihood stands still: weighted least squares of a working outcome each time. */
export function iterate(x: readonly Float64Array[], y: Float64Array): LogisticFit | Failure {
  let linear = y.map((value) => Math.log((value + 0.5) / (1.5 - value)));
  let before = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < 60; step++) {
    const chances = linear.map((value) => 1 / (1 + Math.exp(-value)));
    const roots = chances.map((p) => Math.sqrt(Math.max(p * (1 - p), 1e-300)));
    const working = linear.map(
      (value, i) => at(roots, i) * value + (at(y, i) - at(chances, i)) / at(roots, i),
    );
    const fit = leastSquares(
      x.map((column) => column.map((value, i) => value * at(roots, i))),
      working,
    );
    linear = linear.map((_, i) =>
      fit.kept.reduce((sum, j, place) => sum + at(fit.coefficients, place) * at(x[j] ?? [], i), 0),
    );
    const now = logLikelihood(
      y,
      linear.map((value) => 1 / (1 + Math.exp(-value))),
    );
    if (!Number.isFinite(now) || linear.some((value) => Math.abs(value) > -Math.log(certain))) {
      return failure(
        'separation',
        'The columns tell the outcome of some people perfectly: there is no estimate.',
      );
    }
    if (step > 2 && Math.abs(now - before) <= 1e-13 * (Math.abs(now) + 0.1)) {
      return {
        ...fit,
        covariance: inverseOfSquare(fit.r),
        chances: linear.map((value) => 1 / (1 + Math.exp(-value))),
      };
    }
    before = now;
  }
  return failure('no-convergence', 'The estimate of the logistic regression did not settle.');
}

/** Sum of the logarithms of the chances of what happened. */
export const logLikelihood = (y: Float64Array, chances: Float64Array): number =>
  y.reduce((sum, value, i) => sum + Math.log(value === 1 ? at(chances, i) : 1 - at(chances, i)), 0);
