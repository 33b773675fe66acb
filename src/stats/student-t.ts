import betainc from '@stdlib/math-base-special-betainc';
import { normalQuantile, normalUpper } from './normal.ts';
import { invert } from './tail.ts';

/** P(T > t) with `df` degrees of freedom (> 0, need not be whole; Infinity = normal). Exact far into the tail. */
export function studentTUpper(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalUpper(t);
  const square = t * t;
  const tail =
    square > df
      ? betainc(df / (df + square), df / 2, 0.5) / 2
      : betainc(square / (df + square), 0.5, df / 2, true, true) / 2;
  return t < 0 ? 1 - tail : tail;
}

/** P(T ≤ t). */
export const studentTCdf = (t: number, df: number): number => studentTUpper(-t, df);

/** P(|T| ≥ |t|). */
export const studentTTwoSided = (t: number, df: number): number => 2 * studentTUpper(Math.abs(t), df);

/** The t with P(T > t) = q; exact for q near 0. */
export function studentTUpperQuantile(q: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return -normalQuantile(q);
  if (q === 0.5) return 0;
  if (q > 0.5) return -studentTUpperQuantile(1 - q, df);
  const tails = { lower: (x: number) => studentTCdf(x, df), upper: (x: number) => studentTUpper(x, df) };
  return invert(tails, 1 - q, q, Math.max(1e-8, -normalQuantile(q)));
}

/** The t with P(T ≤ t) = p. */
export const studentTQuantile = (p: number, df: number): number =>
  p < 0.5 ? -studentTUpperQuantile(p, df) : studentTUpperQuantile(1 - p, df);
