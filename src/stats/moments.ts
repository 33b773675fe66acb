import { at } from './at.ts';

export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** With n − 1; NaN for fewer than two values. */
  readonly variance: number;
}

/** Mean in two passes: the second takes the rounding of the first away, also when the mean is far from 0. */
export function mean(values: ArrayLike<number>): number {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += at(values, i);
  const first = sum / n;
  let rest = 0;
  for (let i = 0; i < n; i++) rest += at(values, i) - first;
  return first + rest / n;
}

/** Variance around the mean in two passes (Chan, Golub, LeVeque 1983), so that adding 10⁹ to all changes nothing. */
export function moments(values: ArrayLike<number>): Moments {
  const n = values.length;
  const centre = mean(values);
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < n; i++) {
    const d = at(values, i) - centre;
    squares += d * d;
    rest += d;
  }
  return {
    n,
    mean: centre,
    variance: n > 1 ? Math.max(0, squares - (rest * rest) / n) / (n - 1) : Number.NaN,
  };
}

/** The values around their mean. */
export function centred(values: Float64Array): Float64Array {
  const centre = mean(values);
  return values.map((value) => value - centre);
}

/** Covariance with n − 1 of two columns of the same length. */
export function covariance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const meanA = mean(a);
  const meanB = mean(b);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (at(a, i) - meanA) * (at(b, i) - meanB);
  return sum / (a.length - 1);
}

/** True when the spread is nothing but rounding of the values themselves. */
export const isConstant = ({ mean: centre, variance }: Moments): boolean =>
  !(Math.sqrt(variance) > 1e-14 * Math.abs(centre));
