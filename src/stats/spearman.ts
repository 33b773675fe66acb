import { type Correlation, coefficient, pairs, pOf } from './correlation.ts';
import { isDraws, noDraws } from './draws.ts';
import { randomFrom, shuffle } from './random.ts';
import { rank } from './ranks.ts';
import { computed, type Failure } from './result.ts';

/**
 * Correlation of ranks (Spearman 1904), ties sharing the middle rank. Under 30 pairs the p-value comes from `draws` random orders
 * when a seed is given, otherwise from Student's t with n − 2.
 */
export function spearman(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { seed, draws = 9_999 }: { readonly seed?: number | string; readonly draws?: number } = {},
): Correlation | Failure {
  if (!isDraws(draws)) return noDraws;
  const data = pairs(a, b);
  if ('code' in data) return data;
  const [x, y] = [rank(data.x).ranks, rank(data.y).ranks];
  const n = x.length;
  const estimate = coefficient(x, y);
  const permuted = seed !== undefined && n < 30;
  const random = randomFrom(seed ?? 0);
  const far = (): boolean => Math.abs(coefficient(x, shuffle(y, random))) >= Math.abs(estimate) - 1e-12;
  const extreme = () => Array.from({ length: draws }, far).filter(Boolean).length;
  const p = permuted ? (extreme() + 1) / (draws + 1) : pOf(estimate, n);
  const method = permuted ? 'Spearman, permutation' : 'Spearman';
  const facts = { estimand: 'correlation of the ranks', method, n, missing: data.missing, estimate, p };
  return computed({ ...facts, ...(permuted ? { seed } : {}) });
}
