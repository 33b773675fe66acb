import { at, item } from './at.ts';
import { pick } from './complete.ts';
import { leastSquares } from './least-squares.ts';
import type { Column } from './lin-columns.ts';
import { isConstant, moments } from './moments.ts';
import { type Failure, failure } from './result.ts';
import { robustCovariance } from './robust-covariance.ts';

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
  columns: readonly Column[],
  people: Int32Array,
): ArmFit | Failure {
  const n = people.length;
  if (n < columns.length + 2) {
    return failure('too-few', `Arm ${arm} has ${n} people; ${columns.length + 2} are needed.`);
  }
  const y = pick(outcome, people);
  const observed = moments(y);
  if (isConstant(observed)) return failure('no-variation', `In arm ${arm} everybody has the same outcome.`);
  const ones = new Float64Array(n).fill(1);
  const shiftedY = y.map((value) => value - centre);
  const fit = leastSquares([ones, ...columns.map(({ values }) => pick(values, people))], shiftedY);
  const covariance = robustCovariance(fit, 'HC2');
  if (!covariance) return failure('leverage-one', `In arm ${arm} one person alone fixes a coefficient.`);
  const shifted = at(fit.coefficients, 0);
  const se = Math.sqrt(at(item(covariance, 0), 0));
  return { ok: true, arm, n, mean: observed.mean, adjusted: centre + shifted, shifted, se };
}
