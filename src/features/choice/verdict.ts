import type { Compiled } from './compile.ts';
import type { Keys } from './keys.ts';

/** Why an instrument is closed, or asks something first: bits, so that a whole catalogue costs no objects. */
export const CLOSED_GROUP = 1;
export const CLOSED_RUNG = 2;
export const CLOSED_HOURS = 4;
export const FIRST_RUNG = 8;
export const FIRST_LANGUAGE = 16;
export const FIRST_DIGITAL = 32;
export const FIRST_INSTRUMENT = 64;
export const CLOSED = CLOSED_GROUP | CLOSED_RUNG | CLOSED_HOURS;

/**
 * *Kan het?* for one row. Unknown answers (-1) close nothing. One rung above is a step, not a wall; a fired
 * pointer 2 lifts that limit. Phase, goal and contra-indications never decide.
 */
export function verdict(c: Compiled, k: Keys, row: number): number {
  let bits = 0;
  if (k.groupsKnown && ((c.groups[row] ?? -1) & k.groups) === 0 && c.groups[row] !== -1) bits |= CLOSED_GROUP;
  if (k.rung > 0) {
    if (k.rung > (c.rungTo[row] ?? 6)) bits |= CLOSED_RUNG;
    if ((c.rungFrom[row] ?? 1) > k.rung + 1 && !k.widened.has(row)) bits |= FIRST_RUNG;
  }
  if (k.hours >= 0 && k.hours < (c.leastHours[row] ?? 0)) bits |= CLOSED_HOURS;
  if (k.language >= 0 && k.language < (c.language[row] ?? -1)) bits |= FIRST_LANGUAGE;
  if (k.digital >= 0 && k.digital < (c.digital[row] ?? 0)) bits |= FIRST_DIGITAL;
  if (k.doneKnown && missing(c, k, row).length > 0) bits |= FIRST_INSTRUMENT;
  return bits;
}

const NONE: readonly number[] = [];

/** Rows to do first that are not known to be done. */
export function missing(c: Compiled, k: Keys, row: number): readonly number[] {
  const before = c.before[row] ?? NONE;
  return before.length === 0 ? NONE : before.filter((b) => !k.done.has(b));
}
