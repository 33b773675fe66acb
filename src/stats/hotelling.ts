import { at, item } from './at.ts';
import { cholesky, solveWith } from './cholesky.ts';
import { isDraws, noDraws } from './draws.ts';
import { fUpper } from './f.ts';
import { covariance, mean } from './moments.ts';
import { randomFrom, shuffle } from './random.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface Hotelling extends Computed {
  /** T². */
  readonly statistic: number;
  /** Share of the orders of people with a T² at least as large: (b + 1)/(draws + 1). */
  readonly p: number;
  /** By F, which supposes normal coordinates with the same spread in both groups. */
  readonly pNormal: number;
  readonly draws: number;
  readonly seed: number | string;
}

/**
 * Do two groups have another mean in several coordinates at once? T² of Hotelling (1931) with a permutation p. Give isometric
 * log-ratios of compositions as rows (ilr), `group` 0 or 1; a row with a NaN is missing.
 * Fails: `bad-input`, `too-few`; `collinear` when coordinates tell each other; `no-variation`.
 */
export function hotelling(
  rows: readonly ArrayLike<number>[],
  group: ArrayLike<number>,
  { seed, draws = 9_999 }: { readonly seed: number | string; readonly draws?: number },
): Hotelling | Failure {
  if (!isDraws(draws)) return noDraws;
  const width = rows[0]?.length ?? 0;
  if (rows.length !== group.length || width === 0 || rows.some((row) => row.length !== width))
    return failure('bad-input', 'Every row needs a group and the same coordinates.');
  const known = [...rows.keys()].filter(
    (i) => ![...Array.from(item(rows, i)), at(group, i)].some(Number.isNaN),
  );
  const own = Uint8Array.from(known, (i) => (at(group, i) === 1 ? 1 : 0));
  const n = known.length;
  const n1 = own.reduce((sum, one) => sum + one, 0);
  if (n1 < 2 || n - n1 < 2 || n - 2 < width) return failure('too-few', 'Each group needs more rows.');
  const columns = Array.from({ length: width }, (_, j) =>
    Float64Array.from(known, (i) => at(item(rows, i), j)),
  );
  const root = cholesky(columns.map((a) => Float64Array.from(columns, (b) => (n - 1) * covariance(a, b))));
  if (!root) return failure('collinear', 'The coordinates tell each other, or do not differ.');
  const centres = columns.map(mean);
  const moved = known.map((i) => Float64Array.from(item(rows, i), (v, j) => v - at(centres, j)));
  const turned = known.map((_, i) => solveWith(root, item(moved, i)));
  /** Share of the scatter that lies between the groups: n / (n₁ n₀) · s' S⁻¹ s, s the sum over group 1. T² rises with it. */
  const between = (labels: Uint8Array) => {
    const [sum, other] = [new Float64Array(width), new Float64Array(width)];
    for (let i = 0; i < n; i++) {
      if (at(labels, i) === 0) continue;
      for (let j = 0; j < width; j++) {
        sum[j] = at(sum, j) + at(item(moved, i), j);
        other[j] = at(other, j) + at(item(turned, i), j);
      }
    }
    return (sum.reduce((all, v, j) => all + v * at(other, j), 0) * n) / (n1 * (n - n1));
  };
  const seen = between(own);
  if (!(1 - seen > 1e-12)) return failure('no-variation', 'Within the groups all rows are equal.');
  const statistic = ((n - 2) * seen) / (1 - seen);
  const random = randomFrom(seed, 'hotelling');
  const labels = own.slice();
  let extreme = 0;
  for (let draw = 0; draw < draws; draw++)
    if (between(shuffle(labels, random)) >= seen * (1 - 1e-12)) extreme += 1;
  const df2 = n - 1 - width;
  const f = (df2 * statistic) / ((n - 2) * width);
  return computed({
    estimand: 'difference between two groups in several coordinates at once',
    method: "Hotelling's T², permutation",
    ...{ n, missing: rows.length - n, statistic, p: (extreme + 1) / (draws + 1) },
    ...{ pNormal: fUpper(f, width, df2), draws, seed },
  });
}
