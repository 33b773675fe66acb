import betainc from '@stdlib/math-base-special-betainc';
import { invert } from './tail.ts';

/** P(F > x) with `df1` and `df2` degrees of freedom, by the incomplete beta function; exact far into the tail. */
export function fUpper(x: number, df1: number, df2: number): number {
  if (x <= 0) return 1;
  const a = df1 * x;
  return a > df2
    ? betainc(df2 / (df2 + a), df2 / 2, df1 / 2)
    : betainc(a / (a + df2), df1 / 2, df2 / 2, true, true);
}

/** P(F ≤ x): 1/F is F with the degrees of freedom exchanged. */
export const fCdf = (x: number, df1: number, df2: number): number => (x <= 0 ? 0 : fUpper(1 / x, df2, df1));

const tails = (df1: number, df2: number) => ({
  lower: (x: number) => fCdf(x, df1, df2),
  upper: (x: number) => fUpper(x, df1, df2),
});

/** The x with P(F ≤ x) = p. */
export const fQuantile = (p: number, df1: number, df2: number): number =>
  invert(tails(df1, df2), p, 1 - p, 1);

/** The x with P(F > x) = q; exact for q near 0. */
export const fUpperQuantile = (q: number, df1: number, df2: number): number =>
  invert(tails(df1, df2), 1 - q, q, 1);
