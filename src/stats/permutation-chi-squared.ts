import { at } from './at.ts';
import { type ChiSquaredTest, chiSquaredTest } from './chi-squared-test.ts';
import { completeRows, pick } from './complete.ts';
import { type Random, shuffle } from './random.ts';
import { type Failure, failure } from './result.ts';

export interface PermutedChiSquared extends ChiSquaredTest {
  readonly draws: number;
}

/**
 * χ² of two choices of the same people, with a p-value from random orders of one of them: for tables too thin for the χ²
 * distribution. Both are numbers 0 and up; NaN is missing. p = (b + 1)/(draws + 1).
 */
export function permutationChiSquared(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  { random, draws = 9_999 }: { readonly random: Random; readonly draws?: number },
): PermutedChiSquared | Failure {
  const rows = completeRows([first, second]);
  if (!rows) return failure('bad-input', 'The columns must have the same length.');
  const [a, b] = [pick(first, rows), pick(second, rows)];
  const [height, width] = [a, b].map((codes) => codes.reduce((most, code) => Math.max(most, code + 1), 0));
  const counts = (): Float64Array[] => {
    const table = Array.from({ length: height ?? 0 }, () => new Float64Array(width ?? 0));
    for (let i = 0; i < a.length; i++) {
      const row = table[at(a, i)];
      if (row) row[at(b, i)] = at(row, at(b, i)) + 1;
    }
    return table;
  };
  const seen = chiSquaredTest(counts());
  if (!seen.ok) return seen;
  // The margins never change, so χ² grows with Σ n²/(row · column).
  const [down, across] = [
    counts().map((row) => row.reduce((s, c) => s + c, 0)),
    [...(counts()[0] ?? [])].map((_, j) => b.filter((code) => code === j).length),
  ];
  const height2 = (table: readonly Float64Array[]) =>
    table.reduce(
      (sum, row, i) =>
        sum + row.reduce((s, c, j) => s + (c > 0 ? (c * c) / (at(down, i) * at(across, j)) : 0), 0),
      0,
    );
  const observed = height2(counts());
  let extreme = 0;
  for (let draw = 0; draw < draws; draw++) {
    shuffle(b, random);
    if (height2(counts()) >= observed * (1 - 1e-12)) extreme += 1;
  }
  const missing = first.length - rows.length;
  return { ...seen, method: 'χ² test, permutation', missing, p: (extreme + 1) / (draws + 1), draws };
}
