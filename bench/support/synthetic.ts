import type { Situation } from '../../src/features/choice/answers/situation.ts';
import type { Instrument } from '../../src/shared/instrument.ts';
import {
  DIGITAL_LEVELS,
  FORMS,
  GOALS,
  LANGUAGE_LEVELS,
  LIFE_DOMAINS,
  MOTIVATIONS,
  PHASES,
  RUNGS,
  STATES,
  TARGET_GROUPS,
} from '../../src/shared/vocabulary.ts';

/** A repeatable stream of chance (mulberry32): the same seed gives the same catalogue and the same people. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
};
const some = <T>(random: Random, list: readonly T[], most: number): T[] => [
  ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(random, list))),
];

/** `size` instruments: those of the base again and again, with other life domains, groups, rungs and hours. */
export function syntheticCatalogue(base: readonly Instrument[], size: number): Instrument[] {
  const random = chance(size);
  return Array.from({ length: size }, (_, i) => {
    const it = pick(random, base);
    const from = pick(random, RUNGS);
    const least = Math.floor(random() * 20);
    return {
      ...it,
      id: `kunstmatig-${i}`,
      name: `${it.name} ${i}`,
      rungs: { from, to: RUNGS[Math.min(5, from - 1 + Math.floor(random() * 4))] ?? 6 },
      lifeDomains: [...new Set([pick(random, LIFE_DOMAINS), ...some(random, LIFE_DOMAINS, 4)])],
      targetGroups:
        random() < 0.35 ? ['alle'] : [pick(random, TARGET_GROUPS), ...some(random, TARGET_GROUPS, 2)],
      goals: [pick(random, GOALS)],
      phases: [pick(random, PHASES)],
      forms: [pick(random, FORMS)],
      hoursPerWeek: { min: least, max: least + 8 },
      requires: {
        ...it.requires,
        instruments: i > 10 && random() < 0.2 ? [`kunstmatig-${Math.floor(random() * 10)}`] : [],
      },
    };
  });
}

/** An invented person: most questions answered, as with a coach. */
export function inventedSituation(random: Random): Situation {
  const domains = some(random, LIFE_DOMAINS, 8).map((domain) => ({
    domain,
    state: pick(random, STATES),
    wish: random() < 0.3,
  }));
  return {
    goal: pick(random, GOALS),
    rung: pick(random, RUNGS),
    desiredRung: pick(random, RUNGS),
    phase: pick(random, PHASES),
    domains,
    language: pick(random, LANGUAGE_LEVELS),
    digital: pick(random, DIGITAL_LEVELS),
    hoursPerWeek: Math.floor(random() * 37),
    targetGroups: some(random, TARGET_GROUPS, 4),
    preferredForms: some(random, FORMS, 2),
    done: [],
    monthsWithoutWork: Math.floor(random() * 60),
    motivatedFor: some(random, MOTIVATIONS, 1),
    financialStress: random() < 0.3,
    usedToApplying: random() < 0.5,
  };
}
