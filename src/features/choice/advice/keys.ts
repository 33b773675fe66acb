import {
  DIGITAL_LEVELS,
  FORMS,
  GOALS,
  type Goal,
  KINDS,
  LANGUAGE_LEVELS,
  LIFE_DOMAINS,
  PHASES,
  RUNGS,
  TARGET_GROUPS,
} from '../../../shared/vocabulary.ts';
import { derive } from '../answers/derive.ts';
import type { DomainAnswer, Situation } from '../answers/situation.ts';
import { type Compiled, EVERYONE, maskOf, rungShape } from './compile.ts';
import { features, holds, type PointerRule } from './pointers.ts';
import type { Policy } from './policy.ts';
import { desiredRungPoints, rungPoints, rungVerdict } from './rung-terms.ts';
import { CLOSED_HOURS, FIRST_DIGITAL, FIRST_LANGUAGE } from './verdict-bits.ts';

const DOMAINS = LIFE_DOMAINS.length;
const ON_THE_WAY: readonly Goal[] = ['instroom', 'doorstroom', 'uitstroom'];
const UNKNOWN = -1;

/**
 * One person's answers as tables: for every word an instrument can have, what it means for this person. A row is then
 * judged and scored by looking up, without a branch per term. `-1` is unknown.
 */
export interface Keys {
  readonly rung: number;
  readonly language: number;
  readonly digital: number;
  /** Target groups of the person as bits; all bits when the question was not answered. */
  readonly groups: number;
  readonly phase: number;
  readonly forms: number;
  readonly doneKnown: boolean;
  readonly done: ReadonlySet<number>;
  /** Neither the rung nor any life domain is known. */
  readonly stranger: boolean;
  readonly fired: readonly PointerRule[];
  /** Rows whose rung limit a pointer lifts. */
  readonly widened: ReadonlySet<number>;
  /** Rows with an open local offering in the person's own municipality. */
  readonly openHere: ReadonlySet<number>;
  readonly bits: VerdictTables;
  readonly points: PointTables;
}

/** Verdict bits by rung shape, least hours, language and digital level. */
interface VerdictTables {
  readonly rung: Uint8Array;
  readonly hours: Uint8Array;
  readonly language: Uint8Array;
  readonly digital: Uint8Array;
}

/** Points by rung shape, goals (as a mask), kind, `[focus class * 24 + life domain]`, and row. */
interface PointTables {
  readonly rung: Int16Array;
  readonly goals: Int16Array;
  readonly kind: Int16Array;
  readonly domain: Int16Array;
  /** Terms that name single rows: pointers, a place nearby, a first meeting, what is done already. */
  readonly row: Int16Array;
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
  const points = new Int16Array(classes * DOMAINS);
  for (const answer of answers) {
    const whole = answerPoints(c, answer);
    if (whole === 0) continue;
    const domain = LIFE_DOMAINS.indexOf(answer.domain);
    for (let k = 0; k < classes; k++) points[k * DOMAINS + domain] = focused(c, whole, k);
  }
  return points;
}

/** Most hours a week that a row can ask: one byte in the columns. */
const HOURS = 169;

function verdictTables(s: Situation): VerdictTables {
  const rung = byShape(Uint8Array, (from, to) => rungVerdict(s.rung, from, to));
  const hours = new Uint8Array(HOURS);
  if (s.hoursPerWeek !== undefined) hours.fill(CLOSED_HOURS, s.hoursPerWeek + 1);
  const language = new Uint8Array(LANGUAGE_LEVELS.length + 1);
  if (s.language !== undefined) language.fill(FIRST_LANGUAGE, LANGUAGE_LEVELS.indexOf(s.language) + 2);
  const digital = new Uint8Array(DIGITAL_LEVELS.length);
  if (s.digital !== undefined) digital.fill(FIRST_DIGITAL, DIGITAL_LEVELS.indexOf(s.digital) + 1);
  return { rung, hours, language, digital };
}

function byShape<A extends Uint8Array | Int16Array>(
  into: new (size: number) => A,
  value: (from: number, to: number) => number,
): A {
  const numbers = new into(64);
  for (const from of RUNGS) for (const to of RUNGS) numbers[rungShape(from, to)] = value(from, to);
  return numbers;
}

function pointTables(c: Compiled, s: Situation, named: Named): PointTables {
  const w = c.policy.gewichten;
  const kind = new Int16Array(KINDS.length);
  for (const m of s.motivatedFor ?? []) {
    for (const k of c.policy.motivatie[m] ?? []) kind[KINDS.indexOf(k)] = w.motivatie;
  }
  return {
    rung: byShape(
      Int16Array,
      (from, to) =>
        rungPoints(c.policy, s.rung, from, to) + desiredRungPoints(c.policy, s.rung, s.desiredRung, to),
    ),
    goals: goalTable(c.policy, s.goal),
    kind,
    domain: domainTable(c, s.domains ?? []),
    row: rowTable(c, named),
  };
}

/** Points for the goal itself, or for a goal that lies on the way to it; by the goals of an instrument as a mask. */
function goalTable({ gewichten }: Policy, goal: Goal | undefined): Int16Array {
  const points = new Int16Array(1 << GOALS.length);
  const wanted = bit(GOALS, goal);
  const before = maskOf(ON_THE_WAY.slice(0, Math.max(0, place(ON_THE_WAY, goal))), GOALS);
  for (let mask = 1; mask < points.length; mask++) {
    if ((mask & wanted) !== 0) points[mask] = gewichten.doel.past;
    else if ((mask & before) !== 0) points[mask] = gewichten.doel.opWeg;
  }
  return points;
}

interface Named {
  readonly fired: readonly PointerRule[];
  readonly stranger: boolean;
  readonly done: ReadonlySet<number>;
  readonly openHere: ReadonlySet<number>;
}

function rowTable(c: Compiled, { fired, stranger, done, openHere }: Named): Int16Array {
  const w = c.policy.gewichten;
  const points = new Int16Array(c.instruments.length);
  const add = (row: number | undefined, more: number) => {
    if (row !== undefined) points[row] = (points[row] ?? 0) + more;
  };
  for (const rule of fired) {
    for (const id of rule.instrumentenOmhoog) add(c.indexOf.get(id), pointerWeight(c, rule, id));
    for (const id of rule.instrumentenOmlaag) add(c.indexOf.get(id), w.aanwijzer.omlaag);
  }
  for (const row of openHere) add(row, w.plaats);
  for (const row of done) add(row, w.alGedaan);
  if (stranger) for (const [row, first] of c.firstContact.entries()) add(row, first * w.kennismaking);
  return points;
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
  const fired = c.rules.filter((r) => holds(r.voorwaarde, known));
  const named = {
    fired,
    stranger: s.rung === undefined && s.domains === undefined,
    done: rows(c, s.done ?? []),
    openHere: rows(c, openHere),
  };
  return {
    rung: s.rung ?? UNKNOWN,
    language: place(LANGUAGE_LEVELS, s.language),
    digital: place(DIGITAL_LEVELS, s.digital),
    groups: derived.groupsKnown ? maskOf(derived.targetGroups, TARGET_GROUPS) | EVERYONE : -1,
    phase: bit(PHASES, s.phase),
    forms: maskOf(s.preferredForms ?? [], FORMS),
    doneKnown: s.done !== undefined,
    ...named,
    widened: rows(
      c,
      fired.flatMap((r) => (r.verruimtTrede ? r.instrumentenOmhoog : [])),
    ),
    bits: verdictTables(s),
    points: pointTables(c, s, named),
  };
}
