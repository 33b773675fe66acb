import { at } from './at.ts';
import { present } from './complete.ts';
import { normalUpper } from './normal.ts';
import { rank } from './ranks.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface WilcoxonSignedRank extends Computed {
  /** Sum of the ranks of the rises, and of the falls. */
  readonly rankSumUp: number;
  readonly rankSumDown: number;
  readonly p: number;
  /** Differences of 0: they tell nothing of the direction and are left out. */
  readonly zeros: number;
}

/** Up to here every way to give out the signs is counted. */
const mostExact = 100;

/**
 * Do the same people go up or down? Signed ranks of differences (Wilcoxon 1945), two-sided: exact up to 100 differences, also
 * with ties; beyond that the normal approximation. Fails: `too-few` when nobody changes.
 */
export function wilcoxonSignedRank(differences: ArrayLike<number>): WilcoxonSignedRank | Failure {
  const { values, missing } = present(differences);
  const changed = values.filter((value) => value !== 0);
  if (changed.length === 0) return failure('too-few', 'Nobody changes.');
  const { ranks, ties } = rank(changed.map(Math.abs));
  const rankSumUp = ranks.reduce((sum, value, i) => sum + (at(changed, i) > 0 ? value : 0), 0);
  const n = changed.length;
  const total = (n * (n + 1)) / 2;
  const exact = n <= mostExact;
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
  const away = Math.max(0, Math.abs(rankSumUp - total / 2) - 0.5) / Math.sqrt(variance);
  return computed({
    estimand: 'direction of the change of the same people',
    method: exact ? 'Wilcoxon signed rank, exact' : 'Wilcoxon signed rank, normal approximation',
    n,
    missing,
    ...{ rankSumUp, rankSumDown: total - rankSumUp, zeros: values.length - n },
    p: exact ? exactP(ranks, rankSumUp) : Math.min(1, 2 * normalUpper(away)),
  });
}

/** Share of all ways to give out the signs in which the rises are at least as far from the middle. */
function exactP(ranks: Float64Array, rankSumUp: number): number {
  const halves = ranks.map((value) => Math.round(2 * value));
  const total = halves.reduce((sum, value) => sum + value, 0);
  const ways = new Float64Array(total + 1);
  ways[0] = 1;
  for (const value of halves) {
    for (let sum = total; sum >= value; sum--) ways[sum] = (at(ways, sum) + at(ways, sum - value)) / 2;
    for (let sum = 0; sum < value; sum++) ways[sum] = at(ways, sum) / 2;
  }
  const away = Math.abs(Math.round(2 * rankSumUp) - total / 2);
  return Math.min(
    1,
    ways.reduce((p, chance, sum) => p + (Math.abs(sum - total / 2) >= away ? chance : 0), 0),
  );
}
