import { at } from './at.ts';
import { type Adjusted, ascending, isFamily, noFamily } from './holm.ts';
import type { Failure } from './result.ts';

/** Each p-value times n over its rank, times `factor`, never more than a later one: the step-up of Hochberg's kind. */
function stepUp(p: ArrayLike<number>, weight: (rank: number) => number): Float64Array {
  const adjusted = new Float64Array(p.length);
  let smallest = 1;
  for (const [back, i] of ascending(p).toReversed().entries()) {
    smallest = Math.min(smallest, weight(p.length - back) * at(p, i));
    adjusted[i] = smallest;
  }
  return adjusted;
}

/** q-values of Benjamini and Hochberg (1995): of what is called a finding at q, on average at most q is false. */
export function benjaminiHochberg(p: ArrayLike<number>): Adjusted | Failure {
  if (!isFamily(p)) return noFamily;
  return { ok: true, method: 'Benjamini–Hochberg', adjusted: stepUp(p, (rank) => p.length / rank) };
}

/** The same whatever the tests have to do with each other (Benjamini, Yekutieli 2001). */
export function benjaminiYekutieli(p: ArrayLike<number>): Adjusted | Failure {
  if (!isFamily(p)) return noFamily;
  const factor = Array.from(p).reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  return {
    ok: true,
    method: 'Benjamini–Yekutieli',
    adjusted: stepUp(p, (rank) => (factor * p.length) / rank),
  };
}

/** Adjusted p-values of Hochberg (1988): like Holm from the other end, for tests that do not work against each other. */
export function hochberg(p: ArrayLike<number>): Adjusted | Failure {
  if (!isFamily(p)) return noFamily;
  return { ok: true, method: 'Hochberg', adjusted: stepUp(p, (rank) => p.length - rank + 1) };
}

/**
 * q-values of the two stages of Benjamini, Krieger and Yekutieli (2006): the smallest q at which the finding is kept, as Anderson
 * (2008) does, without his rounding up to thousandths. With a the p-values of Benjamini and Hochberg, r findings of the first stage are
 * there from q/(1 + q) = a₍ᵣ₎ on, and the second then keeps i from aᵢ (m − r)/m on: the smallest over r of the larger of the two.
 */
export function benjaminiKriegerYekutieli(p: ArrayLike<number>): Adjusted | Failure {
  const once = benjaminiHochberg(p);
  if (!once.ok) return once;
  const m = p.length;
  const first = Float64Array.of(0, ...once.adjusted.toSorted());
  const adjusted = once.adjusted.map((own) => {
    const share = first.reduce((least, from, r) => Math.min(least, Math.max(from, (own * (m - r)) / m)), own);
    return share < 0.5 ? share / (1 - share) : 1;
  });
  return { ok: true, method: 'Benjamini–Krieger–Yekutieli', adjusted };
}
