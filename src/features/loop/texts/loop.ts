import type { Texts } from '../../../platform/i18n/texts.ts';

/** The job seeker reads `self`, A2; professionals the rest, B1. */
const nl = {
  title: 'Van keuze tot bewijs',
  lead: {
    self: 'Zo ver ben jij. Klik op een stap en zie meer.',
    caseload: 'Zo loopt het met de mensen die jij begeleidt. Klik op een getal en zie wat erachter zit.',
    organisation: 'Zo loopt het in de hele organisatie. Klik op een getal en zie wat erachter zit.',
  },
  half: 'Keuzes en contact tellen wij van het laatste half jaar. De getallen zijn hoogstens tien minuten oud.',
  again: 'En dan opnieuw',
  againText: 'Nieuw bewijs verandert het advies. Zo wordt de volgende keuze beter.',
  hidden: 'te weinig om te tonen',
  tooFew: 'Dit gaat over te weinig mensen. Daarom staat hier geen getal.',
  yes: 'Ja',
  no: 'Nog niet',
  open: 'Kijk erachter',
  stations: {
    choice: 'Kiezen',
    route: 'Route',
    guidance: 'Contact',
    measures: 'Hoe het gaat',
    stories: 'Verhalen',
    study: 'Onderzoek',
    value: 'Wat het waard is',
    evidence: 'Bewijs',
  },
  self: {
    choice: 'Heb je samen gekozen?',
    route: 'Heb je een route?',
    guidance: 'Heb je contact met je coach?',
    measures: 'Staat erbij hoe het met je werk gaat?',
    study: 'Doe je mee met een onderzoek?',
  },
  people: {
    choice: (n: string, all: string) => `${n} van de ${all} mensen kozen samen met een coach.`,
    route: (n: string, all: string) => `${n} van de ${all} mensen hebben nu een route.`,
    guidance: (n: string, all: string) => `${n} van de ${all} mensen hadden contact.`,
    measures: (n: string, all: string) => `Van ${n} van de ${all} mensen weten wij hoe het werk gaat.`,
    study: (n: string, all: string) => `${n} van de ${all} mensen doen mee aan een onderzoek.`,
  },
  things: {
    stories: (n: string) => `${n} verhalen mogen wij lezen en tellen.`,
    value: (n: string) => `${n} berekeningen van kosten en opbrengst zijn klaar.`,
    evidence: (n: string) => `${n} eigen bevindingen tellen mee in het advies.`,
  },
  table: 'Per gemeente',
  tableText: 'Kleiner dan 10 tonen wij niet. Ook niet als je het kunt uitrekenen.',
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
  lead: {
    self: 'This is how far you are. Click on a step to see more.',
    caseload: 'How it goes with the people you guide. Click on a figure and see what is behind it.',
    organisation: 'How it goes in the whole organisation. Click on a figure and see what is behind it.',
  },
  half: 'We count choices and contact of the last half year. The figures are at most ten minutes old.',
  again: 'And then again',
  againText: 'New evidence changes the advice. That makes the next choice better.',
  hidden: 'too few to show',
  tooFew: 'This is about too few people. That is why there is no figure here.',
  yes: 'Yes',
  no: 'Not yet',
  open: 'See what is behind it',
  stations: {
    choice: 'Choosing',
    route: 'Route',
    guidance: 'Contact',
    measures: 'How it goes',
    stories: 'Stories',
    study: 'Study',
    value: 'What it is worth',
    evidence: 'Evidence',
  },
  self: {
    choice: 'Have you chosen together?',
    route: 'Do you have a route?',
    guidance: 'Are you in contact with your coach?',
    measures: 'Do we know how your work goes?',
    study: 'Do you take part in a study?',
  },
  people: {
    choice: (n, all) => `${n} of ${all} people chose together with a coach.`,
    route: (n, all) => `${n} of ${all} people have a route now.`,
    guidance: (n, all) => `${n} of ${all} people had contact.`,
    measures: (n, all) => `Of ${n} of ${all} people we know how their work goes.`,
    study: (n, all) => `${n} of ${all} people take part in a study.`,
  },
  things: {
    stories: (n) => `We may read and count ${n} stories.`,
    value: (n) => `${n} calculations of costs and benefits are ready.`,
    evidence: (n) => `${n} findings of our own count in the advice.`,
  },
  table: 'By municipality',
  tableText: 'We do not show fewer than 10. Also not when it could be computed.',
  municipality: 'Municipality',
  persons: 'People',
  total: 'Together',
  nobody: {
    title: 'There is nobody yet',
    text: 'As soon as there is a file, you see here how far everybody is.',
  },
};

export const loopTexts = { nl, en };
