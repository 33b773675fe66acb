import type { Texts } from '../../../platform/i18n/texts.ts';

/** The job seeker reads `self`, A2; professionals the rest, B1. */
const nl = {
  title: 'Van keuze tot bewijs',
  selfTitle: 'Zo ver ben jij',
  lead: {
    self: 'Bij elke stap zie je hoe het met jou staat.',
    caseload: 'Zo loopt het met de mensen die jij begeleidt. Kijk ook wat erachter zit.',
    organisation: 'Zo loopt het in de hele organisatie. Kijk ook wat erachter zit.',
  },
  half: 'Keuzes en contact tellen wij van het laatste half jaar. De getallen zijn hoogstens tien minuten oud.',
  again: 'En dan opnieuw',
  againText: 'Nieuw bewijs verandert het advies. Zo wordt de volgende keuze beter.',
  hidden: 'te weinig om te tonen',
  tooFew: 'Dit gaat over te weinig mensen. Daarom staat hier geen getal.',
  yes: 'Ja',
  no: 'Nog niet',
  open: 'Kijk erachter',
  closed: 'Wat hierachter zit, is niet voor jouw rol.',
  stations: {
    choice: 'Kiezen',
    route: 'Route',
    guidance: 'Contact',
    measures: 'Hoe het gaat',
    stories: 'Verhalen',
    study: 'Onderzoek',
    value: 'Kosten en baten',
    evidence: 'Bewijs',
  },
  self: {
    choice: { yes: 'Je hebt samen gekozen.', no: 'Je hebt nog niet samen gekozen.' },
    route: { yes: 'Je hebt een route.', no: 'Je hebt nog geen route.' },
    guidance: { yes: 'Je had contact met je coach.', no: 'Je had nog geen contact met je coach.' },
    measures: { yes: 'Wij weten hoe je werk gaat.', no: 'Wij weten nog niet hoe je werk gaat.' },
    study: { yes: 'Je doet mee met een onderzoek.', no: 'Je doet nog niet mee met een onderzoek.' },
  },
  people: {
    choice: (n: string, all: string) => `Bij ${n} van de ${all} mensen is samen met een coach gekozen.`,
    route: (n: string, all: string) => `Er is nu een route voor ${n} van de ${all} mensen.`,
    guidance: (n: string, all: string) => `Er was contact met ${n} van de ${all} mensen.`,
    measures: (n: string, all: string) => `Van ${n} van de ${all} mensen weten wij hoe het werk gaat.`,
    study: (n: string, all: string) => `Meedoen aan een onderzoek: ${n} van de ${all} mensen.`,
  },
  things: {
    stories: (n: string) => (n === '1' ? '1 verhaal mag meetellen.' : `${n} verhalen mogen meetellen.`),
    value: (n: string) => (n === '1' ? 'Er is 1 berekening klaar.' : `Er zijn ${n} berekeningen klaar.`),
    evidence: (n: string) =>
      n === '1'
        ? '1 eigen bevinding telt mee in het advies.'
        : `${n} eigen bevindingen tellen mee in het advies.`,
  },
  table: 'Per gemeente',
  tableText: 'Getallen onder 10 tonen wij niet. Ook niet als je ze kunt uitrekenen.',
  municipality: 'Gemeente',
  persons: 'Mensen',
  total: 'Samen',
  nobody: {
    title: 'Er is nog niemand',
    text: 'Zodra er een dossier is, zie je hier hoe ver iedereen is.',
  },
};

const en: Texts<typeof nl> = {
  title: 'From choice to evidence',
  selfTitle: 'This is how far you are',
  lead: {
    self: 'For every step you see where you are.',
    caseload: 'How the people you guide are doing. See what is behind the figures.',
    organisation: 'How things are going in the whole organisation. See what is behind the figures.',
  },
  half: 'We count choices and contact of the last half year. The figures are at most ten minutes old.',
  again: 'And then again',
  againText: 'New evidence changes the advice. That makes the next choice better.',
  hidden: 'too few to show',
  tooFew: 'This is about too few people. That is why there is no figure here.',
  yes: 'Yes',
  no: 'Not yet',
  open: 'See what is behind it',
  closed: 'What is behind this is not for your role.',
  stations: {
    choice: 'Choosing',
    route: 'Route',
    guidance: 'Contact',
    measures: 'How it is going',
    stories: 'Stories',
    study: 'Study',
    value: 'Costs and benefits',
    evidence: 'Evidence',
  },
  self: {
    choice: { yes: 'You have chosen together.', no: 'You have not chosen together yet.' },
    route: { yes: 'You have a route.', no: 'You do not have a route yet.' },
    guidance: {
      yes: 'You have been in contact with your coach.',
      no: 'You have not been in contact with your coach yet.',
    },
    measures: {
      yes: 'We know how your work is going.',
      no: 'We do not know yet how your work is going.',
    },
    study: { yes: 'You take part in a study.', no: 'You do not take part in a study yet.' },
  },
  people: {
    choice: (n, all) => `${n} of ${all} people made a choice together with a coach.`,
    route: (n, all) => `There is a route now for ${n} of ${all} people.`,
    guidance: (n, all) => `${n} of ${all} people had contact.`,
    measures: (n, all) => `For ${n} of ${all} people we know how work is going.`,
    study: (n, all) => `Taking part in a study: ${n} of ${all} people.`,
  },
  things: {
    stories: (n) => (n === '1' ? 'We may count 1 story.' : `We may count ${n} stories.`),
    value: (n) => (n === '1' ? '1 calculation is ready.' : `${n} calculations are ready.`),
    evidence: (n) =>
      n === '1'
        ? '1 finding of our own counts in the advice.'
        : `${n} findings of our own count in the advice.`,
  },
  table: 'By municipality',
  tableText: 'We do not show numbers under 10, nor any from which they could be worked out.',
  municipality: 'Municipality',
  persons: 'People',
  total: 'In all',
  nobody: {
    title: 'There is nobody yet',
    text: 'As soon as there is a file, you will see here how far everybody is.',
  },
};

export const loopTexts = { nl, en };
