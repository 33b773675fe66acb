import betainc from '@stdlib/math-base-special-betainc';
import { invert } from './tail.ts';

/** P(B ≤ x), shapes a, b > 0. */
export const betaCdf = (x: number, a: number, b: number): number =>
  x <= 0 ? 0 : x >= 1 ? 1 : betainc(x, a, b);

/** P(B > x), exact far into the tail. */
export const betaUpper = (x: number, a: number, b: number): number => betaCdf(1 - x, b, a);

/** The x with P(B ≤ x) = p; found as odds x/(1 − x), which run from 0 to infinity. */
export function betaQuantile(p: number, a: number, b: number): number {
  const tails = {
    lower: (odds: number) => betaCdf(odds / (1 + odds), a, b),
    upper: (odds: number) => betaCdf(1 / (1 + odds), b, a),
  };
  const odds = invert(tails, p, 1 - p, a / b);
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
}
