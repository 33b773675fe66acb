import { at, item } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { inferT, isLevel } from './inference.ts';
import { dot, leastSquares } from './least-squares.ts';
import type { Column } from './lin-columns.ts';
import { searchVariances } from './mixed-search.ts';
import { sufficient } from './mixed-statistics.ts';
import type { Term } from './ols.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';
import { quadratic, rowOfInverse, solveUpper } from './triangular.ts';

export interface MixedInput {
  readonly outcome: ArrayLike<number>;
  readonly columns: readonly Column[];
  /** For each row the number of its person, or other group of rows. */
  readonly group: ArrayLike<number>;
  /** What has a slope of its own for everybody; without it only the height differs. */
  readonly slope?: ArrayLike<number>;
  readonly method?: 'REML' | 'ML';
  readonly level?: number;
}

export interface MixedModel extends Computed {
  readonly terms: readonly Term[];
  readonly dropped: readonly string[];
  readonly groups: number;
  readonly variances: {
    readonly intercept: number;
    readonly slope: number | null;
    readonly covariance: number | null;
    readonly correlation: number | null;
    readonly residual: number;
  };
  /** −2 log (restricted) likelihood. */
  readonly criterion: number;
  /** A variance between people came out as 0, or slope and intercept go together perfectly. */
  readonly singular: boolean;
}

/**
 * Repeated measures: every person has a height, and when asked a slope, of their own, normally distributed around the whole
 * (Laird, Ware 1982), by REML or ML as in lme4; degrees of freedom of Satterthwaite as in lmerTest. Rows with a NaN are left out.
 * Fails: `bad-input`, `too-few` people or rows, `no-variation`, `no-convergence`.
 */
export function mixedModel(input: MixedInput): MixedModel | Failure {
  const { columns, method = 'REML', level = 0.95, slope } = input;
  const all = [input.outcome, input.group, ...columns.map(({ values }) => values), ...(slope ? [slope] : [])];
  const rows = completeRows(all);
  if (!rows || !isLevel(level)) return failure('bad-input', 'The columns must have the same length.');
  const ones = new Float64Array(rows.length).fill(1);
  const y = pick(input.outcome, rows);
  const fixed = leastSquares([ones, ...columns.map(({ values }) => pick(values, rows))], y);
  const [n, p] = [rows.length, fixed.rank];
  const { codes, groups } = numbered(pick(input.group, rows));
  const own = slope && scaled(pick(slope, rows));
  if (groups < 3 || groups >= n || n - p <= (own ? 4 : 2)) {
    return failure('too-few', 'At least three people, of whom some have several rows, are needed.');
  }
  // What least squares leaves has the same variances, and keeps the digits of an outcome far from 0.
  const spread = Math.sqrt(fixed.residuals.reduce((sum, e) => sum + e * e, 0) / n);
  if (!(spread > 1e-12 * Math.sqrt(dot(y, y) / n)))
    return failure('no-variation', 'The columns leave nothing to explain.');
  const left = fixed.residuals.map((e) => e / spread);
  const data = sufficient([...fixed.q, left], own ? [ones, own.values] : [ones], codes, groups);
  const fit = searchVariances(data, n, p, method === 'REML');
  if ('code' in fit) return fit;
  const { theta, variance, covariance, dfOf } = fit;
  const beta = solveUpper(fixed.r, fit.beta);
  const scale = fixed.r.reduce((sum, column, j) => sum + 2 * Math.log(Math.abs(at(column, j))), 0);
  const shift = 2 * Math.log(spread);
  const between = variances(theta, variance * spread ** 2, own?.size ?? 1);
  return computed({
    estimand: 'average of the outcome by the columns, over people',
    method: `mixed model, ${method}, Satterthwaite`,
    n,
    missing: input.outcome.length - n,
    terms: fixed.kept.map((column, j) => {
      const back = rowOfInverse(fixed.r, j);
      const v = quadratic(covariance, back) * spread ** 2;
      const estimate = at(fixed.coefficients, j) + spread * at(beta, j);
      const name = column === 0 ? '(Intercept)' : item(columns, column - 1).name;
      return { name, ...inferT(estimate, Math.sqrt(v), dfOf(back), level) };
    }),
    dropped: fixed.dropped.map((j) => item(columns, j - 1).name),
    groups,
    variances: between,
    criterion: method === 'REML' ? fit.criterion + scale + (n - p) * shift : fit.criterion + n * shift,
    singular: between.intercept < 1e-8 * between.residual || Math.abs(at(theta, theta.length - 1)) < 1e-4,
  });
}

function variances(theta: Float64Array, residual: number, size: number) {
  const [a, b = 0, c = 0] = theta;
  const intercept = (a ?? 0) ** 2 * residual;
  if (theta.length === 1) return { intercept, slope: null, covariance: null, correlation: null, residual };
  const slope = ((b * b + c * c) * residual) / size ** 2;
  const covariance = ((a ?? 0) * b * residual) / size;
  const correlation = intercept > 0 && slope > 0 ? covariance / Math.sqrt(intercept * slope) : null;
  return { intercept, slope, covariance, correlation, residual };
}

function scaled(values: Float64Array) {
  const size = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length) || 1;
  return { values: values.map((v) => v / size), size };
}

function numbered(group: Float64Array): { readonly codes: Int32Array; readonly groups: number } {
  const places = new Map<number, number>();
  const codes = Int32Array.from(group, (value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { codes, groups: places.size };
}
