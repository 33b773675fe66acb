import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { at, item } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { covariance } from './moments.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface Omega extends Computed {
  readonly estimate: number;
  /** How strongly each question goes with what they share, as a correlation. */
  readonly loadings: Float64Array;
}

/**
 * Omega (McDonald 1999), (Σλs)² / ((Σλs)² + Σ(1 − λ²)s²) with loadings λ and spreads s: the share of the spread of the sum that comes from one thing the questions share. Unlike alpha it lets
 * them weigh differently. One factor by principal axes, iterated. `items` are columns, turned the same way. Fails:
 * `bad-input` under three questions; `too-few`; `no-variation`; `no-convergence`, also when one factor explains a question
 * beyond what it has (Heywood).
 */
export function omega(items: readonly ArrayLike<number>[]): Omega | Failure {
  const rows = completeRows(items);
  if (!rows || items.length < 3)
    return failure('bad-input', 'A scale has three or more columns of one length.');
  if (rows.length <= items.length) return failure('too-few', 'There must be more people than questions.');
  const columns = items.map((values) => pick(values, rows));
  const spreads = columns.map((column) => Math.sqrt(covariance(column, column)));
  if (spreads.some((sd) => !(sd > 0)))
    return failure('no-variation', 'A question has the same answer for everybody.');
  const r = new Matrix(
    columns.map((a, i) => columns.map((b, j) => covariance(a, b) / (at(spreads, i) * at(spreads, j)))),
  );
  const loadings = oneFactor(r);
  if (!loadings) return failure('no-convergence', 'No single factor fits these questions.');
  const shared = loadings.reduce((sum, loading, i) => sum + loading * at(spreads, i), 0) ** 2;
  const own = loadings.reduce((sum, loading, i) => sum + (1 - loading * loading) * at(spreads, i) ** 2, 0);
  return computed({
    estimand: 'share of the spread of the sum that the questions have in common',
    method: "McDonald's omega, one factor",
    n: rows.length,
    missing: item(items, 0).length - rows.length,
    estimate: shared / (shared + own),
    loadings,
  });
}

/** Correlations without their diagonal, by one vector; the diagonal is what the vector makes of it, until it stands still. */
function oneFactor(r: Matrix): Float64Array | undefined {
  const k = r.rows;
  let common = Float64Array.from({ length: k }, (_, i) =>
    Math.max(...r.getRow(i).map((v, j) => (i === j ? 0 : Math.abs(v)))),
  );
  for (let step = 0; step < 5_000; step++) {
    const reduced = r.clone();
    for (let i = 0; i < k; i++) reduced.set(i, i, at(common, i));
    const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(reduced, {
      assumeSymmetric: true,
    });
    const top = realEigenvalues.indexOf(Math.max(...realEigenvalues));
    const vector = eigenvectorMatrix.getColumn(top);
    const sign = Math.sign(vector.reduce((sum, v) => sum + v, 0)) || 1;
    const loadings = Float64Array.from(
      vector,
      (v) => sign * v * Math.sqrt(Math.max(0, at(realEigenvalues, top))),
    );
    const next = loadings.map((loading) => loading * loading);
    if (next.some((value) => value > 1)) return undefined;
    if (next.every((value, i) => Math.abs(value - at(common, i)) < 1e-12)) return loadings;
    common = next;
  }
  return undefined;
}
