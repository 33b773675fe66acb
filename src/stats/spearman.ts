import { type Correlation, coefficient, pairs, pOf } from './correlation.ts';
import { type Random, shuffle } from './random.ts';
import { rank } from './ranks.ts';
import { computed, type Failure } from './result.ts';

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
