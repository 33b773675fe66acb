/**
 * The words of the whole product: life domains, rungs, phases and the like. Ids are the Dutch words of
 * `content/vocabularia.json`, because API, content and database carry them; labels live in that file.
 */
export const LIFE_DOMAINS = [
  'competentie',
  'cultuur',
  'geld',
  'gezondheid-lichaam',
  'gezondheid-mentaal',
  'gezondheid-sociaal',
  'wonen',
  'passend-werk',
  'taal',
  'vervoer',
  'zelfvertrouwen',
  'dagbesteding',
  'digitaal',
  'zorgtaken',
  'verslaving',
  'justitie',
  'werknemersvaardigheden',
  'solliciteren',
  'beroepskeuze',
  'diploma',
  'werkervaring',
  'netwerk',
  'motivatie',
  'werkplek',
] as const;
export const PHASES = [
  'melding',
  'diagnostiek',
  'maatschappelijk-fit',
  'werkfit',
  'orientatie',
  'opleiden',
  'bemiddeling',
  'plaatsing',
  'nazorg',
] as const;
export const RUNGS = [1, 2, 3, 4, 5, 6] as const;
export const GOALS = ['instroom', 'doorstroom', 'uitstroom', 'behoud'] as const;
export const FORMS = ['individueel', 'groep', 'online', 'telefoon', 'werkplek', 'huisbezoek'] as const;
export const KINDS = [
  'diagnose',
  'coaching',
  'training',
  'groep',
  'sociale-activering',
  'werkplek',
  'betaald-werk',
  'scholing',
  'taal',
  'schuldhulp',
  'financiele-regeling',
  'voorziening',
  'zorg',
  'matching',
  'werkgever',
  'ondernemen',
  'digitaal',
  'nazorg',
] as const;
export const TARGET_GROUPS = [
  'alle',
  'jongeren',
  '50plus',
  'statushouders',
  'inburgeraars',
  'psychisch',
  'lvb',
  'arbeidsbeperking',
  'langdurig',
  'korte-afstand',
  'grote-afstand',
  'ouders',
  'schulden',
  'laaggeletterd',
  'dakloos',
  'ex-gedetineerd',
  'zelfstandigen',
  'deeltijdwerkers',
  'mantelzorgers',
  'nuggers',
  'pro-vso',
  'verslaving',
  'werkgevers',
] as const;
export const EVIDENCE_STRENGTHS = [0, 1, 2, 3, 4, 5] as const;
export const EVIDENCE_DIRECTIONS = ['positief', 'gemengd', 'geen effect', 'negatief', 'onbekend'] as const;
export const ROLES_OF_INSTRUMENT = ['opstap', 'eindbestemming', 'beide'] as const;
export const COMPARISONS = ['loting', 'vergelijkingsgroep', 'overzicht', 'geen'] as const;
/** From least to most: the order is used to compare. */
export const LANGUAGE_LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const DIGITAL_LEVELS = ['geen', 'basis', 'goed'] as const;
export const STATES = ['kracht', 'speelt', 'belemmert', 'niet-besproken'] as const;
export const MOTIVATIONS = ['eigen bedrijf', 'bepaald werk', 'van betekenis zijn', 'nog onbekend'] as const;
export const DISTANCES = ['klein', 'middel', 'groot'] as const;
export const PROFIT_PRESSURES = ['laag', 'hoog'] as const;

export type LifeDomain = (typeof LIFE_DOMAINS)[number];
export type Phase = (typeof PHASES)[number];
export type Rung = (typeof RUNGS)[number];
export type Goal = (typeof GOALS)[number];
export type Form = (typeof FORMS)[number];
export type Kind = (typeof KINDS)[number];
export type TargetGroup = (typeof TARGET_GROUPS)[number];
export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number];
export type EvidenceDirection = (typeof EVIDENCE_DIRECTIONS)[number];
export type InstrumentRole = (typeof ROLES_OF_INSTRUMENT)[number];
export type Comparison = (typeof COMPARISONS)[number];
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
export type DigitalLevel = (typeof DIGITAL_LEVELS)[number];
export type State = (typeof STATES)[number];
export type Motivation = (typeof MOTIVATIONS)[number];
export type Distance = (typeof DISTANCES)[number];
export type ProfitPressure = (typeof PROFIT_PRESSURES)[number];

/** The lists of `content/vocabularia.json` by their Dutch name, with the ids that the code knows. */
export const WORD_LISTS = {
  leefgebieden: LIFE_DOMAINS,
  fasen: PHASES,
  treden: RUNGS,
  doel: GOALS,
  vorm: FORMS,
  soorten: KINDS,
  doelgroepen: TARGET_GROUPS,
  bewijssterkte: EVIDENCE_STRENGTHS,
  bewijsrichting: EVIDENCE_DIRECTIONS,
  rol: ROLES_OF_INSTRUMENT,
  vergelijking: COMPARISONS,
  taalniveau: LANGUAGE_LEVELS,
  digitaal: DIGITAL_LEVELS,
  stand: STATES,
} as const;
export type WordList = keyof typeof WORD_LISTS;
export type WordId<L extends WordList> = (typeof WORD_LISTS)[L][number];

/** One word: what the job seeker reads (Dutch, English) and what the professional calls it. */
export interface Word {
  readonly nl: string;
  readonly en: string;
  readonly term: string;
}
export type Vocabulary = { readonly [L in WordList]: ReadonlyMap<WordId<L>, Word> };
