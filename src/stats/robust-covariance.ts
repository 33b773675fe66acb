import { at, item } from './at.ts';
import { type LeastSquares, solveUpper } from './least-squares.ts';

export type Robust = 'classical' | 'HC0' | 'HC1' | 'HC2' | 'HC3';

/** A person with this leverage fixes a coefficient alone; HC2 and HC3 divide by 0 there. */
const alone = 1 - 1e-10;

/** How much each row draws the line to itself: the diagonal of X(X'X)⁻¹X'. */
export function leverages({ q, residuals }: LeastSquares): Float64Array {
  const h = new Float64Array(residuals.length);
  for (const column of q) for (let i = 0; i < h.length; i++) h[i] = at(h, i) + at(column, i) * at(column, i);
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
  const left = q.map((_, j) =>
    solveUpper(
      r,
      q.map((_, i) => at(item(inner, Math.max(i, j)), Math.min(i, j))),
    ),
  );
  return q.map((_, j) =>
    solveUpper(
      r,
      left.map((column) => at(column, j)),
    ),
  );
}

/** HC2 variance of the first coefficient alone: quicker than the whole matrix when there are many columns. */
export function firstVariance(fit: LeastSquares): number | undefined {
  const weights = squaredResiduals(fit, 'HC2');
  if (!weights) return undefined;
  const along = new Float64Array(weights.length);
  for (const [j, share] of firstRowOfInverse(fit.r).entries()) {
    const column = item(fit.q, j);
    for (let i = 0; i < along.length; i++) along[i] = at(along, i) + share * at(column, i);
  }
  return weightedDot(along, along, weights);
}

/** The first row of R⁻¹. */
const firstRowOfInverse = (r: readonly Float64Array[]): number[] =>
  r.map((_, j) =>
    at(
      solveUpper(
        r,
        Float64Array.from(r, (_, i) => (i === j ? 1 : 0)),
      ),
      0,
    ),
  );

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
  return squares.map((e, i) => grow(e, 1 - at(h, i)));
}

function weightedDot(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i) * at(weights, i);
  return sum;
}
