import { at, item } from './at.ts';
import { inverseSymmetric } from './cholesky.ts';
import { gradient, hessian, lowest } from './derivatives.ts';
import { leftOver, profiled, unprofiled } from './mixed-criterion.ts';
import type { Sufficient } from './mixed-statistics.ts';
import { failure } from './result.ts';
import { inverseOfSquare, quadratic, solveUpper } from './triangular.ts';

/** The best variances, the coefficients of Q there, their covariance, and the degrees of freedom of a combination. */
export function searchVariances(data: Sufficient, n: number, p: number, reml: boolean) {
  const worst = Number.MAX_VALUE;
  const criterion = (theta: Float64Array) => {
    const left = leftOver(data, theta);
    return left ? profiled(left, n, p, reml) : worst;
  };
  const theta = lowest(criterion, data.q === 1 ? Float64Array.of(1) : Float64Array.of(1, 0, 1));
  const left = theta && leftOver(data, theta);
  if (!theta || !left) return failure('no-convergence', 'The variances did not settle.');
  const variance = left.residual / (reml ? n - p : n);
  const beta = solveUpper(left.root.slice(0, p), item(left.root, p).subarray(0, p));
  const covarianceAt = (vp: Float64Array): Float64Array[] => {
    const there = leftOver(data, vp.subarray(0, theta.length));
    // Where the variances cannot be, neither can the degrees of freedom: NaN does not leave the model.
    const unknown = () => Array.from({ length: p }, () => new Float64Array(p).fill(Number.NaN));
    const inverse = there ? inverseOfSquare(there.root.slice(0, p)) : unknown();
    return inverse.map((row) => row.map((v) => v * Math.exp(at(vp, theta.length))));
  };
  const best = Float64Array.of(...theta, Math.log(variance));
  const full = (vp: Float64Array) => {
    const there = leftOver(data, vp.subarray(0, theta.length));
    return there ? unprofiled(there, n, p, reml, at(vp, theta.length)) : worst;
  };
  const uncertainty = inverseSymmetric(hessian(full, best));
  const covariance = covarianceAt(best);
  const slopes = slopesOf(covarianceAt, best);
  // 2 V² / Var(V), with the variance of the variances 2 H⁻¹ (Satterthwaite 1946; Fai, Cornelius 1996).
  const dfOf = (combination: Float64Array): number => {
    const g = Float64Array.from(slopes, (matrix) => quadratic(matrix, combination));
    return uncertainty ? quadratic(covariance, combination) ** 2 / quadratic(uncertainty, g) : n - p;
  };
  return { theta, variance, beta, covariance, dfOf, criterion: profiled(left, n, p, reml) };
}

/** How the covariance of the coefficients changes with each of the variances. */
function slopesOf(of: (x: Float64Array) => Float64Array[], x: Float64Array): Float64Array[][] {
  const [rows] = [of(x).length];
  const cells = Array.from(
    { length: rows * rows },
    (_, place) => [Math.floor(place / rows), place % rows] as const,
  );
  const known = new Map<string, Float64Array[]>();
  const remembered = (vp: Float64Array): Float64Array[] => {
    const key = vp.join(' ');
    const found = known.get(key) ?? of(vp);
    known.set(key, found);
    return found;
  };
  const all = cells.map(([i, j]) => gradient((vp) => at(item(remembered(vp), i), j), x));
  return Array.from(x, (_, k) =>
    Array.from({ length: rows }, (_, i) =>
      Float64Array.from({ length: rows }, (_, j) => at(item(all, i * rows + j), k)),
    ),
  );
}
