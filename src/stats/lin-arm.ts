import { at } from './at.ts';
import { pick } from './complete.ts';
import { type Basis, dot, leastSquaresOn } from './least-squares.ts';
import { isConstant, moments } from './moments.ts';
import { type Failure, failure } from './result.ts';
import { firstVariance } from './robust-covariance.ts';

export interface ArmFit {
  readonly ok: true;
  readonly arm: string;
  readonly n: number;
  readonly mean: number;
  readonly adjusted: number;
  /** The adjusted mean minus `centre`: keeps the digits when the outcome lies far from 0. */
  readonly shifted: number;
  readonly se: number;
}

/** The outcome of one arm on the centred columns: its intercept is the adjusted mean, with the HC2 standard error. */
export function fitArm(
  arm: string,
  outcome: Float64Array,
  centre: number,
  basis: Basis,
  people: Int32Array,
): ArmFit | Failure {
  const n = people.length;
  const needed = basis.kept.length + 1;
  if (n < needed) return failure('too-few', `Arm ${arm} has ${n} people; ${needed} are needed.`);
  const y = pick(outcome, people);
  const observed = moments(y);
  if (isConstant(observed)) return failure('no-variation', `In arm ${arm} everybody has the same outcome.`);
  const fit = leastSquaresOn(
    basis,
    y.map((value) => value - centre),
  );
  if (dot(fit.residuals, fit.residuals) <= 1e-24 * (n - 1) * observed.variance)
    return failure('no-variation', `In arm ${arm} the covariates tell the outcome without error.`);
  const variance = firstVariance(fit);
  if (variance === undefined) {
    return failure('leverage-one', `In arm ${arm} one person alone fixes a coefficient.`);
  }
  const shifted = at(fit.coefficients, 0);
  const se = Math.sqrt(variance);
  return { ok: true, arm, n, mean: observed.mean, adjusted: centre + shifted, shifted, se };
}
