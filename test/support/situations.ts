import fc from 'fast-check';
import { readBaseCatalogue, toInstrument } from '../../src/features/catalogue/index.ts';
import type { DomainAnswer, Situation } from '../../src/features/choice/answers/situation.ts';
import { compileWith, readBasePolicy, readPointers } from '../../src/features/choice/content.ts';
import {
  DIGITAL_LEVELS,
  DISTANCES,
  FORMS,
  GOALS,
  LANGUAGE_LEVELS,
  LIFE_DOMAINS,
  MOTIVATIONS,
  PHASES,
  PROFIT_PRESSURES,
  RUNGS,
  STATES,
  TARGET_GROUPS,
} from '../../src/shared/vocabulary.ts';

/** The base catalogue, compiled with the base policy: what a fresh organisation advises with. */
export const base = readBaseCatalogue().map(toInstrument);
export const compiled = compileWith(base, readPointers(), readBasePolicy());

const one = <T>(list: readonly T[]) => fc.constantFrom(...list);
const some = <T>(list: readonly T[], most = 4) => fc.subarray([...list], { maxLength: most });

const domains: fc.Arbitrary<DomainAnswer[]> = fc.uniqueArray(
  fc.record({ domain: one(LIFE_DOMAINS), state: one(STATES), wish: fc.boolean() }, { noNullPrototype: true }),
  { selector: (a) => a.domain, maxLength: 10 },
);

/** Any situation over the whole vocabulary; every answer may be left out. */
export const situationArb: fc.Arbitrary<Situation> = fc.record(
  {
    goal: one(GOALS),
    rung: one(RUNGS),
    desiredRung: one(RUNGS),
    phase: one(PHASES),
    domains,
    language: one(LANGUAGE_LEVELS),
    digital: one(DIGITAL_LEVELS),
    hoursPerWeek: fc.integer({ min: 0, max: 60 }),
    targetGroups: some(TARGET_GROUPS),
    preferredForms: some(FORMS),
    done: some(
      base.map((it) => it.id),
      8,
    ),
    distance: one(DISTANCES),
    monthsWithoutWork: fc.integer({ min: 0, max: 720 }),
    usedToApplying: fc.boolean(),
    motivatedFor: some(MOTIVATIONS),
    takesInitiative: fc.boolean(),
    wantsPartTime: fc.boolean(),
    problematicDebts: fc.boolean(),
    financialStress: fc.boolean(),
    lowLiteracy: fc.boolean(),
    readyForTrainingOrWork: fc.boolean(),
    profitPressure: one(PROFIT_PRESSURES),
    placedWithEmployer: fc.boolean(),
    vulnerableAtWork: fc.boolean(),
  },
  { requiredKeys: [], noNullPrototype: true },
);
