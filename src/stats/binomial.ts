import betainc from '@stdlib/math-base-special-betainc';
import gammaln from '@stdlib/math-base-special-gammaln';

/** P(X ≤ k) of n tries with chance p. */
export const binomialCdf = (k: number, n: number, p: number): number =>
  k < 0 ? 0 : k >= n ? 1 : betainc(1 - p, n - k, k + 1);

/** P(X > k). */
export const binomialUpper = (k: number, n: number, p: number): number =>
  k < 0 ? 1 : k >= n ? 0 : betainc(p, k + 1, n - k);

/** ln of the number of ways to choose k of n. */
export const lnChoose = (n: number, k: number): number =>
  gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
