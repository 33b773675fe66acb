import gammaln from '@stdlib/math-base-special-gammaln';
import { completeRows, pick } from './complete.ts';
import { covariance, isConstant, moments } from './moments.ts';
import { type Computed, type Failure, failure } from './result.ts';
import { studentTTwoSided } from './student-t.ts';

export interface Correlation extends Computed {
  readonly estimate: number;
  readonly p: number;
  /** Of the random orders, where the p-value comes from these. */
  readonly seed?: number | string;
}

/** Pairs in which both are known, one column each. */
export function pairs(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): { x: Float64Array; y: Float64Array; missing: number } | Failure {
  const rows = completeRows([a, b]);
  if (!rows) return failure('bad-input', 'The columns must have the same length.');
  const [x, y] = [pick(a, rows), pick(b, rows)];
  if (x.length < 3) return failure('too-few', 'At least three pairs are needed.');
  if (isConstant(moments(x)) || isConstant(moments(y)))
    return failure('no-variation', 'One of the two is the same for everybody.');
  return { x, y, missing: a.length - rows.length };
}

/** Covariance over the root of both variances, in [−1, 1]; columns of the same length without gaps that both vary. */
export const coefficient = (x: Float64Array, y: Float64Array): number => {
  const r = covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
  return Math.max(-1, Math.min(1, r));
};

/** By Student's t with n − 2; on a straight line only 2 of the n! orders do as well. */
export function pOf(r: number, n: number): number {
  if (1 - Math.abs(r) < 1e-15) return Math.min(1, Math.exp(Math.log(2) - gammaln(n + 1)));
  return studentTTwoSided(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2);
}
