import { cell, item } from './at.ts';
import { cholesky } from './cholesky.ts';
import type { Sufficient } from './mixed-statistics.ts';

/** What the variances leave of the rows: |V| of the random part, X'V⁻¹X and the weighted residual sum of squares. */
export interface Left {
  readonly logDeterminant: number;
  /** Lower triangle of the Cholesky root of [X y]'V⁻¹[X y], V in units of the residual variance. */
  readonly root: readonly Float64Array[];
  readonly residual: number;
}

/**
 * [X y]'V⁻¹[X y] for V = I + Z Λ Λ' Z', with Λ lower triangular from `theta` (one number, or three: variance of the intercept,
 * how slope goes with it, and of the slope): by Woodbury W − Σ B' Λ (Λ'Z'ZΛ + I)⁻¹ Λ' B (Bates and others 2015, section 3).
 */
export function leftOver(data: Sufficient, theta: Float64Array): Left | undefined {
  const { people, zz, products, whole, width, q } = data;
  const rest = whole.slice();
  const [size, cells] = [whole.length, q === 1 ? 1 : 3];
  const weights = new Float64Array(cells);
  let logDeterminant = 0;
  for (let p = 0; p < people.length; p++) {
    const determinant = q === 1 ? one(cell(zz, p), theta, weights) : two(zz, 3 * p, theta, weights);
    logDeterminant += cell(people, p) * Math.log(determinant);
    for (let place = 0; place < cells; place++) {
      const from = (p * cells + place) * size;
      const weight = cell(weights, place);
      for (let j = 0; j < size; j++) rest[j] = cell(rest, j) - weight * cell(products, from + j);
    }
  }
  const rows = Array.from({ length: width }, (_, j) =>
    Float64Array.from({ length: width }, (_, k) =>
      cell(rest, j > k ? (j * (j + 1)) / 2 + k : (k * (k + 1)) / 2 + j),
    ),
  );
  const root = cholesky(rows);
  return root && { logDeterminant, root, residual: cell(item(root, width - 1), width - 1) ** 2 };
}

/** Λ (Λ'GΛ + I)⁻¹ Λ' into `weights`; gives the determinant of Λ'GΛ + I. */
function one(g: number, theta: Float64Array, weights: Float64Array): number {
  const variance = cell(theta, 0) ** 2;
  const determinant = 1 + variance * g;
  weights[0] = variance / determinant;
  return determinant;
}

/** The same for Λ = [a 0; b c], by lower triangle. */
function two(zz: Float64Array, from: number, theta: Float64Array, weights: Float64Array): number {
  const [a, b, c] = [cell(theta, 0), cell(theta, 1), cell(theta, 2)];
  const [g, h, k] = [cell(zz, from), cell(zz, from + 1), cell(zz, from + 2)];
  const p = a * a * g + 2 * a * b * h + b * b * k + 1;
  const r = c * (a * h + b * k);
  const s = c * c * k + 1;
  const determinant = p * s - r * r;
  const [ip, ir, is] = [s / determinant, -r / determinant, p / determinant];
  weights[0] = a * a * ip;
  weights[1] = a * (ip * b + ir * c);
  weights[2] = b * (ip * b + ir * c) + c * (ir * b + is * c);
  return determinant;
}

/**
 * −2 log likelihood (restricted with `reml`) when the residual variance is the best one for these variances, up to the constant
 * of the scale of X. `n` rows, `p` columns of X.
 */
export function profiled(left: Left, n: number, p: number, reml: boolean): number {
  const df = reml ? n - p : n;
  return (
    left.logDeterminant +
    (reml ? logOfX(left, p) : 0) +
    df * (1 + Math.log((2 * Math.PI * left.residual) / df))
  );
}

/** The same for a residual variance that is given by its logarithm. */
export function unprofiled(left: Left, n: number, p: number, reml: boolean, logVariance: number): number {
  const df = reml ? n - p : n;
  const scale = df * (Math.log(2 * Math.PI) + logVariance);
  return left.logDeterminant + (reml ? logOfX(left, p) : 0) + scale + left.residual / Math.exp(logVariance);
}

const logOfX = ({ root }: Left, p: number): number =>
  root.slice(0, p).reduce((sum, row, j) => sum + 2 * Math.log(cell(row, j)), 0);
