import { at, item } from './at.ts';
import { isLevel } from './inference.ts';
import { normalQuantile } from './normal.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';

export interface CohenKappa extends Computed {
  readonly estimate: number;
  readonly interval: Interval;
  readonly level: number;
  /** Share of the units on which both say exactly the same. Show it beside kappa, with the table. */
  readonly agreement: number;
}

export type KappaWeights = 'none' | 'linear' | 'quadratic';

/**
 * Agreement of two coders beyond chance (Cohen 1960, 1968). `table[i][j]` = units that the first called i and the second
 * j, in the order of the scale when weighted. Interval by Fleiss, Cohen, Everitt (1969). Fails: `no-variation` when both use one
 * and the same label, so that chance alone explains all; `bad-input`; `too-few`.
 */
export function cohenKappa(
  table: readonly ArrayLike<number>[],
  { weights = 'none' as KappaWeights, level = 0.95 } = {},
): CohenKappa | Failure {
  const k = table.length;
  const cells = table.map((row) => Array.from(row));
  if (cells.some((row) => row.length !== k || row.some((c) => !(c >= 0))) || !isLevel(level)) {
    return failure('bad-input', 'The table needs as many columns as rows, with counts of 0 or more.');
  }
  const n = cells.flat().reduce((sum, c) => sum + c, 0);
  if (n < 2) return failure('too-few', 'At least two units must be coded by both.');
  const places = [...cells.keys()];
  const share = (i: number, j: number) => at(item(cells, i), j) / n;
  const sum = (of: (i: number, j: number) => number) =>
    places.reduce((all, i) => all + places.reduce((row, j) => row + of(i, j), 0), 0);
  const [rows, columns] = [
    places.map((i) => sum((a, b) => (a === i ? share(a, b) : 0))),
    places.map((j) => sum((a, b) => (b === j ? share(a, b) : 0))),
  ];
  const weight = (i: number, j: number) => {
    if (weights === 'none') return i === j ? 1 : 0;
    const far = Math.abs(i - j) / (k - 1);
    return 1 - (weights === 'linear' ? far : far * far);
  };
  // κ = 1 − disagreement seen / disagreement by chance: exactly 1 when they agree on all.
  const disagreed = sum((i, j) => (1 - weight(i, j)) * share(i, j));
  const byChance = sum((i, j) => (1 - weight(i, j)) * at(rows, i) * at(columns, j));
  if (!(byChance > 1e-12))
    return failure('no-variation', 'Both coders use one label only: kappa does not exist.');
  const [estimate, chance] = [1 - disagreed / byChance, 1 - byChance];
  const rowMean = places.map((i) => places.reduce((s, j) => s + at(columns, j) * weight(i, j), 0));
  const columnMean = places.map((j) => places.reduce((s, i) => s + at(rows, i) * weight(i, j), 0));
  const spread = sum(
    (i, j) => share(i, j) * (weight(i, j) - (at(rowMean, i) + at(columnMean, j)) * (1 - estimate)) ** 2,
  );
  const variance = Math.max(0, spread - (estimate - chance * (1 - estimate)) ** 2) / (n * (1 - chance) ** 2);
  const half = -normalQuantile((1 - level) / 2) * Math.sqrt(variance);
  return computed({
    estimand: 'agreement beyond chance',
    method: weights === 'none' ? "Cohen's kappa" : `Cohen's kappa, ${weights} weights`,
    n,
    missing: 0,
    ...{ estimate, interval: [estimate - half, Math.min(1, estimate + half)] as const, level },
    agreement: places.reduce((all, i) => all + share(i, i), 0),
  });
}
