import { at, item } from './at.ts';

/** An upper triangle, column by column: column j has j + 1 numbers, or more of which the rest is 0. */
export type Upper = readonly Float64Array[];

/** The combination that takes one coefficient: 1 at its place, 0 elsewhere. */
export const unit = (place: number, length: number): Float64Array =>
  Float64Array.from({ length }, (_, i) => (i === place ? 1 : 0));

/** The b with R b = c. */
export function solveUpper(r: Upper, c: ArrayLike<number>): Float64Array {
  const b = Float64Array.from(c);
  for (let j = r.length - 1; j >= 0; j--) {
    const column = item(r, j);
    b[j] = at(b, j) / at(column, j);
    for (let i = 0; i < j; i++) b[i] = at(b, i) - at(column, i) * at(b, j);
  }
  return b;
}

/** The w with Rᵀ w = c. */
export function solveTransposed(r: Upper, c: ArrayLike<number>): Float64Array {
  const w = Float64Array.from(c);
  for (const [j, column] of r.entries()) {
    for (let i = 0; i < j; i++) w[j] = at(w, j) - at(column, i) * at(w, i);
    w[j] = at(w, j) / at(column, j);
  }
  return w;
}

/** Row j of R⁻¹: coefficient j is this row times the coefficients of Q, when X = Q R. */
export const rowOfInverse = (r: Upper, j: number): Float64Array => solveTransposed(r, unit(j, r.length));

/** (RᵀR)⁻¹ = R⁻¹ R⁻ᵀ, row by row. */
export function inverseOfSquare(r: Upper): Float64Array[] {
  const rows = r.map((_, j) => rowOfInverse(r, j));
  return rows.map((a) => Float64Array.from(rows, (b) => a.reduce((sum, v, k) => sum + v * at(b, k), 0)));
}

/** R⁻¹ M R⁻ᵀ of a symmetric M, given by its columns: from the coordinates of Q to those of X = Q R. */
export function sandwich(r: Upper, columns: readonly ArrayLike<number>[]): Float64Array[] {
  const left = columns.map((column) => solveUpper(r, column));
  return r.map((_, j) =>
    solveUpper(
      r,
      Float64Array.from(left, (column) => at(column, j)),
    ),
  );
}

/** xᵀ M x. */
export const quadratic = (m: readonly Float64Array[], x: ArrayLike<number>): number =>
  m.reduce((sum, row, i) => sum + at(x, i) * row.reduce((all, v, j) => all + v * at(x, j), 0), 0);
