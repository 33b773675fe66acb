/** Swedish writes a day as `2026-11-26`. */
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day (`2026-11-26`) that it is in the Netherlands at this moment. */
export const dayInAmsterdam = (moment: Date): string => amsterdam.format(moment);

const amsterdamToTheMinute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});

/** The clock in the Netherlands at this moment, `10:30`. */
export const timeInAmsterdam = (moment: Date): string => amsterdamToTheMinute.format(moment).slice(-5);

/** The moment a Dutch calendar and clock show; null for what they never show, such as 30 February or an hour that is skipped. */
export function momentInAmsterdam(day: string, time: string): Date | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // Summer time first: an hour that comes twice in October is the first of the two.
  const found = [2, 1]
    .map((hours) => new Date(asUtc - hours * 3_600_000))
    .find((moment) => amsterdamToTheMinute.format(moment) === `${day} ${time}`);
  return found ?? null;
}
