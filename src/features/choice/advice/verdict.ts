import type { Compiled } from './compile.ts';
import type { Keys } from './keys.ts';
import { CLOSED_GROUP, FIRST_INSTRUMENT, FIRST_RUNG } from './verdict-bits.ts';

export * from './verdict-bits.ts';

/**
 * *Kan het?* for one row. Unknown answers (-1) close nothing. One rung above is a step, not a wall; a fired
 * pointer 2 lifts that limit. Phase, goal and contra-indications never decide.
 */
export function verdict(c: Compiled, k: Keys, row: number): number {
  let bits =
    (k.bits.rung[c.rungShape[row] ?? 0] ?? 0) |
    (k.bits.hours[c.leastHours[row] ?? 0] ?? 0) |
    (k.bits.language[c.language[row] ?? 0] ?? 0) |
    (k.bits.digital[c.digital[row] ?? 0] ?? 0) |
    (((c.groups[row] ?? 0) & k.groups) === 0 ? CLOSED_GROUP : 0);
  if ((bits & FIRST_RUNG) !== 0 && k.widened.has(row)) bits ^= FIRST_RUNG;
  if (k.doneKnown && c.asksBefore[row] === 1 && missing(c, k, row).length > 0) bits |= FIRST_INSTRUMENT;
  return bits;
}

const NONE: readonly number[] = [];

/** Rows to do first that are not known to be done. */
export function missing(c: Compiled, k: Keys, row: number): readonly number[] {
  return (c.before[row] ?? NONE).filter((b) => !k.done.has(b));
}
