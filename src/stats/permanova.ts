import { at, item } from './at.ts';
import { isDraws, noDraws } from './draws.ts';
import { randomFrom, shuffle } from './random.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface Permanova extends Computed {
  readonly statistic: number;
  readonly p: number;
  /** Share of the spread that is between the groups. */
  readonly r2: number;
  readonly draws: number;
  readonly seed: number | string;
}

/**
 * Do groups lie in different places? Spread between over spread within, in straight-line distance (Anderson 2001), against
 * random orders of the groups. Give centred or isometric log-ratios of compositions as rows. A row with a NaN is missing.
 */
export function permanova(
  rows: readonly ArrayLike<number>[],
  group: ArrayLike<number>,
  { seed, draws = 9_999 }: { readonly seed: number | string; readonly draws?: number },
): Permanova | Failure {
  if (!isDraws(draws)) return noDraws;
  if (rows.length !== group.length) return failure('bad-input', 'Every row needs a group.');
  const kept = rows.flatMap((row, i) =>
    Array.from(row).some(Number.isNaN) || Number.isNaN(at(group, i)) ? [] : [i],
  );
  const names = [...new Set(kept.map((i) => at(group, i)))];
  const labels = Int32Array.from(kept, (i) => names.indexOf(at(group, i)));
  const [n, k, width] = [kept.length, names.length, rows[0]?.length ?? 0];
  if (k < 2 || n <= k)
    return failure('too-few', 'At least two groups, and more rows than groups, are needed.');
  const centre = Float64Array.from(
    { length: width },
    (_, j) => kept.reduce((s, i) => s + at(item(rows, i), j), 0) / n,
  );
  const moved = kept.map((i) => Float64Array.from(item(rows, i), (value, j) => value - at(centre, j)));
  const total = moved.reduce((sum, row) => sum + row.reduce((s, v) => s + v * v, 0), 0);
  if (!(total > 0)) return failure('no-variation', 'All rows are equal.');
  const sizes = names.map((_, g) => labels.filter((label) => label === g).length);
  /** Σ n |mean of the group|² */
  const between = () => {
    const sums = new Float64Array(k * width);
    for (let i = 0; i < n; i++) {
      const [row, place] = [item(moved, i), at(labels, i) * width];
      for (let j = 0; j < width; j++) sums[place + j] = at(sums, place + j) + at(row, j);
    }
    return sums.reduce((sum, value, place) => sum + value ** 2 / at(sizes, Math.floor(place / width)), 0);
  };
  const seen = between();
  if (!(total - seen > 1e-12 * total))
    return failure('no-variation', 'Within the groups all rows are equal.');
  const random = randomFrom(seed);
  let extreme = 0;
  for (let draw = 0; draw < draws; draw++) {
    shuffle(labels, random);
    if (between() >= seen * (1 - 1e-12)) extreme += 1;
  }
  return computed({
    estimand: 'difference in place between the groups',
    method: 'PERMANOVA',
    n,
    missing: rows.length - n,
    statistic: seen / (k - 1) / ((total - seen) / (n - k)),
    ...{ p: (extreme + 1) / (draws + 1), r2: seen / total, draws, seed },
  });
}
