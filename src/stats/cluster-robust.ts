import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { at } from './at.ts';
import type { LeastSquares } from './least-squares.ts';
import { type Failure, failure } from './result.ts';
import { sandwich, solveTransposed } from './triangular.ts';

/** CR0 plain, CR1 times G/(G − 1) · (n − 1)/(n − k), CR2 with each cluster's residuals set to their expected size. */
export type Clusters = 'CR0' | 'CR1' | 'CR2';

export interface ClusterSpread {
  readonly covariance: readonly Float64Array[];
  /** Degrees of freedom of a combination of the coefficients. */
  readonly df: (combination: Float64Array) => number;
  readonly clusters: number;
}

/** Of one cluster, in the coordinates of Q: S = Q'Q, the correction M = (I − S)^−½, and the score M Q'e. */
interface Part {
  readonly s: Matrix;
  readonly m: Matrix;
  readonly score: Matrix;
}

/**
 * Covariance of the coefficients when people within a cluster are alike (Liang, Zeger 1986; CR2: Bell, McCaffrey 2002,
 * working model of independence). (I − H)^−½ Q = Q (I − Q'Q)^−½, so nothing as large as a cluster is turned over.
 * Fails: `too-few` under two clusters.
 */
export function clusterCovariance(
  fit: LeastSquares,
  cluster: Float64Array,
  type: Clusters,
): ClusterSpread | Failure {
  const groups = groupsOf(cluster);
  if (groups.length < 2) return failure('too-few', 'At least two clusters are needed.');
  const parts = groups.map((rows) => partOf(fit, rows, type));
  const [n, k, g] = [cluster.length, fit.rank, groups.length];
  const scale = type === 'CR1' ? (g / (g - 1)) * ((n - 1) / (n - k)) : 1;
  const inner = parts
    .reduce((sum, { score }) => sum.add(score.mmul(score.transpose())), Matrix.zeros(k, k))
    .mul(scale);
  const df = (combination: Float64Array) => {
    if (type !== 'CR2') return g - 1;
    const w = Matrix.columnVector(solveTransposed(fit.r, combination));
    return satterthwaite(
      parts.map(({ s, m }) => {
        const shared = s.mmul(m.mmul(w));
        return { own: m.mmul(w).dot(shared), shared };
      }),
    );
  };
  return { covariance: sandwich(fit.r, inner.to2DArray()), df, clusters: g };
}

/** The rows of each cluster. */
export const groupsOf = (cluster: Float64Array): readonly (readonly number[])[] => [
  ...Map.groupBy(cluster.keys(), (i) => at(cluster, i)).values(),
];

function partOf({ q, residuals }: LeastSquares, rows: readonly number[], type: Clusters): Part {
  const own = new Matrix(rows.map((i) => q.map((column) => at(column, i))));
  const s = own.transpose().mmul(own);
  const m = type === 'CR2' ? inverseRoot(Matrix.eye(q.length).sub(s)) : Matrix.eye(q.length);
  const e = Matrix.columnVector(rows.map((i) => at(residuals, i)));
  return { s, m, score: m.mmul(own.transpose().mmul(e)) };
}

/** The symmetric A^−½; directions in which A is 0 count for nothing. */
export function inverseRoot(a: Matrix): Matrix {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(a, { assumeSymmetric: true });
  const roots = realEigenvalues.map((value) => (value > 1e-10 ? 1 / Math.sqrt(value) : 0));
  return eigenvectorMatrix.mmul(Matrix.diag(roots)).mmul(eigenvectorMatrix.transpose());
}

/** Of one cluster for one combination: a'Φa, and the s of which the products are shared between clusters. */
interface Share {
  readonly own: number;
  readonly shared: Matrix;
}

/** tr(A)² / tr(A²) of the quadratic form whose expectation the variance is, A = diag(own) − [s's], under the working model. */
export function satterthwaite(shares: readonly Share[]): number {
  const size = shares[0]?.shared.rows ?? 0;
  const outer = Matrix.zeros(size, size);
  let [trace, squares] = [0, 0];
  for (const { own, shared: s } of shares) {
    const length = s.dot(s);
    trace += own - length;
    squares += own * own - 2 * own * length;
    outer.add(s.mmul(s.transpose()));
  }
  return trace ** 2 / (squares + outer.norm() ** 2);
}
