import { plusDays } from '../../shared/calendar-day.ts';
import { isAtWork, type NewOutcome } from './outcome.ts';

/** A stretch of days of which it is known whether there was work. */
export interface WorkSpell {
  readonly from: string;
  readonly to: string;
  readonly atWork: boolean;
}

export interface RungSpell {
  readonly from: string;
  readonly to: string;
  readonly rung: number;
}

/** Each lasts until it ended, until somebody last looked, or until the next of its kind began. */
function spells(outcomes: readonly NewOutcome[], kind: 'work' | 'rung') {
  const list = outcomes.filter((one) => one.kind === kind).toSorted((a, b) => a.from.localeCompare(b.from));
  return list.map(({ from, to, knownUntil, value }, i) => {
    const known = to ?? knownUntil;
    const next = list[i + 1]?.from;
    return { from, to: next !== undefined && next <= known ? plusDays(next, -1) : known, value };
  });
}

export const workSpells = (outcomes: readonly NewOutcome[]): readonly WorkSpell[] =>
  spells(outcomes, 'work').map(({ value, ...spell }) => ({ ...spell, atWork: isAtWork(value) }));

export const rungSpells = (outcomes: readonly NewOutcome[]): readonly RungSpell[] =>
  spells(outcomes, 'rung').flatMap(({ value, ...spell }) =>
    typeof value === 'number' ? [{ ...spell, rung: value }] : [],
  );
