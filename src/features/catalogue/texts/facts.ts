import type { Texts } from '../../../platform/i18n/index.ts';

/** Weeks, hours and places in words; used on every page of the offer. */
const nl = {
  hours: (min: number, max: number) =>
    min === max ? `${min} uur per week` : `${min} tot ${max} uur per week`,
  hoursUnknown: 'aantal uren verschilt',
  week: (n: number) => (n === 1 ? '1 week' : `${n} weken`),
  month: (n: number) => (n === 1 ? '1 maand' : `${n} maanden`),
  year: (n: number) => `${n} jaar`,
  halfYear: 'een half jaar',
  yearAndHalf: 'anderhalf jaar',
  to: (from: string, until: string) => `${from} tot ${until}`,
  weeksUnknown: 'hoe lang verschilt',
  estimate: 'schatting',
  places: (n: number) => (n === 1 ? '1 plek vrij' : `${n} plekken vrij`),
  placesUnknown: 'plek vrij',
  waitNone: 'je kunt meteen beginnen',
  wait: (n: number) => (n === 1 ? '1 week wachten' : `${n} weken wachten`),
  waitUnknown: 'wachttijd niet bekend',
  noPlace: 'nu geen plek bekend',
  named: { hours: 'Tijd', weeks: 'Hoe lang', forms: 'Hoe', place: 'Plek' },
  language: (level: string) => `Nederlands op niveau ${level}`,
  languageNone: 'Nederlands: geen eis',
  digital: { geen: 'Computer: geen eis', basis: 'een beetje met de computer', goed: 'goed met de computer' },
  rungs: (from: number, to: number) => (from === to ? `trede ${from}` : `trede ${from} tot en met ${to}`),
};

const en: Texts<typeof nl> = {
  hours: (min, max) => {
    if (min !== max) return `${min} to ${max} hours a week`;
    return min === 1 ? '1 hour a week' : `${min} hours a week`;
  },
  hoursUnknown: 'number of hours differs',
  week: (n) => (n === 1 ? '1 week' : `${n} weeks`),
  month: (n) => (n === 1 ? '1 month' : `${n} months`),
  year: (n) => (n === 1 ? '1 year' : `${n} years`),
  halfYear: 'half a year',
  yearAndHalf: 'a year and a half',
  to: (from, until) => `${from} to ${until}`,
  weeksUnknown: 'how long differs',
  estimate: 'estimate',
  places: (n) => (n === 1 ? '1 place free' : `${n} places free`),
  placesUnknown: 'place free',
  waitNone: 'you can start at once',
  wait: (n) => (n === 1 ? '1 week of waiting' : `${n} weeks of waiting`),
  waitUnknown: 'waiting time not known',
  noPlace: 'no place known now',
  named: { hours: 'Time', weeks: 'How long', forms: 'How', place: 'Place' },
  language: (level) => `Dutch at level ${level}`,
  languageNone: 'Dutch: not required',
  digital: {
    geen: 'Computer: not required',
    basis: 'a little with a computer',
    goed: 'good with a computer',
  },
  rungs: (from, to) => (from === to ? `rung ${from}` : `rungs ${from} to ${to}`),
};

export const factTexts = { nl, en };
export type FactTexts = Texts<typeof nl>;
