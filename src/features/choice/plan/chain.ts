import { DIGITAL_LEVELS } from '../../../shared/vocabulary.ts';
import type { Compiled } from '../advice/compile.ts';
import { missing } from '../advice/judge.ts';
import type { Keys } from '../advice/keys.ts';
import * as V from '../advice/verdict-bits.ts';

/** At most this many steps in a route: few enough to oversee on a phone and to plan exactly. */
export const MOST_STEPS = 6;

/** Why a step is in a route. */
export type Why =
  | { readonly kind: 'rust' | 'wens' | 'werk' | 'klein' | 'past' }
  | { readonly kind: 'opent'; readonly row: number };

/** A step before it has a week: what it is for, and what must have ended before it. */
export interface Link {
  readonly row: number;
  readonly why: Why;
  readonly after: ReadonlySet<number>;
}

/** What an advice found: verdicts, and open rows with the best first. */
export interface Ground {
  readonly c: Compiled;
  readonly k: Keys;
  readonly verdicts: Uint8Array;
  /** Rows that fit, by score. */
  readonly fits: readonly number[];
  /** Everything open, the best step first. */
  readonly open: readonly number[];
  /** Open rows that raise the level of Dutch, and that give a digital level; the best first. */
  readonly courses: readonly number[];
  readonly skills: readonly number[];
  /** Stepping stones to a rung. */
  readonly stones: (needed: number) => readonly number[];
}

/** Links placed so far, and which of them must have ended before the row at hand. */
interface Before {
  readonly links: readonly Link[];
  readonly after: readonly number[];
}

/**
 * `links` with `row` and everything that must come before it, or `null` when something it asks cannot be given
 * to this person, or the route would grow too long. What is not known to be done, comes first too.
 */
export function withChain(g: Ground, links: readonly Link[], row: number, why: Why): readonly Link[] | null {
  return place(g, { links, after: [] }, row, why, [], g.k.language);
}

/** @param level of Dutch by the time this row starts: courses before it may have raised it. */
function place(
  g: Ground,
  before: Before,
  row: number,
  why: Why,
  trail: readonly number[],
  level: number,
): readonly Link[] | null {
  if (before.links.some((l) => l.row === row)) return before.links;
  const closed = ((g.verdicts[row] ?? 0) & V.CLOSED) !== 0;
  if (closed || trail.includes(row) || g.k.done.has(row)) return null;
  const path = [...trail, row];
  let ready: Before | null = before;
  for (const ask of [instruments, language, digital, rung]) {
    if (ready !== null) ready = ask(g, ready, row, path, level);
  }
  if (ready === null || ready.links.length >= MOST_STEPS) return null;
  return [...ready.links, { row, why, after: new Set(ready.after) }];
}

type Ask = (g: Ground, before: Before, row: number, trail: readonly number[], level: number) => Before | null;

const opens = (row: number): Why => ({ kind: 'opent', row });

/** Places the first of `rows` that can be placed. */
function placeOneOf(
  g: Ground,
  before: Before,
  rows: readonly number[],
  row: number,
  trail: readonly number[],
) {
  for (const giver of rows) {
    const links = place(g, { links: before.links, after: [] }, giver, opens(row), trail, g.k.language);
    if (links !== null) return { links, after: [...before.after, giver] };
  }
  return null;
}

const instruments: Ask = (g, before, row, trail) => {
  let ready: Before | null = before;
  for (const needed of missing(g.c, g.k, row)) {
    if (ready !== null) ready = placeOneOf(g, ready, [needed], row, trail);
  }
  return ready;
};

/** One course after the other until the level is enough; each within reach of the level before it. */
const language: Ask = (g, before, row, trail, level) => {
  const needed = (g.c.language[row] ?? 0) - 1;
  if (level < 0 || level >= needed) return before;
  let ready = before;
  let reached = level;
  for (const giver of g.courses) {
    if (reached >= needed || (g.c.language[giver] ?? 0) - 1 > reached) continue;
    const previous = ready.after.filter((r) => g.c.languageGivers.includes(r));
    const links = place(g, { links: ready.links, after: previous }, giver, opens(row), trail, reached);
    if (links === null) continue;
    ready = { links, after: [...ready.after, giver] };
    reached += g.c.instruments[giver]?.gives.languageLevels ?? 0;
  }
  return reached >= needed ? ready : null;
};

const digital: Ask = (g, before, row, trail) => {
  const needed = g.c.digital[row] ?? 0;
  if (g.k.digital < 0 || g.k.digital >= needed) return before;
  const gives = (r: number) => DIGITAL_LEVELS.indexOf(g.c.instruments[r]?.gives.digital ?? 'geen') >= needed;
  return placeOneOf(g, before, g.skills.filter(gives), row, trail);
};

/** One rung at a time: what lies further away is not planned, because nobody can promise two rungs. */
const rung: Ask = (g, before, row, trail) => {
  if (((g.verdicts[row] ?? 0) & V.FIRST_RUNG) === 0) return before;
  const needed = (g.c.rungFrom[row] ?? 1) - 1;
  return needed > g.k.rung + 1 ? null : placeOneOf(g, before, g.stones(needed), row, trail);
};
