import type { Design } from './study.ts';

/** What the study could see with this many people, as it was known before the start. */
export interface PowerClaim {
  readonly perArm: number;
  readonly arms: number;
  /** Of a hundred studies, how many would see the hoped-for difference; null: not to be computed. */
  readonly power: number | null;
  /** The smallest share, of a hundred, that four of five studies would see. */
  readonly detectable: number | null;
  /** How many people each group needs to see the hoped-for difference in four of five studies. */
  readonly needed: number | null;
  /** The same when every group but the first is compared with it (Bonferroni). */
  readonly neededCorrected: number | null;
}

/** The frozen protocol. Its canonical form is hashed; nothing in it names a person. */
export interface Protocol {
  readonly format: 'stapwijs-protocol/1';
  readonly design: Design;
  readonly power: PowerClaim;
  readonly analysis: typeof analysisPlan;
}

/** How the study is analysed; the same for every study, and frozen with it. */
export const analysisPlan = {
  population: 'everybody as drawn (intention to treat)',
  primary:
    'difference with the first arm at the horizon, adjusted for baseline and municipality (Lin 2013), HC2, 95%',
  beside: 'unadjusted difference (Neyman), 95%',
  correction: 'Holm over the arms',
  exit: 'Kaplan-Meier, log-rank stratified by stratum',
  wellbeing: 'change per arm, adjusted for the start score',
  secondary: 'exploratory: Benjamini-Hochberg over the log-rank test and the differences in wellbeing',
  missing: 'counted and shown; people without the outcome are left out of its estimate',
} as const;

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * One text for one value: names in order, nothing optional (RFC 8785 without its rare cases: our numbers are short).
 * PostgreSQL stores jsonb in its own order, so the hash is of this and not of what the database gives back.
 */
export function canonical(value: unknown): string {
  return write(value as Json);
}

function write(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  const entries = Object.entries(value);
  return `{${names
    .map((name) => `${JSON.stringify(name)}:${write(entries.find(([one]) => one === name)?.[1] ?? null)}`)
    .join(',')}}`;
}

/** The design without what the database added to it. */
export const protocolOf = (study: Design, power: PowerClaim): Protocol => ({
  format: 'stapwijs-protocol/1',
  design: designOf(study),
  power,
  analysis: analysisPlan,
});

export const designOf = (study: Design): Design => ({
  ...{ title: study.title, question: study.question, subjectKind: study.subjectKind, subject: study.subject },
  ...{ population: study.population, eligibility: study.eligibility, outcome: study.outcome },
  ...{ horizonMonths: study.horizonMonths, secondary: study.secondary, lottery: study.lottery },
  ...{ municipalities: study.municipalities, baseline: study.baseline, factors: study.factors },
  ...{ planned: study.planned, expectedControl: study.expectedControl, expectedArm: study.expectedArm },
  ...{ funding: study.funding, harms: study.harms, involvement: study.involvement, arms: study.arms },
});
