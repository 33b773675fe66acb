import type { Texts } from '../../../platform/i18n/texts.ts';

/** For professionals, B1. */
const nl = {
  title: 'Dossiers',
  add: 'Begin een dossier',
  search: 'Zoek op naam',
  searchButton: 'Zoek',
  scope: { own: 'Mijn mensen', colleagues: 'Ook van collega’s', closed: 'Gesloten' },
  scopeLabel: 'Wie wil je zien?',
  count: (n: number) => (n === 1 ? '1 dossier' : `${n} dossiers`),
  coach: (name: string) => `coach ${name}`,
  previous: 'Vorige',
  next: 'Volgende',
  page: (now: number, all: number) => `Pagina ${now} van ${all}`,
  pages: 'Pagina’s',
  empty: {
    title: 'Je hebt nog geen dossiers',
    text: 'Begin een dossier als je met iemand gaat kiezen. Jullie kunnen ook kiezen zonder dossier.',
  },
  nothing: {
    title: 'Niemand gevonden',
    text: 'Er is niemand met deze naam. Zoek op een deel van de naam, of kijk ook bij collega’s.',
    link: 'Bekijk al mijn mensen',
  },
};

const en: Texts<typeof nl> = {
  title: 'Files',
  add: 'Begin a file',
  search: 'Search by name',
  searchButton: 'Search',
  scope: { own: 'My people', colleagues: 'Those of colleagues too', closed: 'Closed' },
  scopeLabel: 'Whom do you want to see?',
  count: (n) => (n === 1 ? '1 file' : `${n} files`),
  coach: (name) => `coach ${name}`,
  previous: 'Previous',
  next: 'Next',
  page: (now, all) => `Page ${now} of ${all}`,
  pages: 'Pages',
  empty: {
    title: 'You have no files yet',
    text: 'Begin a file when you are going to choose with somebody. You can also choose without a file.',
  },
  nothing: {
    title: 'Nobody found',
    text: 'There is nobody with this name. Search for a part of the name, or look with colleagues too.',
    link: 'View all my people',
  },
};

export const caseloadTexts = { nl, en };
