import type { Texts } from '../../../platform/i18n/index.ts';

/** Only on paper; the other words are those of the screens. */
const nl = {
  fileName: 'advies-stapwijs.pdf',
  foot: 'Dit is een advies, geen besluit.',
  page: ['Pagina', 'van'],
  made: (day: string, version: string) => `Gemaakt op ${day}. Versie van de regels: ${version}.`,
  madeFor: (name: string) => `Voor ${name}`,
  noDecision: 'Dit is een advies, geen besluit',
  noDecisionText:
    'Jij kiest, samen met je coach als je die hebt. Je mag ook iets anders kiezen. Een computer rekende dit uit met vaste regels. Hij beslist niets.',
  said: 'Dit heb je verteld',
  saidNothing: 'Je hebt niets ingevuld. Daarom tonen wij alles.',
  question: 'Vraag',
  answer: 'Antwoord',
  subject: 'Onderwerp',
  howItIs: 'Hoe het gaat',
  wish: 'Hier wil ik aan werken',
  fits: (n: number) => `Dit past nu (${n})`,
  reason: 'Reden',
  weighs: 'Hoe zwaar',
  points: 'Punten',
  pointsNote:
    'De punten bepalen alleen de volgorde. Ze zijn een eigen keuze, geen uitkomst van onderzoek. Je leest er meer over op de pagina ‘Hoe wij rekenen’.',
  also: 'Dit past ook',
  main: 'Belangrijkste reden',
  name: 'Aanbod',
  andMore: (n: number) =>
    n === 1 ? 'En nog 1. Die staat op het scherm.' : `En nog ${n}. Die staan op het scherm.`,
  first: (n: number) => `Dit kan ook, maar eerst iets anders (${n})`,
  fitsNot: (n: number) => `Dit past nu niet (${n})`,
  fitsNotKind: {
    tijd: 'Kost meer tijd dan je hebt',
    trede: 'Is voor een eerder moment',
    groep: 'Is voor andere mensen',
  },
  legend: 'Een donker vak is een stap naar werk of meedoen. In een wit vak los je iets op, of leer je iets.',
  source: 'Bron',
  lesson: 'Les uit onderzoek',
  fields: {
    motivatieVoor: 'Waar heb je zin in?',
    afstandTotWerk: 'Hoe ver is werk nu weg?',
    winstdruk: 'Voel je druk om winst te maken?',
    kwetsbaarInWerk: 'Is werken soms lastig voor je?',
  },
  motivation: {
    'eigen bedrijf': 'een eigen bedrijf',
    'bepaald werk': 'werk dat ik zelf kies',
    'van betekenis zijn': 'iets doen voor anderen',
    'nog onbekend': 'dat weet ik nog niet',
  },
  none: 'geen',
  months: (n: number) => (n === 1 ? '1 maand' : `${n} maanden`),
};

const en: Texts<typeof nl> = {
  fileName: 'advice-stapwijs.pdf',
  foot: 'This is advice, not a decision.',
  page: ['Page', 'of'],
  made: (day, version) => `Made on ${day}. Version of the rules: ${version}.`,
  madeFor: (name) => `For ${name}`,
  noDecision: 'This is advice, not a decision',
  noDecisionText:
    'You choose, together with your coach if you have one. You may choose something else. A computer worked this out with fixed rules. It decides nothing.',
  said: 'What you told us',
  saidNothing: 'You filled in nothing. So we show everything.',
  question: 'Question',
  answer: 'Answer',
  subject: 'Subject',
  howItIs: 'How it is going',
  wish: 'I want to work on this',
  fits: (n) => `This fits now (${n})`,
  reason: 'Reason',
  weighs: 'How heavily',
  points: 'Points',
  pointsNote:
    'The points only decide the order. They are a choice of our own, not an outcome of research. Read more on the page ‘How we calculate’.',
  also: 'This fits too',
  main: 'Main reason',
  name: 'What',
  andMore: (n) => `And ${n} more. You see them on the screen.`,
  first: (n) => `This is possible too, but something else first (${n})`,
  fitsNot: (n) => `This does not fit now (${n})`,
  fitsNotKind: {
    tijd: 'Takes more time than you have',
    trede: 'Is for an earlier moment',
    groep: 'Is for other people',
  },
  legend: 'A dark box is a step to work or taking part. In a white box you solve or learn something.',
  source: 'Source',
  lesson: 'Lesson from research',
  fields: {
    motivatieVoor: 'What do you feel like doing?',
    afstandTotWerk: 'How far away is work now?',
    winstdruk: 'Do you feel pressure to make a profit?',
    kwetsbaarInWerk: 'Is working hard for you at times?',
  },
  motivation: {
    'eigen bedrijf': 'a business of my own',
    'bepaald werk': 'work that I choose myself',
    'van betekenis zijn': 'doing something for others',
    'nog onbekend': 'I do not know yet',
  },
  none: 'none',
  months: (n) => (n === 1 ? '1 month' : `${n} months`),
};

export const paperTexts = { nl, en };
