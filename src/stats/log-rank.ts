import { at, item } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { solveSymmetric } from './cholesky.ts';
import { completeRows, pick } from './complete.ts';
import { addStratum, emptyTally } from './log-rank-tally.ts';
import { orderOf } from './order.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface LogRank extends Computed {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** For each group: people, events seen, and events expected when the groups do not differ. */
  readonly groups: readonly { readonly n: number; readonly observed: number; readonly expected: number }[];
}

/**
 * Do the groups leave at the same pace? Log-rank test (Mantel 1966), with strata compared only within themselves.
 * `group` 0 … k − 1 for each person, NaN where unknown. Groups in which no event could be expected do not count.
 * Fails: `bad-input`; `too-few` without events or with fewer than two groups.
 */
export function logRank(
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  group: ArrayLike<number>,
  { stratum }: { readonly stratum?: ArrayLike<number> } = {},
): LogRank | Failure {
  const layer = stratum ?? new Float64Array(time.length);
  const rows = completeRows([time, event, group, layer]);
  if (!rows) return failure('bad-input', 'The columns must have the same length.');
  const count = 1 + Math.max(-1, ...new Set(pick(group, rows)));
  const tally = emptyTally(count);
  const byTime = orderOf(pick(time, rows));
  const byLayer = stratum ? orderOf(pick(layer, pick(rows, byTime))) : undefined;
  const places = byLayer ? byLayer.map((i) => at(byTime, i)) : byTime;
  const order = places.map((i) => at(rows, i));
  const sorted = [time, event, group, layer].map((column) => pick(column, order));
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && at(item(sorted, 3), to) === at(item(sorted, 3), from)) to++;
    const [times, events, groups] = sorted.map((column) => column.subarray(from, to));
    if (times && events && groups) addStratum(times, events, groups, tally);
    from = to;
  }
  const used = [...tally.expected.keys()].filter((g) => at(tally.expected, g) > 0);
  const free = used.slice(0, -1);
  const difference = Float64Array.from(free, (g) => at(tally.observed, g) - at(tally.expected, g));
  const covariance = free.map((g) => Float64Array.from(free, (h) => at(item(tally.variance, g), h)));
  const solved = free.length > 0 ? solveSymmetric(covariance, difference) : undefined;
  if (!solved) return failure('too-few', 'There are too few events in too few groups to compare.');
  const statistic = difference.reduce((sum, d, i) => sum + d * at(solved, i), 0);
  return computed({
    estimand: 'difference between the groups in time to the event',
    method: stratum ? 'log-rank test, stratified' : 'log-rank test',
    n: rows.length,
    missing: time.length - rows.length,
    statistic,
    df: free.length,
    p: chiSquaredUpper(statistic, free.length),
    groups: Array.from(tally.n, (n, g) => ({
      n,
      observed: at(tally.observed, g),
      expected: at(tally.expected, g),
    })),
  });
}
