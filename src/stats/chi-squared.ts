import gammainc from '@stdlib/math-base-special-gammainc';
import { invert } from './tail.ts';

/** P(X ≤ x) with `df` degrees of freedom (> 0). */
export const chiSquaredCdf = (x: number, df: number): number => (x <= 0 ? 0 : gammainc(x / 2, df / 2));

/** P(X > x), exact far into the tail. */
export const chiSquaredUpper = (x: number, df: number): number =>
  x <= 0 ? 1 : gammainc(x / 2, df / 2, true, true);

const tails = (df: number) => ({
  lower: (x: number) => chiSquaredCdf(x, df),
  upper: (x: number) => chiSquaredUpper(x, df),
});

/** The x with P(X ≤ x) = p. */
export const chiSquaredQuantile = (p: number, df: number): number => invert(tails(df), p, 1 - p, df);

/** The x with P(X > x) = q; exact for q near 0. */
export const chiSquaredUpperQuantile = (q: number, df: number): number => invert(tails(df), 1 - q, q, df);
