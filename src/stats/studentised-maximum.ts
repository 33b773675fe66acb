import gammaln from '@stdlib/math-base-special-gammaln';
import { chiSquaredQuantile, chiSquaredUpperQuantile } from './chi-squared.ts';
import { normalCdf, normalDensity } from './normal.ts';
import { integrate } from './quadrature.ts';

/** Density of an estimated standard deviation over the true one, s = √(χ²/df). */
export function spreadDensity(df: number): (s: number) => number {
  const constant = Math.LN2 + (df / 2) * Math.log(df / 2) - gammaln(df / 2);
  return (s) => Math.exp(constant + (df - 1) * Math.log(s) - (df * s * s) / 2);
}

/** Average of `f(s)` when s is an estimated standard deviation over the true one, with `df` degrees of freedom. */
function overSpread(f: (s: number) => number, df: number): number {
  if (df > 25_000) return f(1);
  const [low, high] = [chiSquaredQuantile(1e-15, df), chiSquaredUpperQuantile(1e-15, df)].map((x) =>
    Math.sqrt(x / df),
  );
  const density = spreadDensity(df);
  return integrate((s) => density(s) * f(s), low ?? 0, high ?? 1, 3);
}

/** P(range of `groups` means over the estimated spread ≤ q): the distribution behind Tukey's comparisons of all pairs. */
export function studentisedRangeCdf(q: number, groups: number, df: number): number {
  if (q <= 0) return 0;
  const within = (w: number) =>
    groups * integrate((z) => normalDensity(z) * (normalCdf(z) - normalCdf(z - w)) ** (groups - 1), -8, 8, 3);
  return Math.min(
    1,
    overSpread((s) => within(q * s), df),
  );
}

/**
 * P(all |t| ≤ c) of comparisons with one control, for Dunnett's test. `weights[i]` = √(nᵢ/(nᵢ + n₀)): two comparisons correlate
 * by the product of theirs.
 */
export function manyToOneCdf(c: number, weights: readonly number[], df: number): number {
  if (c <= 0) return 0;
  const rest = weights.map((weight) => Math.sqrt(1 - weight * weight));
  const within = (reach: number) =>
    integrate(
      (z) =>
        weights.reduce((product, weight, i) => {
          const scale = rest[i] ?? 1;
          return (
            product * (normalCdf((weight * z + reach) / scale) - normalCdf((weight * z - reach) / scale))
          );
        }, normalDensity(z)),
      -8,
      8,
      3,
    );
  return Math.min(
    1,
    overSpread((s) => within(c * s), df),
  );
}
