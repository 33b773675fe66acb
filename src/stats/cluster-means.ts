import { at, item } from './at.ts';
import { completeRows } from './complete.ts';
import { mean } from './moments.ts';
import { type Failure, failure } from './result.ts';

export interface ClusterMeans {
  readonly ok: true;
  readonly outcome: Float64Array;
  readonly treated: Float64Array;
  /** Rows that were used, and those left out because something is missing. */
  readonly n: number;
  readonly missing: number;
}

/**
 * When a lottery drew clusters as a whole they change places as a whole: one row for each, with its mean, so that each counts
 * once. Fails: `bad-input` for unequal lengths and for a cluster with people of both arms.
 */
export function clusterMeans(
  outcome: ArrayLike<number>,
  treated: ArrayLike<number>,
  cluster: ArrayLike<number>,
): ClusterMeans | Failure {
  const rows = completeRows([outcome, treated, cluster]);
  if (!rows) return failure('bad-input', 'The columns must have the same length.');
  const groups = [...Map.groupBy(rows, (i) => at(cluster, i)).values()];
  if (groups.some((group) => new Set(group.map((i) => at(treated, i))).size > 1))
    return failure('bad-input', 'A cluster holds people of both arms: then clusters were not drawn.');
  return {
    ...{ ok: true, n: rows.length, missing: outcome.length - rows.length },
    outcome: Float64Array.from(groups, (group) => mean(group.map((i) => at(outcome, i)))),
    treated: Float64Array.from(groups, (group) => at(treated, item(group, 0))),
  };
}
