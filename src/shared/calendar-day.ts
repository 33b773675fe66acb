/** Swedish writes a day as `2026-11-26`. */
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day (`2026-11-26`) that it is in the Netherlands at this moment. */
export const dayInAmsterdam = (moment: Date): string => amsterdam.format(moment);
