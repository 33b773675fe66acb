export const storyLinks = {
  /** Everything a phone keeps for when there is no network lives under this address. */
  worker: '/verhalen/werker.js',
  guide: '/verhalen/opnemen',
  taken: '/verhalen/ingeleverd',
  record: (study: string) => `/verhalen/opnemen/${study}`,
  sound: (story: string) => `/verhalen/verhaal/${story}/geluid`,
  withdraw: '/verhalen/intrekken',
  studies: '/verhalen/onderzoek',
  newStudy: '/verhalen/onderzoek/nieuw',
  study: (study: string) => `/verhalen/onderzoek/${study}`,
  patterns: (study: string) => `/verhalen/onderzoek/${study}/patronen`,
  codes: (study: string) => `/verhalen/onderzoek/${study}/codes`,
  story: (story: string) => `/verhalen/verhaal/${story}`,
  coding: (story: string) => `/verhalen/verhaal/${story}`,
  counts: '/verhalen/aantallen',
  learn: '/verhalen/leren',
  /** The page that leads a coach to the stories. */
  overview: '/overzicht',
  /** From a dossier: a coach lays a story in it, or takes it back for the person. */
  ofPerson: (person: string) => `/dossiers/${person}/verhalen`,
  mine: '/mijn/verhalen/intrekken',
} as const;
