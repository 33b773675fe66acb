import {
  DIGITAL_LEVELS,
  GOALS,
  type Goal,
  KINDS,
  LANGUAGE_LEVELS,
  LIFE_DOMAINS,
  RUNGS,
} from '../../../shared/vocabulary.ts';
import type { DomainAnswer, Situation } from '../answers/situation.ts';
import { type Compiled, maskOf, rungShape } from './compile.ts';
import type { PointerRule } from './pointers.ts';
import type { Policy } from './policy.ts';
import { desiredRungPoints, rungPoints, rungVerdict } from './rung-terms.ts';
import { CLOSED_HOURS, FIRST_DIGITAL, FIRST_LANGUAGE } from './verdict-bits.ts';
import { answerPoints, focused, pointerWeight } from './weights.ts';
import { bit, place } from './word-bits.ts';

const DOMAINS = LIFE_DOMAINS.length;
const ON_THE_WAY: readonly Goal[] = ['instroom', 'doorstroom', 'uitstroom'];

/** Verdict bits by rung shape, least hours, language and digital level. */
export interface VerdictTables {
  readonly rung: Uint8Array;
  readonly hours: Uint8Array;
  readonly language: Uint8Array;
  readonly digital: Uint8Array;
}

/** Points by rung shape, goals (as a mask), kind, `[focus class * 24 + life domain]`, and row. */
export interface PointTables {
  readonly rung: Int16Array;
  readonly goals: Int16Array;
  readonly kind: Int16Array;
  readonly domain: Int16Array;
  /** Terms that name single rows: pointers, a place nearby, a first meeting, what is done already. */
  readonly row: Int16Array;
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

export function verdictTables(s: Situation): VerdictTables {
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

export function pointTables(c: Compiled, s: Situation, named: Named): PointTables {
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

/** What names single rows. */
export interface Named {
  readonly fired: readonly PointerRule[];
  /** Neither the rung nor any life domain is known. */
  readonly stranger: boolean;
  readonly done: ReadonlySet<number>;
  /** Rows with an open local offering in the person's own municipality. */
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
