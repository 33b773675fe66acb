import type { Kind } from '../../../shared/vocabulary.ts';

/** Invented organisations, by what they would give. */
const groups: Readonly<Record<string, readonly string[]>> = {
  municipality: ['Werkplein De Sluis', 'Sociaal Loket De Linde', 'Ontwikkelbedrijf Aan de Oever'],
  coaching: [
    'Loopbaanhuis De Kompasroos',
    'Coachgroep Kiezel',
    'Bureau Nieuwe Stap',
    'Maatwerkers aan de Kade',
  ],
  learning: ['Leerhuis Het Anker', 'Praktijkschool De Werkbank', 'Taalhuis De Brug', 'Vakschool Oeverrand'],
  meeting: [
    'Wijkhuis De Wilg',
    'Buurtkamer De Pleisterplaats',
    'Stichting Meedoen Lindewaard',
    'De Huiskamer',
  ],
  work: ['Werkplaats De Spaak', 'Kringloop Tweede Ronde', 'Groenploeg De Meent', 'Lunchhuis De Lepel'],
  money: ['Budgethulp De Balans', 'Schuldhulp Rond Punt'],
  care: ['Praktijk De Rustplek', 'Zorggroep Waterkant', 'Centrum Binnenste Buiten'],
  business: ['Ondernemershuis De Loods', 'Startersplein Zilverdijk'],
};

const groupOf: Record<Kind, string> = {
  diagnose: 'municipality',
  coaching: 'coaching',
  training: 'learning',
  groep: 'meeting',
  'sociale-activering': 'meeting',
  werkplek: 'work',
  'betaald-werk': 'work',
  scholing: 'learning',
  taal: 'learning',
  schuldhulp: 'money',
  'financiele-regeling': 'municipality',
  voorziening: 'municipality',
  zorg: 'care',
  matching: 'municipality',
  werkgever: 'municipality',
  ondernemen: 'business',
  digitaal: 'learning',
  nazorg: 'coaching',
};

export const providersOf = (kind: Kind): readonly string[] => groups[groupOf[kind]] ?? [];
