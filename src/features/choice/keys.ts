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
} from '../../shared/vocabulary.ts';
import { type Compiled, maskOf } from './compile.ts';
import { derive } from './derive.ts';
import { features, holds, type PointerRule } from './pointers.ts';
import type { DomainAnswer, Situation } from './situation.ts';

const DOMAINS = LIFE_DOMAINS.length;
const ON_THE_WAY: readonly Goal[] = ['instroom', 'doorstroom', 'uitstroom'];
const UNKNOWN = -1;

/** One person's answers as numbers, for the columns of a compiled catalogue. `-1` is unknown. */
export interface Keys {
  readonly rung: number;
  readonly desiredRung: number;
  readonly hours: number;
  readonly language: number;
  readonly digital: number;
  readonly groups: number;
  readonly groupsKnown: boolean;
  /** The goal, and the goals that lie before it on the way: in-, door-, uitstroom. */
  readonly goal: number;
  readonly goalsBefore: number;
  readonly phase: number;
  readonly forms: number;
  readonly motivatedKinds: number;
  /** Neither the rung nor any life domain is known. */
  readonly stranger: boolean;
  readonly doneKnown: boolean;
  readonly done: ReadonlySet<number>;
  /** Points of a life domain for each class of focus: `[class * 24 + domain]`. */
  readonly domainPoints: Int16Array;
  readonly fired: readonly PointerRule[];
  /** Pointer points per row, and rows whose rung limit a pointer lifts. */
  readonly pointerPoints: ReadonlyMap<number, number>;
  readonly widened: ReadonlySet<number>;
  /** Rows with an open local offering in the person's own municipality. */
  readonly openHere: ReadonlySet<number>;
}

/** What one pointer adds for an instrument it names upwards: pointer 2, motivation, outweighs any barrier. */
export function pointerWeight(c: Compiled, rule: PointerRule, id: string): number {
  const weights = c.policy.gewichten.aanwijzer;
  if (rule.instrumentenEerstStarten.includes(id)) return weights.eerstStarten;
  return rule.verruimtTrede ? weights.motivatie : (weights.omhoog[rule.bewijs.sterkte] ?? 0);
}

/** Points of one answer before focus: wish and severity add up, so that more of either never counts less. */
export function answerPoints(c: Compiled, answer: DomainAnswer): number {
  const w = c.policy.gewichten.leefgebied;
  const severity = answer.state === 'belemmert' ? w.belemmert : answer.state === 'speelt' ? w.speelt : 0;
  return severity + (answer.wish ? w.wens : 0);
}

/** Points for one focus class, in whole points. */
export function focused(c: Compiled, points: number, focusClass: number): number {
  return Math.round((points * (c.policy.gewichten.leefgebied.aandacht[focusClass] ?? 100)) / 100);
}

function domainTable(c: Compiled, answers: readonly DomainAnswer[]): Int16Array {
  const classes = c.policy.gewichten.leefgebied.aandacht.length;
  const table = new Int16Array(classes * DOMAINS);
  for (const answer of answers) {
    const points = answerPoints(c, answer);
    if (points === 0) continue;
    const domain = LIFE_DOMAINS.indexOf(answer.domain);
    for (let k = 0; k < classes; k++) table[k * DOMAINS + domain] = focused(c, points, k);
  }
  return table;
}

function pointerTable(c: Compiled, fired: readonly PointerRule[]): Map<number, number> {
  const table = new Map<number, number>();
  const add = (id: string, points: number) => {
    const row = c.indexOf.get(id);
    if (row !== undefined) table.set(row, (table.get(row) ?? 0) + points);
  };
  for (const rule of fired) {
    for (const id of rule.instrumentenOmhoog) add(id, pointerWeight(c, rule, id));
    for (const id of rule.instrumentenOmlaag) add(id, c.policy.gewichten.aanwijzer.omlaag);
  }
  return table;
}

const rows = (c: Compiled, ids: readonly string[]): Set<number> =>
  new Set(ids.flatMap((id) => c.indexOf.get(id) ?? []));
const place = <T>(list: readonly T[], word: T | undefined): number =>
  word === undefined ? UNKNOWN : list.indexOf(word);
const bit = <T>(list: readonly T[], word: T | undefined): number =>
  word === undefined ? 0 : maskOf([word], list);

/** Translates a situation once; `openHere` are ids of instruments that can be started in the own municipality. */
export function keysOf(c: Compiled, s: Situation, openHere: readonly string[] = []): Keys {
  const derived = derive(s, c.policy.grenzen);
  const known = features(s, derived);
  const personal = (r: PointerRule) => r.niveau === 'persoon' || r.niveau === 'algemeen';
  const fired = c.rules.filter((r) => personal(r) && holds(r.voorwaarde, known));
  const kinds = (s.motivatedFor ?? []).flatMap((m) => c.policy.motivatie[m] ?? []);
  return {
    rung: s.rung ?? UNKNOWN,
    desiredRung: s.desiredRung ?? UNKNOWN,
    hours: s.hoursPerWeek ?? UNKNOWN,
    language: place(LANGUAGE_LEVELS, s.language),
    digital: place(DIGITAL_LEVELS, s.digital),
    groups: maskOf(derived.targetGroups, TARGET_GROUPS),
    groupsKnown: derived.groupsKnown,
    goal: bit(GOALS, s.goal),
    goalsBefore: maskOf(ON_THE_WAY.slice(0, Math.max(0, place(ON_THE_WAY, s.goal))), GOALS),
    stranger: s.rung === undefined && s.domains === undefined,
    phase: bit(PHASES, s.phase),
    forms: maskOf(s.preferredForms ?? [], FORMS),
    motivatedKinds: maskOf(kinds, KINDS),
    doneKnown: s.done !== undefined,
    done: rows(c, s.done ?? []),
    domainPoints: domainTable(c, s.domains ?? []),
    fired,
    pointerPoints: pointerTable(c, fired),
    widened: rows(
      c,
      fired.flatMap((r) => (r.verruimtTrede ? r.instrumentenOmhoog : [])),
    ),
    openHere: rows(c, openHere),
  };
}
