import { Matrix } from 'ml-matrix';
import { at } from './at.ts';
import { type ClusterSpread, groupsOf, inverseRoot } from './cluster-robust.ts';
import { type LeastSquares, orthogonalise } from './least-squares.ts';
import { type Failure, failure } from './result.ts';
import { sandwich, solveTransposed } from './triangular.ts';

/** Of one cluster, with Z = X R⁻¹ and G = A W Z: what the covariance and its degrees of freedom need, all k × k. */
interface Part {
  readonly gg: Matrix;
  readonly weighted: Matrix;
  readonly plain: Matrix;
  readonly score: Matrix;
}

/**
 * CR2 for weighted least squares when the weights say how much a person counts, not how exact their outcome is: the working
 * model is one and the same variance for everybody (Pustejovsky, Tipton 2018; as estimatr and clubSandwich do by default).
 * `fit` is of rows times √w, `roots` are the √w. A = B^−½ with B = (I − H)(I − H)' within the cluster, which differs from I only
 * along the columns of Z and W Z, so nothing as large as a cluster is turned over. Fails: `too-few` under two clusters.
 */
export function weightedClusterCovariance(
  fit: LeastSquares,
  cluster: Float64Array,
  roots: Float64Array,
): ClusterSpread | Failure {
  const groups = groupsOf(cluster);
  if (groups.length < 2) return failure('too-few', 'At least two clusters are needed.');
  const k = fit.rank;
  const all = new Matrix(fit.q.map((column) => Array.from(column, (v, i) => v * at(roots, i))));
  const omega = all.mmul(all.transpose());
  const parts = groups.map((rows) => partOf(fit, rows, roots, omega));
  const inner = parts.reduce((sum, { score }) => sum.add(score.mmul(score.transpose())), Matrix.zeros(k, k));
  const df = (combination: Float64Array) =>
    satterthwaite(parts, omega, Matrix.columnVector(solveTransposed(fit.r, combination)));
  return { covariance: sandwich(fit.r, inner.to2DArray()), df, clusters: groups.length };
}

function partOf(fit: LeastSquares, rows: readonly number[], roots: Float64Array, omega: Matrix): Part {
  const columnsOf = (power: number) =>
    fit.q.map((column) => Float64Array.from(rows, (i) => at(column, i) * at(roots, i) ** power));
  const [z, wz] = [columnsOf(-1), columnsOf(1)];
  const basis = orthogonalise([...z, ...wz]).q;
  const matrix = (columns: readonly Float64Array[]) =>
    new Matrix(columns.map((c) => Array.from(c))).transpose();
  const [u, zm, wzm] = [matrix(basis), matrix(z), matrix(wz)];
  const [uz, uwz] = [u.transpose().mmul(zm), u.transpose().mmul(wzm)];
  const cross = uz.mmul(uwz.transpose());
  const one = Matrix.eye(basis.length);
  const b = Matrix.add(one, uz.mmul(omega).mmul(uz.transpose())).sub(cross).sub(cross.transpose());
  const g = Matrix.add(wzm, u.mmul(inverseRoot(b).sub(one)).mmul(uwz));
  const e = Matrix.columnVector(rows.map((i) => at(fit.residuals, i) / at(roots, i)));
  const turned = g.transpose();
  return {
    gg: turned.mmul(g),
    weighted: wzm.transpose().mmul(g),
    plain: zm.transpose().mmul(g),
    score: turned.mmul(e),
  };
}

/** (Σ gᵢ'gᵢ)² / Σᵢⱼ (gᵢ'gⱼ)², with gᵢ'gⱼ = [i = j] aᵢ'aᵢ + uᵢ'K uⱼ, K = [0 −I; −I Ω], u = (Z'W a, Z'a), a = G c. */
function satterthwaite(parts: readonly Part[], omega: Matrix, c: Matrix): number {
  const k = omega.rows;
  const kernel = Matrix.zeros(2 * k, 2 * k);
  kernel.setSubMatrix(Matrix.eye(k).mul(-1), 0, k);
  kernel.setSubMatrix(Matrix.eye(k).mul(-1), k, 0);
  kernel.setSubMatrix(omega, k, k);
  const outer = Matrix.zeros(2 * k, 2 * k);
  let [trace, squares] = [0, 0];
  for (const { gg, weighted, plain } of parts) {
    const u = Matrix.zeros(2 * k, 1);
    u.setSubMatrix(weighted.mmul(c), 0, 0);
    u.setSubMatrix(plain.mmul(c), k, 0);
    const own = c.dot(gg.mmul(c));
    const shared = u.dot(kernel.mmul(u));
    trace += own + shared;
    squares += own * own + 2 * own * shared;
    outer.add(u.mmul(u.transpose()));
  }
  const between = kernel.mmul(outer);
  return trace ** 2 / (squares + between.mmul(between).trace());
}
