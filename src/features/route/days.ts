const DAY = 24 * 3_600_000;
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** Calendar days, as text (`2026-11-26`): no time of day and no summer time comes into it. */
export const plusDays = (day: string, days: number): string =>
  new Date(noon(day) + days * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / DAY);
