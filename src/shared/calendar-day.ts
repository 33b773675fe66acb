/** Swedish writes a day as `2026-11-26`. */
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day (`2026-11-26`) that it is in the Netherlands at this moment. */
export const dayInAmsterdam = (moment: Date): string => amsterdam.format(moment);

/**
 * Whether this is a day of the calendar that somebody can mean: no 31 November, and no year 26 or 0 of somebody who typed
 * two figures.
 */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const noon = Date.parse(`${text}T12:00Z`);
  return !Number.isNaN(noon) && new Date(noon).toISOString().startsWith(text);
}

/** In milliseconds. */
export const aDay = 24 * 3_600_000;

export const daysBefore = (moment: Date, days: number): Date => new Date(moment.getTime() - days * aDay);

/** Reckoning with calendar days as text: no time of day and no summer time comes into it. */
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

export const plusDays = (day: string, days: number): string =>
  new Date(noon(day) + days * aDay).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / aDay);

const amsterdamToTheMinute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});

/** The clock in the Netherlands at this moment, `10:30`. */
export const timeInAmsterdam = (moment: Date): string => amsterdamToTheMinute.format(moment).slice(-5);

/** The moment a Dutch calendar and clock show; null for what they never show, such as 30 February or an hour that is skipped. */
export function momentInAmsterdam(day: string, time: string): Date | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (!isDay(day) || Number.isNaN(asUtc)) return null;
  // Summer time first: an hour that comes twice in October is the first of the two.
  const found = [2, 1]
    .map((hours) => new Date(asUtc - hours * 3_600_000))
    .find((moment) => amsterdamToTheMinute.format(moment) === `${day} ${time}`);
  return found ?? null;
}
