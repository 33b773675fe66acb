import type { Texts } from '../../../platform/i18n/index.ts';

/** On the page of a finding, for everybody, B1. */
const nl = {
  title: {
    draft: 'Wat verandert er als dit meetelt?',
    published: 'Wat verandert dit in een advies?',
    withdrawn: 'Wat deed dit in een advies?',
  },
  help: 'Eén voorbeeld: iemand voor wie dit aanbod bedoeld is. Gerekend met de gewichten van nu.',
  caption: 'Zonder en met deze bevinding',
  what: 'In het advies',
  without: 'Zonder',
  with: 'Met',
  research: 'Het onderzoek dat telt',
  none: 'geen onderzoek bekend',
  strength: (level: number, direction: string) => `${level} van 5, ${direction}`,
  points: 'Punten voor onderzoek',
  place: 'Plaats in de lijst',
  fits: (rank: number, of: number) => `${rank} van ${of}`,
  first: (rank: number, of: number) => `${rank} van ${of}, na een andere stap`,
  fitsNot: 'past niet',
  changes: (from: number, to: number) => `Van ${from} naar ${to} punten`,
  same: 'Het aantal punten blijft gelijk',
  sameText: 'Wat er al bekend was, telt even zwaar.',
  stronger: 'Ander onderzoek telt hier',
  strongerText:
    'In een advies telt het sterkste onderzoek. Is het even sterk, dan telt het minst gunstige. Deze bevinding staat er wel bij.',
  order: 'Punten bepalen alleen de volgorde. Of iets kan, verandert niet.',
};

const en: Texts<typeof nl> = {
  title: {
    draft: 'What would change if this counted?',
    published: 'What does this change in an advice?',
    withdrawn: 'What did this do in an advice?',
  },
  help: 'One example: somebody this offer is meant for. Calculated with the weights of today.',
  caption: 'Without and with this finding',
  what: 'In the advice',
  without: 'Without',
  with: 'With',
  research: 'The research that counts',
  none: 'no research known',
  strength: (level, direction) => `${level} of 5, ${direction}`,
  points: 'Points for research',
  place: 'Place in the list',
  fits: (rank, of) => `${rank} of ${of}`,
  first: (rank, of) => `${rank} of ${of}, after another step`,
  fitsNot: 'does not fit',
  changes: (from, to) => `From ${from} to ${to} points`,
  same: 'The number of points stays the same',
  sameText: 'What was known already weighs just as much.',
  stronger: 'Other research counts here',
  strongerText:
    'In an advice the strongest research counts. Of equally strong research the least favourable counts. This finding stands beside it.',
  order: 'Points only decide the order. What is possible does not change.',
};

export const findingEffectTexts = { nl, en };
