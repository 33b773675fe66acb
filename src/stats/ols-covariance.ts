import { at } from './at.ts';
import { type Clusters, clusterCovariance } from './cluster-robust.ts';
import { weightedClusterCovariance } from './cluster-robust-weighted.ts';
import { dot, type LeastSquares } from './least-squares.ts';
import { type Failure, failure } from './result.ts';
import { type Robust, robustCovariance } from './robust-covariance.ts';
import { rowOfInverse } from './triangular.ts';

export interface Spread {
  readonly covariance: readonly Float64Array[];
  readonly df?: (combination: Float64Array) => number;
  readonly clusters: number | null;
}

/** `roots`: √w of weights that say how much a person counts; without them rows weigh alike, or by how exact they are. */
export function clusterOrRow(
  fit: LeastSquares,
  robust: Robust,
  type: Clusters,
  cluster?: Float64Array,
  roots?: Float64Array,
): Spread | Failure {
  if (cluster && roots && type === 'CR2') return weightedClusterCovariance(fit, cluster, roots);
  if (cluster) return clusterCovariance(fit, cluster, type);
  const covariance = robustCovariance(fit, robust);
  return covariance
    ? { covariance, clusters: null }
    : failure('leverage-one', 'One row alone fixes a coefficient.');
}

/**
 * Is an uncertainty nothing but rounding? Where the fit is perfect, or the residuals of every cluster add up to 0, what is left of a
 * standard error lies under 10⁻¹² of what it would be if the whole outcome were chance: √(mean of y²) times that of (X'X)⁻¹.
 */
export function isRounding(fit: LeastSquares, covariance: readonly Float64Array[], y: Float64Array): boolean {
  const most = dot(y, y) / y.length;
  return covariance.some((row, j) => {
    const alone = rowOfInverse(fit.r, j).reduce((sum, v) => sum + v * v, 0);
    return !(at(row, j) > 1e-24 * most * alone);
  });
}

/** From columns around their mean back to the columns as they are: only the intercept changes. */
export function uncentre(fit: LeastSquares, centres: readonly number[], covariance: readonly Float64Array[]) {
  const first = Float64Array.from(fit.kept, (column) => (column === 0 ? 1 : -at(centres, column)));
  const combine = (values: ArrayLike<number>) =>
    first.reduce((sum, weight, j) => sum + weight * at(values, j), 0);
  const coefficients = Float64Array.from(fit.coefficients);
  coefficients[0] = at(centres, 0) + combine(fit.coefficients);
  const side = Float64Array.from(covariance, combine);
  const moved = covariance.map((row, i) =>
    row.map((value, j) =>
      i === 0 && j === 0 ? combine(side) : i === 0 ? at(side, j) : j === 0 ? at(side, i) : value,
    ),
  );
  return { coefficients, covariance: moved, first };
}
