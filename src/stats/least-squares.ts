import { at } from './at.ts';
import { addDots, block, choleskyQr, subtract } from './cholesky-qr.ts';
import { solveUpper } from './triangular.ts';

/** A column told by the columns before it up to this share of its length is dropped (as R does). */
const tolerance = 1e-7;

/** The columns as an orthonormal basis: X = Q R for the kept columns; the rest is collinear. */
export interface Basis {
  readonly q: readonly Float64Array[];
  /** Upper triangle, column by column. */
  readonly r: readonly Float64Array[];
  readonly kept: readonly number[];
  readonly dropped: readonly number[];
}

export interface LeastSquares extends Basis {
  /** One for each kept column. */
  readonly coefficients: Float64Array;
  readonly residuals: Float64Array;
  readonly rank: number;
}

/** From so many rows on the quicker way is tried first. */
const many = 4_096;

/**
 * QR by Gram and Schmidt, a second time where digits were lost; a column that adds nothing is left out, first come first kept.
 * With `give` the columns are given away: they may hold something else afterwards.
 */
export function orthogonalise(columns: readonly Float64Array[], { give = false } = {}): Basis {
  const quick = (columns[0]?.length ?? 0) >= many ? choleskyQr(columns, give) : undefined;
  if (quick) return { ...quick, kept: [...columns.keys()], dropped: [] };
  const q: Float64Array[] = [];
  const r: Float64Array[] = [];
  const kept: number[] = [];
  const dropped: number[] = [];
  for (const [j, column] of columns.entries()) {
    const rest = column.slice();
    const length = Math.sqrt(dot(rest, rest));
    const onto = new Float64Array(q.length + 1);
    let left = project(rest, q, onto);
    if (left < 0.5 * length) left = project(rest, q, onto);
    if (!(left > tolerance * length)) {
      dropped.push(j);
      continue;
    }
    for (let i = 0; i < rest.length; i++) rest[i] = at(rest, i) / left;
    onto[q.length] = left;
    q.push(rest);
    r.push(onto);
    kept.push(j);
  }
  return { q, r, kept, dropped };
}

/** Least squares of y on columns of the same length. Put a column of ones first for an intercept. */
export const leastSquares = (columns: readonly Float64Array[], y: Float64Array): LeastSquares =>
  leastSquaresOn(orthogonalise(columns), y);

/** The same when the basis of the columns is already known. */
export function leastSquaresOn(basis: Basis, y: Float64Array): LeastSquares {
  const residuals = y.slice();
  const onto = new Float64Array(basis.q.length);
  project(residuals, basis.q, onto);
  project(residuals, basis.q, onto);
  return { ...basis, coefficients: solveUpper(basis.r, onto), residuals, rank: basis.q.length };
}

/** Takes from `rest` what lies along the basis, adds how much to `onto`, and tells the length that is left. */
function project(rest: Float64Array, basis: readonly Float64Array[], onto: Float64Array): number {
  const shares = new Float64Array(basis.length);
  const n = rest.length;
  for (let from = 0; from < n; from += block)
    addDots(rest, basis, basis.length, from, Math.min(n, from + block), shares);
  for (let from = 0; from < n; from += block)
    subtract(rest, basis, basis.length, from, Math.min(n, from + block), shares);
  for (let k = 0; k < shares.length; k++) onto[k] = at(onto, k) + at(shares, k);
  return Math.sqrt(dot(rest, rest));
}

/** Σ a b. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}
