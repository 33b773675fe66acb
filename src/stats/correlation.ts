import gammaln from '@stdlib/math-base-special-gammaln';
import { at } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { isLevel } from './inference.ts';
import { covariance, isConstant, moments } from './moments.ts';
import { normalQuantile, normalUpper } from './normal.ts';
import { type Random, shuffle } from './random.ts';
import { rank } from './ranks.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';
import { studentTTwoSided } from './student-t.ts';

export interface Correlation extends Computed {
  readonly estimate: number;
  readonly p: number;
}

export interface Pearson extends Correlation {
  /** By Fisher's z; null under four pairs or when the points lie on a line. */
  readonly interval: Interval | null;
  readonly level: number;
}

/** Pairs in which both are known, one column each. */
function pairs(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): { x: Float64Array; y: Float64Array; missing: number } | Failure {
  const rows = completeRows([a, b]);
  if (!rows) return failure('bad-input', 'The columns must have the same length.');
  const [x, y] = [pick(a, rows), pick(b, rows)];
  if (x.length < 3) return failure('too-few', 'At least three pairs are needed.');
  if (isConstant(moments(x)) || isConstant(moments(y)))
    return failure('no-variation', 'One of the two is the same for everybody.');
  return { x, y, missing: a.length - rows.length };
}

const coefficient = (x: Float64Array, y: Float64Array): number => {
  const r = covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
  return Math.max(-1, Math.min(1, r));
};

/** By Student's t with n − 2; on a straight line only 2 of the n! orders do as well. */
function pOf(r: number, n: number): number {
  if (1 - Math.abs(r) < 1e-15) return Math.min(1, Math.exp(Math.log(2) - gammaln(n + 1)));
  return studentTTwoSided(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2);
}

/** Straight-line correlation of Pearson. */
export function pearson(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { level = 0.95 } = {},
): Pearson | Failure {
  const data = pairs(a, b);
  if ('code' in data) return data;
  if (!isLevel(level)) return failure('bad-input', 'The level must lie between 0 and 1.');
  const { x, y, missing } = data;
  const estimate = coefficient(x, y);
  const half = -normalQuantile((1 - level) / 2) / Math.sqrt(x.length - 3);
  const z = Math.atanh(estimate);
  const interval =
    Number.isFinite(z) && x.length > 3 ? ([Math.tanh(z - half), Math.tanh(z + half)] as const) : null;
  const facts = { estimand: 'correlation', method: 'Pearson', n: x.length, missing };
  return computed({ ...facts, estimate, p: pOf(estimate, x.length), interval, level });
}

/**
 * Correlation of ranks (Spearman), ties sharing the middle rank. Under 30 pairs the p-value comes from `draws` random orders
 * when a source of chance is given, otherwise from Student's t with n − 2.
 */
export function spearman(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { random, draws = 9_999 }: { readonly random?: Random; readonly draws?: number } = {},
): Correlation | Failure {
  const data = pairs(a, b);
  if ('code' in data) return data;
  const [x, y] = [rank(data.x).ranks, rank(data.y).ranks];
  const n = x.length;
  const estimate = coefficient(x, y);
  const permuted = random !== undefined && n < 30;
  const far = () => Math.abs(coefficient(x, shuffle(y, random as Random))) >= Math.abs(estimate) - 1e-12;
  const extreme = () => Array.from({ length: draws }, far).filter(Boolean).length;
  const p = permuted ? (extreme() + 1) / (draws + 1) : pOf(estimate, n);
  const method = permuted ? 'Spearman, permutation' : 'Spearman';
  return computed({ estimand: 'correlation of the ranks', method, n, missing: data.missing, estimate, p });
}

/** Kendall's tau-b: pairs of people in the same order minus pairs in the other, corrected for ties; normal approximation. */
export function kendall(a: ArrayLike<number>, b: ArrayLike<number>): Correlation | Failure {
  const data = pairs(a, b);
  if ('code' in data) return data;
  const { x, y, missing } = data;
  const n = x.length;
  let s = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) s += Math.sign(at(x, i) - at(x, j)) * Math.sign(at(y, i) - at(y, j));
  }
  const [tx, ty] = [tieSums(x), tieSums(y)];
  const all = (n * (n - 1)) / 2;
  const estimate = s / Math.sqrt((all - tx.pairs / 2) * (all - ty.pairs / 2));
  const variance =
    (n * (n - 1) * (2 * n + 5) - tx.squares - ty.squares) / 18 +
    (tx.pairs * ty.pairs) / (2 * n * (n - 1)) +
    (tx.triples * ty.triples) / (9 * n * (n - 1) * (n - 2));
  const p = Math.min(1, 2 * normalUpper(Math.abs(s) / Math.sqrt(variance)));
  return computed({ estimand: 'agreement in order', method: "Kendall's tau-b", n, missing, estimate, p });
}

/** Over groups of t equal values: t(t−1), t(t−1)(t−2), t(t−1)(2t+5). */
function tieSums(values: Float64Array) {
  const sizes = [...Map.groupBy(values, (value) => value).values()].map((group) => group.length);
  const sum = (of: (t: number) => number) => sizes.reduce((total, t) => total + of(t), 0);
  return {
    pairs: sum((t) => t * (t - 1)),
    triples: sum((t) => t * (t - 1) * (t - 2)),
    squares: sum((t) => t * (t - 1) * (2 * t + 5)),
  };
}
