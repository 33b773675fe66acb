import { daysBefore } from '../../../shared/calendar-day.ts';
import type { PersonDose } from '../../guidance/index.ts';
import type { Arm } from '../design/study.ts';

/** What a group got, over the last so many days, and how much of the agreed contact that was. */
export interface ArmDose {
  readonly arm: number;
  /** Who took part all that time; null: too few to tell. */
  readonly people: number | null;
  /** Contacts that got through, tries that did not, and minutes: per person a month. */
  readonly reached: number;
  readonly tried: number;
  readonly minutes: number;
  /** Share of the agreed contacts that took place, at most 1 for each person; null: no rhythm agreed. */
  readonly fidelity: number | null;
}

const month = 365.25 / 12;

/** Weeks that contact is looked back over: a quarter, or less while a study is young. */
const lookBacks = [13, 8, 4, 2] as const;

export interface TakingPart {
  readonly assignedAt: Date;
  readonly stoppedAt: Date | null;
}

/** Whoever took part all the time since `from`, up to `to`. */
export const tookPartSince = <One extends TakingPart>(people: readonly One[], from: Date, to: Date): One[] =>
  people.filter(({ assignedAt, stoppedAt }) => assignedAt <= from && (stoppedAt === null || stoppedAt >= to));

/** The longest time to look back, in weeks, in which at least half of whoever takes part now took part throughout. */
export function weeksToLookBack(people: readonly TakingPart[], to: Date): number {
  const now = tookPartSince(people, to, to).length;
  const enough = (weeks: number) => tookPartSince(people, daysBefore(to, 7 * weeks), to).length * 2 >= now;
  return lookBacks.find(enough) ?? 2;
}

export function doseOf(
  arms: readonly Pick<Arm, 'number' | 'contactDays'>[],
  people: readonly { readonly personId: string; readonly arm: number }[],
  doses: readonly PersonDose[],
  { days, smallest }: { readonly days: number; readonly smallest: number },
): readonly ArmDose[] {
  const by = Map.groupBy(doses, ({ personId }) => personId);
  return arms.map(({ number, contactDays }) => {
    const of = people.filter(({ arm }) => arm === number);
    const none = { arm: number, people: null, reached: 0, tried: 0, minutes: 0, fidelity: null };
    if (of.length < smallest) return none;
    const each = of.map(({ personId }) => {
      const list = by.get(personId) ?? [];
      const sum = (part: 'reached' | 'tried' | 'minutes') =>
        list.reduce((all, one) => all + Number(one[part]), 0);
      return { reached: sum('reached'), tried: sum('tried'), minutes: sum('minutes') };
    });
    const perMonth = (part: 'reached' | 'tried' | 'minutes') =>
      (each.reduce((all, one) => all + one[part], 0) / of.length) * (month / days);
    const agreed = contactDays === null ? null : Math.max(1, Math.floor(days / contactDays));
    return {
      ...{ arm: number, people: of.length, reached: perMonth('reached') },
      ...{ tried: perMonth('tried'), minutes: perMonth('minutes') },
      fidelity:
        agreed === null
          ? null
          : each.reduce((all, { reached }) => all + Math.min(1, reached / agreed), 0) / of.length,
    };
  });
}
