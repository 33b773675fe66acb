import { cell, item } from './at.ts';
import { block, subtract } from './cholesky-qr.ts';
import type { LeastSquares } from './least-squares.ts';
import { rowOfInverse, sandwich } from './triangular.ts';

export type Robust = 'classical' | 'HC0' | 'HC1' | 'HC2' | 'HC3';

/** A person with this leverage fixes a coefficient alone; HC2 and HC3 divide by 0 there. */
const alone = 1 - 1e-10;

/** How much each row draws the line to itself: the diagonal of X(X'X)⁻¹X'. */
export function leverages({ q, residuals }: LeastSquares): Float64Array {
  const h = new Float64Array(residuals.length);
  for (const column of q) addSquares(h, column);
  return h;
}

/**
 * Covariance matrix of the coefficients, row by row. HC0–HC3 as in MacKinnon and White (1985): each row has its own
 * spread. Undefined when HC2 or HC3 meets a row with leverage 1.
 */
export function robustCovariance(fit: LeastSquares, type: Robust): Float64Array[] | undefined {
  const { q, r, residuals, rank } = fit;
  const n = residuals.length;
  const weights = squaredResiduals(fit, type);
  if (!weights) return undefined;
  const scale = type === 'HC1' ? n / (n - rank) : 1;
  const inner = q.map((a, j) =>
    Float64Array.from(q.slice(0, j + 1), (b) => scale * weightedDot(a, b, weights)),
  );
  // (X'X)⁻¹X' diag(w) X(X'X)⁻¹ = R⁻¹ (Q' diag(w) Q) R⁻ᵀ
  const whole = q.map((_, j) => q.map((_, i) => cell(item(inner, Math.max(i, j)), Math.min(i, j))));
  return sandwich(r, whole);
}

/**
 * HC2 variance of the first coefficient alone: Σ e²/(1 − h) a², with a the row of R⁻¹ times Q. Quicker than the whole matrix when
 * there are many columns; a block of rows at a time, so that they are read once. Undefined when a row has leverage 1.
 */
export function firstVariance({ q, r, residuals }: LeastSquares): number | undefined {
  const shares = Float64Array.from(rowOfInverse(r, 0), (share) => -share);
  const n = residuals.length;
  const [h, along] = [new Float64Array(block), new Float64Array(block)];
  let sum = 0;
  for (let from = 0; from < n; from += block) {
    const size = Math.min(block, n - from);
    const rows = q.map((column) => column.subarray(from, from + size));
    h.fill(0);
    along.fill(0);
    for (const column of rows) addSquares(h, column);
    subtract(along, rows, rows.length, 0, size, shares);
    for (let i = 0; i < size; i++) {
      if (cell(h, i) > alone) return undefined;
      sum += (cell(residuals, from + i) * cell(along, i)) ** 2 / (1 - cell(h, i));
    }
  }
  return sum;
}

function addSquares(sums: Float64Array, column: Float64Array): void {
  for (let i = 0; i < column.length; i++) sums[i] = cell(sums, i) + cell(column, i) * cell(column, i);
}

function squaredResiduals(fit: LeastSquares, type: Robust): Float64Array | undefined {
  const { residuals, rank } = fit;
  const squares = residuals.map((e) => e * e);
  if (type === 'classical') {
    const average = squares.reduce((sum, e) => sum + e, 0) / (residuals.length - rank);
    return squares.fill(average);
  }
  if (type === 'HC0' || type === 'HC1') return squares;
  const h = leverages(fit);
  if (h.some((value) => value > alone)) return undefined;
  const grow = (e: number, rest: number) => (type === 'HC2' ? e / rest : e / (rest * rest));
  return squares.map((e, i) => grow(e, 1 - cell(h, i)));
}

function weightedDot(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += cell(a, i) * cell(b, i) * cell(weights, i);
  return sum;
}
