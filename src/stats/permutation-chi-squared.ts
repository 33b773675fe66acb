import { at } from './at.ts';
import { type ChiSquaredTest, chiSquaredTest } from './chi-squared-test.ts';
import { completeRows, pick } from './complete.ts';
import { isDraws, noDraws } from './draws.ts';
import { randomFrom, shuffle } from './random.ts';
import { type Failure, failure } from './result.ts';

export interface PermutedChiSquared extends ChiSquaredTest {
  readonly draws: number;
  readonly seed: number | string;
}

export interface PermutedChiSquaredOptions {
  readonly seed: number | string;
  readonly draws?: number;
  /** For each row the number of who told it: then the second choice belongs to the teller, and tellers change places. */
  readonly teller?: ArrayLike<number>;
}

/** More answers than a question has. */
const mostCodes = 200;

/**
 * χ² of two choices, with a p-value from random orders of the second: for tables too thin for the χ² distribution, or several
 * stories of one teller. Both are whole numbers 0 and up; NaN is missing. p = (b + 1)/(draws + 1). Fails as `chiSquaredTest`,
 * and `bad-input` when the second choice differs between stories of one teller.
 */
export function permutationChiSquared(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  { seed, draws = 9_999, teller }: PermutedChiSquaredOptions,
): PermutedChiSquared | Failure {
  if (!isDraws(draws)) return noDraws;
  const rows = completeRows(teller ? [first, second, teller] : [first, second]);
  if (!rows) return failure('bad-input', 'The columns must have the same length.');
  const [a, b] = [pick(first, rows), pick(second, rows)];
  if ([...a, ...b].some((code) => !Number.isInteger(code) || code < 0 || code >= mostCodes)) {
    return failure('bad-input', `An answer is a whole number from 0 to ${mostCodes - 1}.`);
  }
  const told = teller ? pick(teller, rows) : Float64Array.from(rows.keys());
  const places = new Map([...new Set(told)].map((name, place) => [name, place] as const));
  const owner = Int32Array.from(told, (name) => places.get(name) ?? 0);
  const own = new Float64Array(places.size).fill(Number.NaN);
  for (const [i, code] of b.entries()) {
    const known = at(own, at(owner, i));
    if (!Number.isNaN(known) && known !== code)
      return failure('bad-input', 'A teller has two answers of their own.');
    own[at(owner, i)] = code;
  }
  const seen = chiSquaredTest(countsOf(a, b));
  if (!seen.ok) return seen;
  const observed = tightness(countsOf(a, b));
  const random = randomFrom(seed);
  let extreme = 0;
  for (let draw = 0; draw < draws; draw++) {
    shuffle(own, random);
    for (let i = 0; i < b.length; i++) b[i] = at(own, at(owner, i));
    if (tightness(countsOf(a, b)) >= observed * (1 - 1e-12)) extreme += 1;
  }
  const method = teller ? 'χ² test, permutation of tellers' : 'χ² test, permutation';
  const p = (extreme + 1) / (draws + 1);
  return { ...seen, method, missing: first.length - rows.length, p, draws, seed };
}

function countsOf(a: Float64Array, b: Float64Array): Float64Array[] {
  const size = (codes: Float64Array) => codes.reduce((most, code) => Math.max(most, code + 1), 0);
  const width = size(b);
  const table = Array.from({ length: size(a) }, () => new Float64Array(width));
  for (let i = 0; i < a.length; i++) {
    const row = table[at(a, i)];
    if (row) row[at(b, i)] = at(row, at(b, i)) + 1;
  }
  return table;
}

/** Σ n² / (row · column): it is χ²/n + 1. */
function tightness(table: readonly Float64Array[]): number {
  const across = new Float64Array(table[0]?.length ?? 0);
  for (const row of table) for (const [j, count] of row.entries()) across[j] = at(across, j) + count;
  return table.reduce((sum, row) => {
    const total = row.reduce((all, count) => all + count, 0);
    return (
      sum + row.reduce((part, count, j) => part + (count > 0 ? count ** 2 / (total * at(across, j)) : 0), 0)
    );
  }, 0);
}
