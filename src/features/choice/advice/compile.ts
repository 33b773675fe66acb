import type { Evidence, Instrument } from '../../../shared/instrument.ts';
import {
  DIGITAL_LEVELS,
  FORMS,
  GOALS,
  type Goal,
  KINDS,
  LANGUAGE_LEVELS,
  LIFE_DOMAINS,
  PHASES,
  TARGET_GROUPS,
} from '../../../shared/vocabulary.ts';
import type { PointerRule } from './pointers.ts';
import type { Policy } from './policy.ts';

/**
 * The catalogue in columns, one row per instrument, so that one advice costs microseconds and a whole country
 * of situations seconds. Sets of words are bit masks: every vocabulary has fewer than 31 words.
 */
export interface Compiled {
  readonly version: string;
  readonly policy: Policy;
  /** Pointers about one person, and the one that always holds; others are for a route, guidance or a municipality. */
  readonly rules: readonly PointerRule[];
  readonly instruments: readonly Instrument[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly rungFrom: Uint8Array;
  readonly rungTo: Uint8Array;
  /** Both in one number, `from * 8 + to`: what hangs on rungs alone is looked up, not computed. */
  readonly rungShape: Uint8Array;
  /** Least hours a week; unknown counts as 0. */
  readonly leastHours: Uint8Array;
  /** Target groups; with the sign bit when the instrument is open to everyone. */
  readonly groups: Int32Array;
  /** Place in LANGUAGE_LEVELS, from 1, that is needed beforehand; 0: none. */
  readonly language: Uint8Array;
  readonly digital: Uint8Array;
  readonly goals: Int32Array;
  /** 1 where an instrument belongs to the first contact, for someone of whom nothing is known yet. */
  readonly firstContact: Uint8Array;
  readonly phases: Int32Array;
  readonly forms: Int32Array;
  /** Place in KINDS. */
  readonly kinds: Uint8Array;
  /** Class of focus: an instrument that addresses fewer life domains counts more for each. */
  readonly focus: Uint8Array;
  /** Life domains of row i: `domains[domainStart[i] .. domainStart[i + 1]]`. */
  readonly domainStart: Uint32Array;
  readonly domains: Uint8Array;
  readonly evidencePoints: Int16Array;
  readonly evidence: readonly (Evidence | null)[];
  /** Rows to do first. */
  readonly before: readonly (readonly number[])[];
  readonly asksBefore: Uint8Array;
  /** Rows that raise the level of Dutch, and rows that give a digital level. */
  readonly languageGivers: readonly number[];
  readonly digitalGivers: readonly number[];
}

/** The sign bit, which no target group uses: every person has it. */
export const EVERYONE = 1 << 31;

export const rungShape = (from: number, to: number): number => from * 8 + to;

/** A bit mask of the words in `list`, by their place in `all`. */
export function maskOf<T>(list: readonly T[], all: readonly T[]): number {
  let mask = 0;
  for (const word of list) mask |= 1 << all.indexOf(word);
  return mask;
}

/**
 * The finding that counts: the strongest; among equally strong ones the least favourable, because two strong
 * studies that disagree are no reason for optimism.
 */
export function countingEvidence(list: readonly Evidence[], policy: Policy): Evidence | null {
  const points = (e: Evidence) => policy.gewichten.bewijs[e.direction][e.strength] ?? 0;
  const order = [...list].sort((a, b) => b.strength - a.strength || points(a) - points(b));
  return order[0] ?? null;
}

/** *Behoud* is named by no instrument of the base: what belongs to aftercare is meant for it. */
function goalsOf(it: Instrument): readonly Goal[] {
  return it.phases.includes('nazorg') ? [...it.goals, 'behoud'] : it.goals;
}

/** Compiles once per version of catalogue and policy. Instruments to do first must exist: content is checked at load. */
export function compile(
  instruments: readonly Instrument[],
  rules: readonly PointerRule[],
  policy: Policy,
  version: string,
): Compiled {
  const indexOf = new Map(instruments.map((it, i) => [it.id, i]));
  const evidence = instruments.map((it) => countingEvidence(it.evidence, policy));
  const classes = policy.gewichten.leefgebied.aandacht.length;
  const rows = <A>(make: (it: Instrument) => number, into: { from: (n: number[]) => A }): A =>
    into.from(instruments.map(make));
  const domainStart = new Uint32Array(instruments.length + 1);
  instruments.forEach((it, i) => {
    domainStart[i + 1] = (domainStart[i] ?? 0) + it.lifeDomains.length;
  });
  return {
    version,
    policy,
    rules: rules.filter((r) => r.niveau === 'persoon' || r.niveau === 'algemeen'),
    instruments,
    indexOf,
    rungFrom: rows((it) => it.rungs.from, Uint8Array),
    rungTo: rows((it) => it.rungs.to, Uint8Array),
    rungShape: rows((it) => rungShape(it.rungs.from, it.rungs.to), Uint8Array),
    leastHours: rows((it) => it.hoursPerWeek?.min ?? 0, Uint8Array),
    groups: rows(
      (it) => maskOf(it.targetGroups, TARGET_GROUPS) | (it.targetGroups.includes('alle') ? EVERYONE : 0),
      Int32Array,
    ),
    language: rows(
      (it) => (it.requires.language === null ? 0 : LANGUAGE_LEVELS.indexOf(it.requires.language) + 1),
      Uint8Array,
    ),
    digital: rows((it) => DIGITAL_LEVELS.indexOf(it.requires.digital), Uint8Array),
    goals: rows((it) => maskOf(goalsOf(it), GOALS), Int32Array),
    firstContact: rows((it) => (it.phases.includes('melding') ? 1 : 0), Uint8Array),
    phases: rows((it) => maskOf(it.phases, PHASES), Int32Array),
    forms: rows((it) => maskOf(it.forms, FORMS), Int32Array),
    kinds: rows((it) => KINDS.indexOf(it.kind), Uint8Array),
    focus: rows((it) => Math.min(Math.max(it.lifeDomains.length, 1), classes) - 1, Uint8Array),
    domainStart,
    domains: Uint8Array.from(instruments.flatMap((it) => it.lifeDomains.map((d) => LIFE_DOMAINS.indexOf(d)))),
    evidencePoints: Int16Array.from(
      evidence.map((e) => (e === null ? 0 : (policy.gewichten.bewijs[e.direction][e.strength] ?? 0))),
    ),
    evidence,
    before: instruments.map((it) => it.requires.instruments.flatMap((id) => indexOf.get(id) ?? [])),
    asksBefore: rows((it) => Math.min(1, it.requires.instruments.length), Uint8Array),
    languageGivers: givers(instruments, (it) => it.gives.languageLevels > 0),
    digitalGivers: givers(
      instruments,
      // Who needs beforehand what it gives, cannot open the door.
      (it) =>
        it.gives.digital !== null &&
        DIGITAL_LEVELS.indexOf(it.gives.digital) > DIGITAL_LEVELS.indexOf(it.requires.digital),
    ),
  };
}

function givers(instruments: readonly Instrument[], gives: (it: Instrument) => boolean): number[] {
  return instruments.flatMap((it, i) => (gives(it) ? [i] : []));
}
