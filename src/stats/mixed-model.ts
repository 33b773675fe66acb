import { at, item } from './at.ts';
import { inverseSymmetric } from './cholesky.ts';
import { completeRows, pick } from './complete.ts';
import { gradient, hessian, lowest } from './derivatives.ts';
import { inferT, isLevel } from './inference.ts';
import { leastSquares, solveUpper } from './least-squares.ts';
import type { Column } from './lin-columns.ts';
import { leftOver, profiled, unprofiled } from './mixed-criterion.ts';
import { type Sufficient, sufficient } from './mixed-statistics.ts';
import type { Term } from './ols.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

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
  if (!(spread > 1e-12 * Math.abs(at(y, 0))))
    return failure('no-variation', 'The columns leave nothing to explain.');
  const left = fixed.residuals.map((e) => e / spread);
  const data = sufficient([...fixed.q, left], own ? [ones, own.values] : [ones], codes, groups);
  const fit = search(data, n, p, method === 'REML');
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

/** The best variances, the coefficients of Q there, their covariance, and the degrees of freedom of a combination. */
function search(data: Sufficient, n: number, p: number, reml: boolean) {
  const worst = Number.MAX_VALUE;
  const criterion = (theta: Float64Array) => {
    const left = leftOver(data, theta);
    return left ? profiled(left, n, p, reml) : worst;
  };
  const theta = lowest(criterion, data.q === 1 ? Float64Array.of(1) : Float64Array.of(1, 0, 1));
  const left = theta && leftOver(data, theta);
  if (!theta || !left) return failure('no-convergence', 'The variances did not settle.');
  const variance = left.residual / (reml ? n - p : n);
  const root = left.root.slice(0, p).map((row) => row.subarray(0, p));
  const beta = backward(root, item(left.root, p));
  const covarianceAt = (vp: Float64Array): Float64Array[] => {
    const there = leftOver(data, vp.subarray(0, theta.length));
    const inverse = there && inverseSymmetric(product(there.root, p));
    return (inverse ?? []).map((row) => row.map((v) => v * Math.exp(at(vp, theta.length))));
  };
  const best = Float64Array.of(...theta, Math.log(variance));
  const full = (vp: Float64Array) => {
    const there = leftOver(data, vp.subarray(0, theta.length));
    return there ? unprofiled(there, n, p, reml, at(vp, theta.length)) : worst;
  };
  const uncertainty = inverseSymmetric(hessian(full, best));
  const covariance = covarianceAt(best);
  const slopes = slopesOf(covarianceAt, best);
  // 2 V² / Var(V), with the variance of the variances 2 H⁻¹ (Satterthwaite 1946; Fai, Cornelius 1996).
  const dfOf = (combination: Float64Array): number => {
    const g = Float64Array.from(slopes, (matrix) => quadratic(matrix, combination));
    return uncertainty ? quadratic(covariance, combination) ** 2 / quadratic(uncertainty, g) : n - p;
  };
  return { theta, variance, beta, covariance, dfOf, criterion: profiled(left, n, p, reml) };
}

/** How the covariance of the coefficients changes with each of the variances. */
function slopesOf(of: (x: Float64Array) => Float64Array[], x: Float64Array): Float64Array[][] {
  const [rows] = [of(x).length];
  const cells = Array.from(
    { length: rows * rows },
    (_, place) => [Math.floor(place / rows), place % rows] as const,
  );
  const known = new Map<string, Float64Array[]>();
  const remembered = (vp: Float64Array): Float64Array[] => {
    const key = vp.join(' ');
    const found = known.get(key) ?? of(vp);
    known.set(key, found);
    return found;
  };
  const all = cells.map(([i, j]) => gradient((vp) => at(item(remembered(vp), i), j), x));
  return Array.from(x, (_, k) =>
    Array.from({ length: rows }, (_, i) =>
      Float64Array.from({ length: rows }, (_, j) => at(item(all, i * rows + j), k)),
    ),
  );
}

/** L L' of the first p rows of a lower triangle. */
const product = (root: readonly Float64Array[], p: number): Float64Array[] =>
  root
    .slice(0, p)
    .map((row) =>
      Float64Array.from({ length: p }, (_, j) =>
        item(root, j).reduce((sum, v, k) => sum + (k < p ? v * at(row, k) : 0), 0),
      ),
    );

/** The x with L' x = c. */
function backward(l: readonly Float64Array[], c: Float64Array): Float64Array {
  const x = Float64Array.from(l, (_, j) => at(c, j));
  for (let i = l.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < l.length; k++) x[i] = at(x, i) - at(item(l, k), i) * at(x, k);
    x[i] = at(x, i) / at(item(l, i), i);
  }
  return x;
}

const quadratic = (m: readonly Float64Array[], x: ArrayLike<number>): number =>
  m.reduce((sum, row, i) => sum + at(x, i) * row.reduce((all, v, j) => all + v * at(x, j), 0), 0);

/** Row j of R⁻¹, so that coefficient j is this row times those of Q. */
function rowOfInverse(r: readonly Float64Array[], j: number): Float64Array {
  return Float64Array.from(r, (_, k) =>
    at(
      solveUpper(
        r,
        Float64Array.from(r, (_, i) => (i === k ? 1 : 0)),
      ),
      j,
    ),
  );
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
