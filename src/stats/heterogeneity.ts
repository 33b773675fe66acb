import { at, item } from './at.ts';
import { type LeastSquares, leastSquares } from './least-squares.ts';
import { positiveRoot } from './root.ts';

/** 'FE' one common effect, 'DL' DerSimonian–Laird, 'PM' Paule–Mandel, 'REML'. */
export type Heterogeneity = 'FE' | 'DL' | 'PM' | 'REML';

/** Effects `y` with variances `v`, and the columns that explain them: a column of ones first, none told by the others. */
export interface Studies {
  readonly y: Float64Array;
  readonly v: Float64Array;
  readonly columns: readonly Float64Array[];
}

/** Least squares with weights 1/(v + tau2), of rows times √w. */
export function fitAt(
  { y, v, columns }: Studies,
  tau2: number,
): LeastSquares & { readonly weights: Float64Array } {
  const weights = v.map((own) => 1 / (own + tau2));
  const times = (values: Float64Array) => values.map((value, i) => value * Math.sqrt(at(weights, i)));
  return { ...leastSquares(columns.map(times), times(y)), weights };
}

/** Cochran's Q at this spread: weighted squares of what the columns leave. */
export const cochranQ = (studies: Studies, tau2: number): number =>
  fitAt(studies, tau2).residuals.reduce((sum, e) => sum + e * e, 0);

/** Variance of the true effects that the columns do not explain, never under 0; undefined when it does not settle. */
export function between(studies: Studies, kind: Heterogeneity): number | undefined {
  if (kind === 'FE') return 0;
  if (kind === 'PM') return pauleMandel(studies);
  const start = derSimonianLaird(studies);
  return kind === 'DL' ? start : reml(studies, start);
}

function derSimonianLaird(studies: Studies): number {
  const { trace, rank, q } = pieces(studies, 0);
  return Math.max(0, (q - (studies.y.length - rank)) / trace);
}

/** The spread at which Cochran's Q is what it should be on average. */
function pauleMandel(studies: Studies): number | undefined {
  const excess = (tau2: number) => cochranQ(studies, tau2) - (studies.y.length - studies.columns.length);
  if (excess(0) <= 0) return 0;
  const tau2 = positiveRoot(excess, studies.v.reduce((sum, own) => sum + own, 0) / studies.v.length);
  return Number.isNaN(tau2) ? undefined : tau2;
}

/** Fisher scoring of the restricted likelihood (Viechtbauer 2005), with steps halved to stay at 0 or above. */
function reml(studies: Studies, start: number): number | undefined {
  let tau2 = start;
  for (let i = 0; i < 500; i++) {
    const { quadratic, trace, traceOfSquare } = pieces(studies, tau2);
    const step = (quadratic - trace) / traceOfSquare;
    // Where full steps jump to and fro around the answer, half ones reach it.
    const next = Math.max(0, tau2 + (i < 50 ? step : step / 2));
    if (Math.abs(next - tau2) <= 1e-13 * (tau2 + at(studies.v, 0))) return next;
    tau2 = next;
  }
  return undefined;
}

/** With P = W − W X (X'WX)⁻¹ X'W = √W (I − QQ') √W: y'Py, y'PPy, tr P and tr PP. */
export function pieces(studies: Studies, tau2: number) {
  const { q: basis, residuals, weights, rank } = fitAt(studies, tau2);
  let [q, quadratic, trace, traceOfSquare] = [0, 0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const [w, e] = [at(weights, i), at(residuals, i)];
    const leverage = basis.reduce((sum, column) => sum + at(column, i) ** 2, 0);
    q += e * e;
    quadratic += w * e * e;
    trace += w * (1 - leverage);
    traceOfSquare += w * w * (1 - 2 * leverage);
  }
  for (let j = 0; j < basis.length; j++)
    for (let k = 0; k < basis.length; k++) {
      const [a, b] = [item(basis, j), item(basis, k)];
      traceOfSquare += weights.reduce((sum, w, i) => sum + w * at(a, i) * at(b, i), 0) ** 2;
    }
  return { q, quadratic, trace, traceOfSquare, rank };
}

/** Σ wy / Σ w, in two passes so that effects far from 0 keep their digits. */
export function weightedMean(
  y: Float64Array,
  w: Float64Array,
): { readonly mean: number; readonly total: number } {
  const total = w.reduce((sum, weight) => sum + weight, 0);
  const first = y.reduce((sum, value, i) => sum + value * at(w, i), 0) / total;
  const rest = y.reduce((sum, value, i) => sum + (value - first) * at(w, i), 0) / total;
  return { mean: first + rest, total };
}
