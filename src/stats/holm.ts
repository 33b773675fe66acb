import { at } from './at.ts';
import { type Failure, failure } from './result.ts';

export interface Adjusted {
  readonly ok: true;
  readonly method: string;
  /** In the order in which the p-values came; reject where at most alpha. */
  readonly adjusted: Float64Array;
}

/** Are all p-values known, each from 0 to 1? */
export const isFamily = (p: ArrayLike<number>): boolean =>
  Array.from(p).every((value) => value >= 0 && value <= 1);
/** What a family with an unknown or impossible p-value fails with. */
export const noFamily = failure('bad-input', 'Every p-value of the family must be known and lie in [0, 1].');

/** Places from small to large; equal values keep their order, which changes no adjusted value. */
export const ascending = (values: ArrayLike<number>): number[] =>
  Array.from(values, (_, i) => i).sort((a, b) => at(values, a) - at(values, b));

/** Adjusted p-values of Holm (1979): the chance of any false finding in the family stays under alpha. */
export function holm(p: ArrayLike<number>): Adjusted | Failure {
  if (!isFamily(p)) return noFamily;
  const adjusted = new Float64Array(p.length);
  let largest = 0;
  for (const [rank, i] of ascending(p).entries()) {
    largest = Math.max(largest, Math.min(1, (p.length - rank) * at(p, i)));
    adjusted[i] = largest;
  }
  return { ok: true, method: 'Holm', adjusted };
}

/** Bonferroni: each p-value times their number. */
export function bonferroni(p: ArrayLike<number>): Adjusted | Failure {
  if (!isFamily(p)) return noFamily;
  const adjusted = Float64Array.from(p, (value) => Math.min(1, p.length * value));
  return { ok: true, method: 'Bonferroni', adjusted };
}
