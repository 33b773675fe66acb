import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Learner, Trial } from './arm-predictions.ts';
import { at, item } from './at.ts';
import { inverseSymmetric } from './cholesky.ts';
import { pick } from './complete.ts';
import { moments } from './moments.ts';

/** A prediction of the outcome in every arm, for somebody given by their columns. */
export interface RidgeEffects {
  readonly predict: (columns: ArrayLike<number>) => Float64Array;
  /** Variance of the difference between two arms for this person, from the posterior. */
  readonly varianceOf: (columns: ArrayLike<number>, one: number, other: number) => number;
  /** Variance of how arms differ per standard deviation of a column, over that of the outcome; 0: no sign that effects differ. */
  readonly share: number;
}

/**
 * Outcome by arm, by columns, and by arm × column with a ridge penalty on the last: each arm has slopes of its own around
 * the common ones, normally distributed; how far is the average over what the restricted likelihood says of it (Henderson
 * 1975; Robinson 1991). Where the data tell nothing the slopes are nearly equal, and nearly everybody is ranked alike. Columns are standardised; arms are treated alike.
 */
export function ridgeEffects(trial: Trial, rows: ArrayLike<number>): RidgeEffects | undefined {
  const { arms, columns } = trial;
  const n = rows.length;
  const [y, arm] = [pick(trial.outcome, rows), pick(trial.arm, rows)];
  const scales = columns.map(({ values }) => {
    const { mean, variance } = moments(pick(values, rows));
    return { mean, sd: Math.sqrt(variance) };
  });
  const used = [...scales.keys()].filter((j) => item(scales, j).sd > 0);
  const p = arms + used.length;
  if (n <= p + 2) return undefined;
  const size = p + arms * used.length;
  const design = (x: ArrayLike<number>, own: number): Float64Array => {
    const row = new Float64Array(size);
    row[own] = 1;
    for (const [k, j] of used.entries()) {
      const { mean, sd } = item(scales, j);
      const z = (at(x, j) - mean) / sd;
      row[arms + k] = z;
      row[p + own * used.length + k] = z;
    }
    return row;
  };
  const { cross, moment, square } = normalEquations(trial, rows, y, arm, design, size, {
    arms,
    p,
    slopes: used.length,
  });
  const share = bestShare(cross, moment, square, n, p);
  if (share === undefined) return undefined;
  const penalty = 1 / Math.max(share, 1e-12);
  const penalised = cross.map((row, i) => row.map((v, j) => v + (i === j && i >= p ? penalty : 0)));
  const inverse = inverseSymmetric(penalised);
  if (!inverse) return undefined;
  const beta = Float64Array.from(inverse, (row) => row.reduce((sum, v, j) => sum + v * at(moment, j), 0));
  const fitted = beta.reduce((sum, b, j) => sum + b * at(moment, j), 0);
  const variance = Math.max(0, square - fitted) / (n - p);
  const dot = (row: Float64Array, values: Float64Array) =>
    row.reduce((sum, v, j) => sum + v * at(values, j), 0);
  return {
    share,
    predict: (x) => Float64Array.from({ length: arms }, (_, a) => dot(design(x, a), beta)),
    varianceOf: (x, one, other) => {
      const difference = design(x, one).map((v, j) => v - at(design(x, other), j));
      return (
        variance *
        difference.reduce((sum, v, j) => (v === 0 ? sum : sum + v * dot(item(inverse, j), difference)), 0)
      );
    },
  };
}

/** D'D, D'y and y'y; of each row only the cells that are not 0. */
function normalEquations(
  { columns }: Trial,
  rows: ArrayLike<number>,
  y: Float64Array,
  arm: Float64Array,
  design: (x: ArrayLike<number>, own: number) => Float64Array,
  size: number,
  { arms, p, slopes }: { readonly arms: number; readonly p: number; readonly slopes: number },
) {
  const cross = Array.from({ length: size }, () => new Float64Array(size));
  const moment = new Float64Array(size);
  let square = 0;
  const filled = Array.from({ length: arms }, (_, own) => [
    own,
    ...Array.from({ length: slopes }, (_, k) => arms + k),
    ...Array.from({ length: slopes }, (_, k) => p + own * slopes + k),
  ]);
  const x = new Float64Array(columns.length);
  for (let i = 0; i < y.length; i++) {
    for (const [j, { values }] of columns.entries()) x[j] = at(values, at(rows, i));
    const row = design(x, at(arm, i));
    for (const j of item(filled, at(arm, i))) {
      const [left, into] = [at(row, j), item(cross, j)];
      moment[j] = at(moment, j) + left * at(y, i);
      for (const k of item(filled, at(arm, i))) into[k] = at(into, k) + left * at(row, k);
    }
    square += at(y, i) ** 2;
  }
  return { cross, moment, square };
}

/**
 * τ²/σ²: what the fixed part leaves of Z'Z is turned to its axes, d, and of Z'y to z; then the criterion is
 * (n − p) log(rss − Σ z²/(d + 1/s)) + Σ log(1 + s d), −2 log of the restricted likelihood. Not its highest point, which is 0
 * too often, but the average of τ/σ. Undefined when the fixed part is collinear.
 */
function bestShare(
  cross: readonly Float64Array[],
  moment: Float64Array,
  square: number,
  n: number,
  p: number,
) {
  const fixed = inverseSymmetric(cross.slice(0, p).map((row) => row.slice(0, p)));
  if (!fixed) return undefined;
  const size = cross.length;
  const q = size - p;
  if (q === 0) return 0;
  const [f, m] = [new Matrix(fixed.map((row) => [...row])), Matrix.columnVector(Array.from(moment))];
  const full = new Matrix(cross.map((row) => [...row]));
  const [zf, zz] = [full.subMatrix(p, size - 1, 0, p - 1), full.subMatrix(p, size - 1, p, size - 1)];
  const [mf, mz] = [m.subMatrix(0, p - 1, 0, 0), m.subMatrix(p, size - 1, 0, 0)];
  const solved = zf.mmul(f);
  const left = zz.sub(solved.mmul(zf.transpose()));
  const { realEigenvalues: d, eigenvectorMatrix } = new EigenvalueDecomposition(left, {
    assumeSymmetric: true,
  });
  const z = eigenvectorMatrix
    .transpose()
    .mmul(mz.sub(solved.mmul(mf)))
    .to1DArray();
  const rss = square - mf.transpose().mmul(f.mmul(mf)).get(0, 0);
  const criterion = (share: number) => {
    let [taken, logs] = [0, 0];
    for (const [i, own] of d.entries()) {
      taken += at(z, i) ** 2 / (Math.max(own, 0) + 1 / share);
      logs += Math.log1p(share * Math.max(own, 0));
    }
    return (n - p) * Math.log(Math.max(rss - taken, 1e-300)) + logs;
  };
  // τ/σ from 0 to 1, every value as likely beforehand; weighed by what the data say of each.
  const spreads = Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100);
  const told = spreads.map((spread) => criterion(spread * spread));
  const least = Math.min(...told);
  const weights = told.map((value) => Math.exp((least - value) / 2));
  const total = weights.reduce((sum, w) => sum + w, 0);
  return (spreads.reduce((sum, spread, i) => sum + spread * at(weights, i), 0) / total) ** 2;
}

/** As a rule to be cross-fitted. */
export const ridgeLearner: Learner = (trial, rows) => {
  const fit = ridgeEffects(trial, rows);
  return fit && ((row) => fit.predict(trial.columns.map(({ values }) => at(values, row))));
};
