import betainc from '@stdlib/math-base-special-betainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import { normalCdf } from './normal.ts';

/**
 * P(T ≤ t), T = (Z + ncp)/√(χ²/df): the sum of Lenth (1989), AS 243, to 10⁻¹².
 * Beyond ncp 37 the normal approximation of Abramowitz and Stegun 26.7.10 is used.
 */
export function noncentralTCdf(t: number, df: number, ncp: number): number {
  if (t < 0) return 1 - noncentralTCdf(-t, df, -ncp);
  if (df > 4e5 || Math.abs(ncp) > 37) {
    const s = 1 / (4 * df);
    return normalCdf((t * (1 - s) - ncp) / Math.sqrt(1 + 2 * t * t * s));
  }
  return Math.min(1, t === 0 ? normalCdf(-ncp) : lenth(t, df, ncp) + normalCdf(-ncp));
}

function lenth(t: number, df: number, ncp: number): number {
  const x = (t * t) / (t * t + df);
  const lambda = ncp * ncp;
  const b = df / 2;
  const power = (df / (t * t + df)) ** b;
  let a = 0.5;
  let p = 0.5 * Math.exp(-lambda / 2);
  let q = Math.sqrt(2 / Math.PI) * p * ncp;
  let odd = betainc(x, a, b);
  let oddStep = 2 * power * Math.exp(a * Math.log(x) - Math.log(Math.PI) / 2 - gammaln(b) + gammaln(0.5 + b));
  let even = -Math.expm1(b * Math.log1p(-x));
  let evenStep = b * x * power;
  let left = -Math.expm1(-lambda / 2) / 2;
  let sum = p * odd + q * even;
  for (let i = 1; i <= 1_000; i++) {
    a += 1;
    odd -= oddStep;
    even -= evenStep;
    oddStep *= (x * (a + b - 1)) / a;
    evenStep *= (x * (a + b - 0.5)) / (a + 0.5);
    p *= lambda / (2 * i);
    q *= lambda / (2 * i + 1);
    sum += p * odd + q * even;
    left -= p;
    if ((left <= 0 && i > 1) || Math.abs(2 * left * (odd - oddStep)) < 1e-13) break;
  }
  return sum;
}
