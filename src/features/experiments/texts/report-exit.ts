import type { Texts } from '../../../platform/i18n/texts.ts';

/** Who left benefit, and when. */
const nl = {
  exitTitle: 'Wie ging uit de bijstand, en wanneer?',
  exitLead:
    'De lijn loopt omhoog als mensen uit de bijstand gaan. Het grijze vlak is de onzekerheid bij de eerste groep.',
  exitAxis: 'Van de 100 mensen uit de bijstand',
  exitMonths: 'maanden na de start',
  exitRisk: 'Nog in de bijstand (aantal mensen)',
  exitStart: 'Start',
  exitTotal: 'Uit de bijstand',
  exitCaption: 'Nog in de bijstand, per groep',
  exitShare: (n: number, low: number, high: number) => `${n} van de 100 (${low} tot ${high})`,
  exitSource: (stratified: boolean, p: string) =>
    `Methode: Kaplan-Meier. Toets of het tempo verschilt: log-rank${stratified ? ' per groep mensen' : ''}, p = ${p}.`,
  exitNone: 'Te weinig mensen om dit te tonen.',
};

const en: Texts<typeof nl> = {
  exitTitle: 'Who left benefit, and when?',
  exitLead: 'The line rises when people leave benefit. The grey area is the uncertainty of the first group.',
  exitAxis: 'Of 100 people off benefit',
  exitMonths: 'months after the start',
  exitRisk: 'Still on benefit (number of people)',
  exitStart: 'Start',
  exitTotal: 'Off benefit',
  exitCaption: 'Still on benefit, per group',
  exitShare: (n, low, high) => `${n} of 100 (${low} to ${high})`,
  exitSource: (stratified, p) =>
    `Method: Kaplan-Meier. Test whether the pace differs: log-rank${stratified ? ' per group of people' : ''}, p = ${p}.`,
  exitNone: 'Too few people to show this.',
};

export const exitTexts = { nl, en };
