import { at } from './at.ts';
import { positiveRoot } from './root.ts';

export type Heterogeneity = 'FE' | 'DL' | 'PM' | 'REML';

export function weightedMean(
  y: Float64Array,
  w: Float64Array,
): { readonly mean: number; readonly total: number } {
  const total = w.reduce((sum, weight) => sum + weight, 0);
  const first = y.reduce((sum, value, i) => sum + value * at(w, i), 0) / total;
  const rest = y.reduce((sum, value, i) => sum + (value - first) * at(w, i), 0) / total;
  return { mean: first + rest, total };
}

/** Variance of the true effects between studies, never under 0; undefined when it does not settle. */
export function between(y: Float64Array, v: Float64Array, kind: Heterogeneity): number | undefined {
  if (kind === 'FE') return 0;
  if (kind === 'PM') return pauleMandel(y, v);
  const start = derSimonianLaird(y, v);
  return kind === 'DL' ? start : reml(y, v, start);
}

function cochranQ(y: Float64Array, v: Float64Array, tau2: number): number {
  const w = v.map((own) => 1 / (own + tau2));
  const { mean } = weightedMean(y, w);
  return y.reduce((sum, value, i) => sum + at(w, i) * (value - mean) ** 2, 0);
}

function derSimonianLaird(y: Float64Array, v: Float64Array): number {
  const w = v.map((own) => 1 / own);
  const total = w.reduce((sum, weight) => sum + weight, 0);
  const squares = w.reduce((sum, weight) => sum + weight * weight, 0);
  return Math.max(0, (cochranQ(y, v, 0) - (y.length - 1)) / (total - squares / total));
}

/** The spread at which Cochran's Q is what it should be on average. */
function pauleMandel(y: Float64Array, v: Float64Array): number | undefined {
  const excess = (tau2: number) => cochranQ(y, v, tau2) - (y.length - 1);
  if (excess(0) <= 0) return 0;
  const tau2 = positiveRoot(excess, v.reduce((sum, own) => sum + own, 0) / v.length);
  return Number.isNaN(tau2) ? undefined : tau2;
}

/** Fisher scoring of the restricted likelihood (Viechtbauer 2005), with steps halved to stay at 0 or above. */
function reml(y: Float64Array, v: Float64Array, start: number): number | undefined {
  let tau2 = start;
  for (let i = 0; i < 500; i++) {
    const step = scoring(y, v, tau2);
    // Where full steps jump to and fro around the answer, half ones reach it.
    const next = Math.max(0, tau2 + (i < 50 ? step : step / 2));
    if (Math.abs(next - tau2) <= 1e-13 * (tau2 + at(v, 0))) return next;
    tau2 = next;
  }
  return undefined;
}

function scoring(y: Float64Array, v: Float64Array, tau2: number): number {
  const w = v.map((own) => 1 / (own + tau2));
  const { mean, total } = weightedMean(y, w);
  const power = (n: number) => w.reduce((sum, weight) => sum + weight ** n, 0);
  const [two, three] = [power(2), power(3)];
  const traceP = total - two / total;
  const tracePP = two - (2 * three) / total + (two / total) ** 2;
  const quadratic = y.reduce((sum, value, i) => sum + (at(w, i) * (value - mean)) ** 2, 0);
  return (quadratic - traceP) / tracePP;
}
