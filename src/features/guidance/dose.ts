import { plusDays } from '../../shared/calendar-day.ts';
import type { Channel, Initiator } from './contact.ts';

/** One contact as far as it counts: also a day with messages is one. */
export interface DosePart {
  readonly channel: Channel;
  readonly initiator: Initiator;
  readonly reached: boolean;
  readonly minutes: number | null;
  /** The day in the Netherlands, `2026-11-26`. */
  readonly day: string;
}

export interface Dose {
  readonly reached: number;
  readonly tried: number;
  readonly minutes: number;
  /** Reached, and nobody wrote down how long. */
  readonly minutesUnknown: number;
}

export const doseOf = (parts: readonly DosePart[]): Dose => ({
  reached: parts.filter(({ reached }) => reached).length,
  tried: parts.filter(({ reached }) => !reached).length,
  minutes: parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  minutesUnknown: parts.filter(({ reached, minutes }) => reached && minutes === null).length,
});

/** A week or a month. */
export interface DoseSpan {
  /** Its first day: a Monday, or the first of a month. */
  readonly from: string;
  readonly dose: Dose;
}

export function mondayOf(day: string): string {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return plusDays(day, -weekday);
}

/** So many weeks up to the week of today, oldest first; weeks without contact are there too. */
export function dosePerWeek(parts: readonly DosePart[], today: string, weeks: number): readonly DoseSpan[] {
  const byWeek = Map.groupBy(parts, ({ day }) => mondayOf(day));
  return Array.from({ length: weeks }, (_, at) => {
    const from = plusDays(mondayOf(today), 7 * (at + 1 - weeks));
    return { from, dose: doseOf(byWeek.get(from) ?? []) };
  });
}

/** The first day of the month that lies so many months before this day. */
export function monthBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
}

/** The same by month of the calendar. */
export function dosePerMonth(parts: readonly DosePart[], today: string, months: number): readonly DoseSpan[] {
  const byMonth = Map.groupBy(parts, ({ day }) => monthBefore(day, 0));
  return Array.from({ length: months }, (_, at) => {
    const from = monthBefore(today, months - 1 - at);
    return { from, dose: doseOf(byMonth.get(from) ?? []) };
  });
}

/** By channel, most used first; a channel that was not used is left out. */
export const dosePerChannel = (parts: readonly DosePart[]): readonly (readonly [Channel, Dose])[] =>
  [...Map.groupBy(parts, ({ channel }) => channel)]
    .map(([channel, list]) => [channel, doseOf(list)] as const)
    .toSorted(([, a], [, b]) => b.reached + b.tried - (a.reached + a.tried));
