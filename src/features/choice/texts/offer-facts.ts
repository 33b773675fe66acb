import type { Texts } from '../../../platform/i18n/texts.ts';

/** How long, how much, how many places: the small words beside what fits. */
const nl = {
  hoursPerWeek: (min: number, max: number) =>
    max === 0 ? 'bijna geen tijd' : min === max ? `${min} uur per week` : `${min} tot ${max} uur per week`,
  hoursUnknown: 'uren niet bekend',
  weeks: (min: number, max: number) =>
    min === max ? (min === 1 ? '1 week' : `${min} weken`) : `${min} tot ${max} weken`,
  weeksUnknown: 'duur niet bekend',
  estimate: 'Uren en weken zijn een schatting.',
  places: (n: number) => (n === 1 ? '1 plek vrij' : `${n} plekken vrij`),
  waiting: (n: number) =>
    n === 0 ? 'je kunt meteen beginnen' : n === 1 ? 'wachttijd 1 week' : `wachttijd ${n} weken`,
  starts: (day: string) => `begint op ${day}`,
  invented: 'verzonnen voorbeeld',
  noOffering: 'Wij weten nog geen plek bij jou in de buurt.',
};

const en: Texts<typeof nl> = {
  hoursPerWeek: (min, max) => {
    if (max === 0) return 'hardly any time';
    if (min !== max) return `${min} to ${max} hours a week`;
    return min === 1 ? '1 hour a week' : `${min} hours a week`;
  },
  hoursUnknown: 'hours not known',
  weeks: (min, max) => (min === max ? (min === 1 ? '1 week' : `${min} weeks`) : `${min} to ${max} weeks`),
  weeksUnknown: 'length not known',
  estimate: 'Hours and weeks are an estimate.',
  places: (n) => (n === 1 ? '1 place free' : `${n} places free`),
  waiting: (n) => (n === 0 ? 'you can begin right away' : n === 1 ? '1 week to wait' : `${n} weeks to wait`),
  starts: (day) => `starts on ${day}`,
  invented: 'invented example',
  noOffering: 'We do not know a place near you yet.',
};

export const offerFactTexts = { nl, en };
