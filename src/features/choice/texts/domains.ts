import type { Texts } from '../../../platform/i18n/index.ts';
import type { LifeDomain } from '../../../shared/vocabulary.ts';

/** One line of examples for each life domain, and the groups in which the form shows them. */
const nl = {
  groups: { home: 'Geld en thuis', people: 'Jij en de mensen om je heen', work: 'Leren en werken' },
  more: 'Meer onderwerpen: solliciteren, diploma, alcohol of drugs, politie, en nog 8',
  examples: {
    geld: 'Rekeningen, schulden, rondkomen',
    wonen: 'Je huis, de buurt, rust thuis',
    zorgtaken: 'Kinderen, ouders, iemand die ziek is',
    'gezondheid-mentaal': 'Slapen, zorgen, stress',
    'gezondheid-lichaam': 'Pijn, moe zijn, fit zijn',
    'gezondheid-sociaal': 'Familie, vrienden, buren',
    zelfvertrouwen: 'Durven, fouten mogen maken',
    'passend-werk': 'Wat je leuk vindt en goed kunt',
    taal: 'Praten, lezen en schrijven',
    digitaal: 'Appen, mailen, formulieren',
    vervoer: 'Fiets, bus, hoe lang je reist',
    dagbesteding: 'Een reden om de deur uit te gaan',
    solliciteren: 'Een brief, een cv, een gesprek',
    diploma: 'Een papier dat laat zien wat je kunt',
    werkervaring: 'Wat je al hebt gedaan',
    beroepskeuze: 'Welk werk bij je past',
    werknemersvaardigheden: 'Op tijd komen, samenwerken',
    competentie: 'Dingen die je kunt of wilt leren',
    cultuur: 'Andere gewoonten op het werk',
    netwerk: 'Mensen die je kunt vragen',
    motivatie: 'Zin hebben, zelf kiezen',
    verslaving: 'Minder of stoppen',
    justitie: 'Een straf, een boete, weer vrij',
    werkplek: 'Je baas, je collega’s, je werk zelf',
  } satisfies Record<LifeDomain, string>,
};
const en: Texts<typeof nl> = {
  groups: { home: 'Money and home', people: 'You and the people around you', work: 'Learning and working' },
  more: 'More subjects: applying for jobs, diploma, alcohol or drugs, police, and 8 more',
  examples: {
    geld: 'Bills, debts, making ends meet',
    wonen: 'Your house, the area, peace at home',
    zorgtaken: 'Children, parents, someone who is ill',
    'gezondheid-mentaal': 'Sleep, worries, stress',
    'gezondheid-lichaam': 'Pain, being tired, being fit',
    'gezondheid-sociaal': 'Family, friends, neighbours',
    zelfvertrouwen: 'Daring, being allowed to make mistakes',
    'passend-werk': 'What you like and are good at',
    taal: 'Speaking, reading and writing',
    digitaal: 'Messages, e-mail, forms',
    vervoer: 'Bicycle, bus, how long you travel',
    dagbesteding: 'A reason to go out',
    solliciteren: 'A letter, a CV, an interview',
    diploma: 'A paper that shows what you can do',
    werkervaring: 'What you have done before',
    beroepskeuze: 'Which work suits you',
    werknemersvaardigheden: 'Being on time, working together',
    competentie: 'Things you can do or want to learn',
    cultuur: 'Other customs at work',
    netwerk: 'People you can ask',
    motivatie: 'Feeling like it, choosing yourself',
    verslaving: 'Less, or stopping',
    justitie: 'A sentence, a fine, free again',
    werkplek: 'Your boss, your colleagues, the work itself',
  },
};
export const domainTexts = { nl, en };

/** The twelve that most people talk about, in three groups; the rest folds. */
export const DOMAIN_GROUPS = {
  home: ['geld', 'wonen', 'zorgtaken'],
  people: ['gezondheid-mentaal', 'gezondheid-lichaam', 'gezondheid-sociaal', 'zelfvertrouwen'],
  work: ['passend-werk', 'taal', 'digitaal', 'vervoer', 'dagbesteding'],
} as const satisfies Record<keyof typeof nl.groups, readonly LifeDomain[]>;
export const MORE_DOMAINS = [
  'solliciteren',
  'diploma',
  'werkervaring',
  'beroepskeuze',
  'werknemersvaardigheden',
  'competentie',
  'cultuur',
  'netwerk',
  'motivatie',
  'verslaving',
  'justitie',
  'werkplek',
] as const satisfies readonly LifeDomain[];
