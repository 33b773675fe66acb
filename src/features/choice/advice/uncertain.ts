import type { Situation } from '../answers/situation.ts';

/** An answer that is missing and could change what fits. */
export type Uncertainty = (typeof ASKED)[number];

/** The answers that open and close instruments, or that most of the order hangs on. */
const ASKED = [
  'goal',
  'rung',
  'hoursPerWeek',
  'domains',
  'targetGroups',
  'language',
  'digital',
  'done',
  'municipality',
] as const satisfies readonly (keyof Situation)[];

export function uncertainties(s: Situation): Uncertainty[] {
  return ASKED.filter((key) => s[key] === undefined);
}
