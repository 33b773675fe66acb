import type { Texts } from '../../../platform/i18n/texts.ts';

/** Whom the report is about: the flow, who is missing, were the groups equal, is it complete. */
const nl = {
  missingTitle: 'Wie ontbreekt er?',
  missingUneven: (p: string) =>
    `Niet in elke groep ontbreken er evenveel (p = ${p}). Dat kan het verschil vertekenen.`,
  flowTitle: 'Van gevraagd tot geteld',
  flow: {
    asked: 'Gevraagd',
    notFit: 'Past niet bij het onderzoek',
    notWant: 'Wil niet meedoen',
    assigned: 'Doet mee en is ingedeeld',
    erased: 'Gegevens weggehaald op verzoek',
    stopped: 'Gestopt',
    stoppedGone: 'Gestopt, antwoorden weg',
    unknown: 'Uitkomst onbekend',
    counted: 'Geteld',
  },
  flowCaption: 'Aantallen per groep',
  checkTitle: 'Is het rapport compleet?',
  checkText: 'Dit vraagt de afspraak voor goede rapporten (Consort 2025). Wat nog leeg is, staat er ook.',
  filled: 'staat erin',
  empty: 'nog leeg',
  check: {
    registered: 'Vastgelegd vóór de eerste persoon',
    eligibility: 'Wie mocht meedoen',
    arms: 'Wat elke groep kreeg',
    outcome: 'De uitkomst en na hoeveel maanden',
    size: 'Hoeveel mensen nodig waren',
    sequence: 'Hoe de loting ging, en wie haar kon zien',
    flow: 'Hoeveel mensen per groep',
    deviations: 'Wat anders ging',
    funding: 'Wie betaalde',
    harms: 'Wat er mis kon gaan',
    involvement: 'Wie meedacht',
    baseline: 'Hoe de groepen waren bij de start',
  },
  baselineTitle: 'Waren de groepen gelijk bij de start?',
  baselineText:
    'Gemiddelde per groep. Het verschil staat in spreidingen: tot 0,1 is klein. Na een loting is elk verschil toeval.',
  baselineCaption: 'Bekend bij de start, per groep',
  baselineWhat: 'Wat',
  baselineGap: 'Grootste verschil',
};

const en: Texts<typeof nl> = {
  missingTitle: 'Who is missing?',
  missingUneven: (p) => `The groups do not miss equally many (p = ${p}). That may distort the difference.`,
  flowTitle: 'From asked to counted',
  flow: {
    asked: 'Asked',
    notFit: 'Does not fit the study',
    notWant: 'Does not want to take part',
    assigned: 'Takes part and has a group',
    erased: 'Data removed on request',
    stopped: 'Stopped',
    stoppedGone: 'Stopped, answers gone',
    unknown: 'Outcome unknown',
    counted: 'Counted',
  },
  flowCaption: 'Numbers per group',
  checkTitle: 'Is the report complete?',
  checkText:
    'This is what the agreement on good reports asks (Consort 2025). What is still empty is shown too.',
  filled: 'is there',
  empty: 'still empty',
  check: {
    registered: 'Registered before the first person',
    eligibility: 'Who could take part',
    arms: 'What every group got',
    outcome: 'The outcome and after how many months',
    size: 'How many people were needed',
    sequence: 'How the lottery went, and who could see it',
    flow: 'How many people per group',
    deviations: 'What went otherwise',
    funding: 'Who paid',
    harms: 'What could go wrong',
    involvement: 'Who thought along',
    baseline: 'How the groups were at the start',
  },
  baselineTitle: 'Were the groups alike at the start?',
  baselineText:
    'Mean per group. The difference is in spreads: up to 0.1 is small. After a lottery every difference is chance.',
  baselineCaption: 'Known at the start, per group',
  baselineWhat: 'What',
  baselineGap: 'Largest difference',
};

export const flowTexts = { nl, en };
