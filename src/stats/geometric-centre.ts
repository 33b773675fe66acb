import { at } from './at.ts';
import { closure, clr, replaceZeros } from './closure.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface GeometricCentre extends Computed {
  readonly centre: Float64Array;
  /** Rows with a 0, and what it was replaced by: with other values the centre moves, so say it. */
  readonly zeros: number;
  readonly delta: number;
  /** For each row (null where missing) how far it lies from the centre, in Aitchison distance. */
  readonly distances: readonly (number | null)[];
}

/**
 * Where compositions lie on average: the closed geometric mean of each part (Aitchison 1986). Show counts of zones first:
 * people often lie at the corners, and then nobody is where the centre is. A row with a NaN is missing.
 */
export function geometricCentre(
  rows: readonly ArrayLike<number>[],
  { delta = 0.01 } = {},
): GeometricCentre | Failure {
  const known = rows.map((row) => (Array.from(row).some(Number.isNaN) ? null : closure(row)));
  const parts = rows[0]?.length ?? 0;
  if (known.includes(undefined) || rows.some((row) => row.length !== parts)) {
    return failure('bad-input', 'Every row needs the same parts, none below 0, not all 0.');
  }
  if (!(delta > 0 && delta * parts < 1))
    return failure('bad-input', 'A zero must be replaced by a small share.');
  const logs = known.map((row) => {
    const ratio = row ? clr(replaceZeros(row, delta)) : null;
    return ratio instanceof Float64Array ? ratio : null;
  });
  const used = logs.filter((row) => row !== null);
  if (used.length === 0) return failure('too-few', 'There are no compositions.');
  const middle = Float64Array.from(
    { length: parts },
    (_, j) => used.reduce((sum, row) => sum + at(row, j), 0) / used.length,
  );
  return computed({
    estimand: 'centre of the compositions',
    method: 'closed geometric mean',
    n: used.length,
    missing: rows.length - used.length,
    centre: closure(middle.map(Math.exp)) ?? middle,
    zeros: known.filter((row) => row?.includes(0)).length,
    delta,
    distances: logs.map((row) => row && Math.hypot(...row.map((value, j) => value - at(middle, j)))),
  });
}
