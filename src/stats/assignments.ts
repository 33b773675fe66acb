import { at } from './at.ts';
import type { Random } from './random.ts';

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

/** Sums over the treated when outcomes change places within strata (which lie together). `arm` is 1 or 0. */
export function drawnSums(
  values: Float64Array,
  arm: Float64Array,
  strata: Float64Array,
  draws: number,
  random: Random,
): Float64Array {
  const mixed = values.slice();
  const parts: { readonly people: Float64Array; readonly treated: number; readonly total: number }[] = [];
  for (let from = 0, i = 1; i <= mixed.length; i++) {
    if (i < mixed.length && at(strata, i) === at(strata, from)) continue;
    const people = mixed.subarray(from, i);
    const treated = arm.subarray(from, i).reduce((sum, a) => sum + a, 0);
    parts.push({ people, treated, total: people.reduce((sum, value) => sum + value, 0) });
    from = i;
  }
  const sums = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (const { people, treated, total } of parts) {
      const fewer = Math.min(treated, people.length - treated);
      const drawn = drawnSum(people, fewer, random);
      sum += fewer === treated ? drawn : total - drawn;
    }
    sums[draw] = sum;
  }
  return sums;
}

/** The sum of `count` of the values, drawn without putting back: the first steps of a shuffle. */
function drawnSum(values: Float64Array, count: number, { below }: Random): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const j = i + below(values.length - i);
    const drawn = at(values, j);
    values[j] = at(values, i);
    values[i] = drawn;
    sum += drawn;
  }
  return sum;
}
