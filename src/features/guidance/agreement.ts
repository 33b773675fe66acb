import { aDay } from '../../shared/calendar-day.ts';
import type { Channel } from './contact.ts';

export const BEGINNERS = ['coach', 'inwoner', 'samen'] as const;
export type Beginner = (typeof BEGINNERS)[number];

/** What was agreed about contact, from a moment on. */
export interface Agreement {
  /** Null: nothing is agreed any more. */
  readonly everyDays: number | null;
  readonly channel: Channel | null;
  readonly begins: Beginner;
  readonly agreedAt: Date;
}

type Agreed = Pick<Agreement, 'everyDays' | 'channel' | 'begins'>;
export const agreesOnTheSame = (one: Agreed, other: Agreed): boolean =>
  one.everyDays === other.everyDays && one.channel === other.channel && one.begins === other.begins;

export const mostDays = 365;
export type Standing =
  | { readonly kind: 'none' }
  | { readonly kind: 'within'; readonly daysLeft: number }
  | { readonly kind: 'late'; readonly daysLate: number };

/**
 * Whether somebody was heard as agreed. Counting starts at the last time heard, or at the agreement when that is later: an
 * agreement made today cannot be broken yesterday.
 */
export function standingOf(
  agreement: Pick<Agreement, 'everyDays' | 'agreedAt'> | null,
  lastHeard: Date | null,
  now: Date,
): Standing {
  if (agreement === null || agreement.everyDays === null) return { kind: 'none' };
  const since = Math.max(agreement.agreedAt.getTime(), lastHeard?.getTime() ?? 0);
  const silent = (now.getTime() - since) / aDay;
  return silent > agreement.everyDays
    ? { kind: 'late', daysLate: Math.ceil(silent - agreement.everyDays) }
    : { kind: 'within', daysLeft: Math.floor(agreement.everyDays - silent) };
}
