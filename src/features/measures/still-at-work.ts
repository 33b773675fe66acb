import { isAtWork, type NewOutcome, valueOn } from './outcome.ts';

/** `unknown` when nobody looked that long; it is never a `no`. */
export type StillAtWork = 'yes' | 'no' | 'unknown';

export interface AfterWork {
  /** The first day of the first work that is known. */
  readonly began: string;
  readonly months: number;
  readonly day: string;
  readonly still: StillAtWork;
}

/** The same day so many months later; the last of the month when it has fewer days. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moment = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return moment.toISOString().slice(0, 10);
}

/** The first day of work on or after `since`; undefined when none is known. */
export const beganWork = (outcomes: readonly NewOutcome[], since = ''): string | undefined =>
  outcomes
    .filter(({ kind, value, from }) => kind === 'work' && isAtWork(value) && from >= since)
    .map(({ from }) => from)
    .toSorted()[0];

/** Whether somebody who began to work was at work on that very day so many months later; in between is not looked at. */
export function stillAtWork(
  outcomes: readonly NewOutcome[],
  months: number,
  since = '',
): AfterWork | undefined {
  const began = beganWork(outcomes, since);
  if (began === undefined) return undefined;
  const day = monthsLater(began, months);
  const value = valueOn(outcomes, 'work', day);
  const still = value === 'unknown' ? 'unknown' : isAtWork(value) ? 'yes' : 'no';
  return { began, months, day, still };
}
