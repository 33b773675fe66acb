import { at } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { solveSymmetric } from './cholesky.ts';
import { knownClusterCovariance } from './cluster-robust-known.ts';
import { fUpper } from './f.ts';
import type { LeastSquares } from './least-squares.ts';
import { robustCovariance } from './robust-covariance.ts';

export interface ModeratorTest {
  readonly statistic: number;
  readonly df1: number;
  readonly df2: number | null;
  readonly p: number;
}

/** Of coefficients on rows times √w: (X'WX)⁻¹ times `scale`, because the weights are known; with clusters CR2. */
export function metaCovariance(
  fit: LeastSquares & { readonly weights: Float64Array },
  scale: number,
  cluster: Float64Array | undefined,
) {
  if (cluster) return knownClusterCovariance(fit, cluster, fit.weights);
  // Residuals of 1 have a mean square of n/(n − k): what is left is (X'WX)⁻¹ itself.
  const ones = { ...fit, residuals: fit.residuals.map(() => 1) };
  const { rank, residuals } = fit;
  const n = residuals.length;
  const covariance = robustCovariance(ones, 'classical') ?? [];
  return {
    covariance: covariance.map((row) => row.map((value) => (value * scale * (n - rank)) / n)),
    df: undefined,
  };
}

/** Wald's test of all coefficients but the intercept: χ², or F when `df2` is given. Null when there are none. */
export function moderatorTest(
  coefficients: Float64Array,
  covariance: readonly Float64Array[],
  df2: number | null,
): ModeratorTest | null {
  const df1 = coefficients.length - 1;
  const solved = solveSymmetric(
    covariance.slice(1).map((row) => row.slice(1)),
    coefficients.slice(1),
  );
  if (df1 === 0 || !solved) return null;
  const all = solved.reduce((sum, value, j) => sum + value * at(coefficients, j + 1), 0);
  return df2 === null
    ? { statistic: all, df1, df2, p: chiSquaredUpper(all, df1) }
    : { statistic: all / df1, df1, df2, p: fUpper(all / df1, df1, df2) };
}
