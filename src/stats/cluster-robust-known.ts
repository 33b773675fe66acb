import { Matrix } from 'ml-matrix';
import { at } from './at.ts';
import { type ClusterSpread, groupsOf, inverseRoot, satterthwaite } from './cluster-robust.ts';
import type { LeastSquares } from './least-squares.ts';
import { type Failure, failure } from './result.ts';
import { sandwich, solveTransposed } from './triangular.ts';

/**
 * CR2 when the variance 1/w of every row is known, as of effects of studies (Tipton 2015; as clubSandwich does for metafor):
 * A = D B^−½ D with D = √Φ, B = D (Φ − Z Z') D, Φ = 1/w and Z = X R⁻¹ within the cluster. `fit` is of rows times √w.
 * Whole matrices of a cluster are turned over: for clusters of up to some hundreds. Fails: `too-few` under two clusters.
 */
export function knownClusterCovariance(
  fit: LeastSquares,
  cluster: Float64Array,
  weights: Float64Array,
): ClusterSpread | Failure {
  const groups = groupsOf(cluster);
  if (groups.length < 2) return failure('too-few', 'At least two clusters are needed.');
  const parts = groups.map((rows) => partOf(fit, rows, weights));
  const k = fit.rank;
  const inner = parts.reduce((sum, { score }) => sum.add(score.mmul(score.transpose())), Matrix.zeros(k, k));
  const df = (combination: Float64Array) => {
    const c = Matrix.columnVector(solveTransposed(fit.r, combination));
    return satterthwaite(
      parts.map(({ own, shared }) => ({ own: c.dot(own.mmul(c)), shared: shared.mmul(c) })),
    );
  };
  return { covariance: sandwich(fit.r, inner.to2DArray()), df, clusters: groups.length };
}

function partOf({ q, residuals }: LeastSquares, rows: readonly number[], weights: Float64Array) {
  const w = rows.map((i) => at(weights, i));
  const scaled = (power: number) => Matrix.diag(w.map((one) => one ** power));
  const z = scaled(-0.5).mmul(new Matrix(rows.map((i) => q.map((column) => at(column, i)))));
  const [d, phi] = [scaled(-0.5), scaled(-1)];
  const b = d.mmul(Matrix.sub(phi, z.mmul(z.transpose()))).mmul(d);
  const a = d.mmul(inverseRoot(b)).mmul(d);
  const g = a.mmul(scaled(1)).mmul(z);
  const e = Matrix.columnVector(rows.map((i, place) => at(residuals, i) / Math.sqrt(at(w, place))));
  return {
    own: g.transpose().mmul(phi).mmul(g),
    shared: z.transpose().mmul(g),
    score: g.transpose().mmul(e),
  };
}
