import betainc from '@stdlib/math-base-special-betainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import { chiSquaredUpper } from './chi-squared.ts';
import { normalCdf } from './normal.ts';
import { integrate } from './quadrature.ts';
import { spreadDensity } from './studentised-maximum.ts';

/**
 * P(T ≤ t), T = (Z + ncp)/√(χ²/df): the sum of Lenth (1989), AS 243, to 10⁻¹²; beyond ncp 37, where its terms are too small for a
 * double, by integration (R takes a normal approximation there, of two digits when df is small). Over 400,000 df the normal
 * approximation of Abramowitz and Stegun 26.7.10.
 */
export function noncentralTCdf(t: number, df: number, ncp: number): number {
  if (t < 0) return 1 - noncentralTCdf(-t, df, -ncp);
  if (df > 4e5) {
    const s = 1 / (4 * df);
    return normalCdf((t * (1 - s) - ncp) / Math.sqrt(1 + 2 * t * t * s));
  }
  if (t > 0 && Math.abs(ncp) > 37) return integrated(t, df, ncp);
  return Math.min(1, t === 0 ? normalCdf(-ncp) : lenth(t, df, ncp) + normalCdf(-ncp));
}

/** ∫ Φ(ts − ncp) f(s) ds over s = √(χ²/df): where Φ goes from 0 to 1 within the reach of s; beyond that P(s > to). */
function integrated(t: number, df: number, ncp: number): number {
  const reach = 12 / Math.sqrt(2 * df);
  const from = Math.max((ncp - 9) / t, 1 - reach, 0);
  const to = Math.max(0, Math.min((ncp + 9) / t, 1 + reach));
  const density = spreadDensity(df);
  const between = from < to ? integrate((s) => density(s) * normalCdf(t * s - ncp), from, to, 16) : 0;
  return Math.min(1, between + chiSquaredUpper(df * to * to, df));
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
