import gammainc from '@stdlib/math-base-special-gammainc';

/** P(Z > x): half the upper incomplete gamma of x²/2 with shape ½. Exact far into the tail. */
export function normalUpper(x: number): number {
  const tail = gammainc((x * x) / 2, 0.5, true, true) / 2;
  return x < 0 ? 1 - tail : tail;
}

/** P(Z ≤ x). */
export const normalCdf = (x: number): number => normalUpper(-x);

/** exp(−x²/2) / √(2π). */
export const normalDensity = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Horner's rule; the highest power first. */
const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/** Coefficients of Wichura (1988), AS 241, PPND16: numerator and denominator near the middle, in the tail, far out. */
const middle = [
  [
    2509.0809287301227, 33430.575583588128, 67265.7709270087, 45921.95393154987, 13731.693765509461,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
] as const;
const tail = [
  [
    7.745450142783414e-4, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 5.475938084995345e-4, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
] as const;
const far = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 7.868691311456133e-4,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
] as const;
const ratio = ([top, bottom]: readonly [readonly number[], readonly number[]], x: number): number =>
  polynomial(top, x) / polynomial(bottom, x);

/** The x with P(Z ≤ x) = p, to full precision (Wichura 1988). For the upper tail use −normalQuantile(q). */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(middle, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const x = r <= 5 ? ratio(tail, r - 1.6) : ratio(far, r - 5);
  return q < 0 ? -x : x;
}
