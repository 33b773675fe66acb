import { cell } from './at.ts';
import { lnChoose } from './binomial.ts';
import type { Random } from './random.ts';

/** People among whom a lottery could have given the treatment to others: all, or one stratum. */
export interface Pool {
  readonly people: Float64Array;
  readonly treated: number;
}

/** Outcomes of people by stratum (which lie together). `arm` is 1 or 0. */
export function poolsOf(values: Float64Array, arm: Float64Array, strata: Float64Array): readonly Pool[] {
  const pools: Pool[] = [];
  for (let from = 0, i = 1; i <= values.length; i++) {
    if (i < values.length && cell(strata, i) === cell(strata, from)) continue;
    const treated = arm.subarray(from, i).reduce((sum, a) => sum + a, 0);
    pools.push({ people: values.slice(from, i), treated });
    from = i;
  }
  return pools;
}

/** Logarithm of how many assignments there are. */
export const lnAssignments = (pools: readonly Pool[]): number =>
  pools.reduce((sum, { people, treated }) => sum + lnChoose(people.length, treated), 0);

/** Sums over the treated of every assignment: each of one stratum with each of the next. */
export const everySum = (pools: readonly Pool[]): Float64Array =>
  pools.reduce((sums, { people, treated }) => {
    const own = everyChoice(people, treated);
    const all = new Float64Array(sums.length * own.length);
    for (let i = 0; i < sums.length; i++)
      for (let j = 0; j < own.length; j++) all[i * own.length + j] = cell(sums, i) + cell(own, j);
    return all;
  }, new Float64Array(1));

/** The sum of every choice of k of the values. */
function everyChoice(values: Float64Array, k: number): Float64Array {
  const sums: number[] = [];
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      sums.push(sum);
      return;
    }
    for (let i = from; i <= values.length - left; i++) choose(i + 1, left - 1, sum + cell(values, i));
  };
  choose(0, k, 0);
  return Float64Array.from(sums);
}

/** Sums over the treated when outcomes change places within each pool. Of the smaller arm, because the total is known. */
export function drawnSums(pools: readonly Pool[], draws: number, random: Random): Float64Array {
  const parts = pools.map(({ people, treated }) => ({
    ...{ mixed: people.slice(), fewer: Math.min(treated, people.length - treated) },
    ...{ treated, total: people.reduce((sum, value) => sum + value, 0) },
  }));
  const sums = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (const { mixed, fewer, treated, total } of parts) {
      const drawn = drawnSum(mixed, fewer, random);
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
    const drawn = cell(values, j);
    values[j] = cell(values, i);
    values[i] = drawn;
    sum += drawn;
  }
  return sum;
}
