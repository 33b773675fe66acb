import { at } from './at.ts';
import { type Random, shuffle } from './random.ts';

/** The sum of every choice of k of the values. */
export function everySum(values: Float64Array, k: number): Float64Array {
  const sums: number[] = [];
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      sums.push(sum);
      return;
    }
    for (let i = from; i <= values.length - left; i++) choose(i + 1, left - 1, sum + at(values, i));
  };
  choose(0, k, 0);
  return Float64Array.from(sums);
}

/** Sums over the treated when outcomes change places within strata (which lie together). */
export function drawnSums(
  values: Float64Array,
  arm: Float64Array,
  strata: Float64Array,
  draws: number,
  random: Random,
) {
  const mixed = values.slice();
  const parts: Float64Array[] = [];
  for (let from = 0, i = 1; i <= mixed.length; i++) {
    if (i < mixed.length && at(strata, i) === at(strata, from)) continue;
    parts.push(mixed.subarray(from, i));
    from = i;
  }
  return Float64Array.from({ length: draws }, () => {
    for (const part of parts) shuffle(part, random);
    return mixed.reduce((sum, value, i) => sum + value * at(arm, i), 0);
  });
}
