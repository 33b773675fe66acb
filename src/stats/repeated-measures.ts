import { at } from './at.ts';
import { completeRows, pick } from './complete.ts';
import type { Computed } from './result.ts';

export interface RepeatedTest extends Computed {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/** Rows of the people who have all moments; `moments` are columns. */
export function whole(
  moments: readonly ArrayLike<number>[],
): { rows: Float64Array[]; missing: number } | undefined {
  const kept = completeRows(moments);
  if (!kept) return undefined;
  const columns = moments.map((column) => pick(column, kept));
  const rows = Array.from(kept, (_, i) => Float64Array.from(columns, (column) => at(column, i)));
  return { rows, missing: (moments[0]?.length ?? 0) - kept.length };
}
