import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  title: 'Toegankelijkheid',
  lead: (tenant: string) =>
    `${tenant} wil dat iedereen Stapwijs kan gebruiken. Hier lees je hoe ver wij zijn.`,
  status: 'Hoe staat het ervoor?',
  statusOf: {
    'eerste-onderzoek-nog-niet-gedaan': 'Het eerste onderzoek is nog niet gedaan',
    'voldoet-gedeeltelijk': 'Stapwijs voldoet voor een deel aan de eisen',
    'voldoet-volledig': 'Stapwijs voldoet aan alle eisen',
  },
  statusText: (standard: string) =>
    `Wij bouwen volgens ${standard}. Een onafhankelijke deskundige heeft dat nog niet onderzocht. Wij zeggen dus niet dat alles goed is.`,
  checked: 'Wat wij zelf controleren',
  checkedText:
    'Een programma kijkt naar elke pagina, in twee talen en op drie formaten. Zo’n programma ziet maar een deel van de eisen, ongeveer een kwart. De rest moet een mens bekijken.',
  notChecked: 'Wat nog niemand heeft bekeken',
  known: 'Problemen die wij kennen',
  table: {
    caption: 'Bekende problemen',
    what: 'Wat',
    who: 'Wie heeft er last van',
    until: 'Wat je nu kunt doen',
    plan: 'Wat wij gaan doen',
  },
  tell: 'Lukt iets niet?',
  tellText: 'Vertel het ons. Noem de pagina en wat er niet lukte. Wij zoeken dan samen een andere weg.',
  help: 'Zo bereik je ons',
  updated: (day: string) => `Bijgewerkt op ${day}.`,
};

const en: Texts<typeof nl> = {
  title: 'Accessibility',
  lead: (tenant) => `${tenant} wants everybody to be able to use Stapwijs. Here you read how far we are.`,
  status: 'How do things stand?',
  statusOf: {
    'eerste-onderzoek-nog-niet-gedaan': 'The first examination has not been done yet',
    'voldoet-gedeeltelijk': 'Stapwijs meets part of the requirements',
    'voldoet-volledig': 'Stapwijs meets all requirements',
  },
  statusText: (standard) =>
    `We build by ${standard}. An independent expert has not examined that yet. So we do not say that everything is fine.`,
  checked: 'What we check ourselves',
  checkedText:
    'A program looks at every page, in two languages and at three sizes. Such a program sees only part of the requirements, about a quarter. A person must look at the rest.',
  notChecked: 'What nobody has looked at yet',
  known: 'Problems we know of',
  table: {
    caption: 'Known problems',
    what: 'What',
    who: 'Whom it hinders',
    until: 'What you can do now',
    plan: 'What we will do',
  },
  tell: 'Does something not work?',
  tellText: 'Tell us. Name the page and what did not work. We then look for another way together.',
  help: 'How to reach us',
  updated: (day) => `Updated on ${day}.`,
};

export const accessibilityTexts = { nl, en };
