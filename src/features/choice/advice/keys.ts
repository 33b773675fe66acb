import { DIGITAL_LEVELS, FORMS, LANGUAGE_LEVELS, PHASES, TARGET_GROUPS } from '../../../shared/vocabulary.ts';
import { derive } from '../answers/derive.ts';
import type { Situation } from '../answers/situation.ts';
import { type Compiled, EVERYONE, maskOf } from './compile.ts';
import { features, holds } from './pointers.ts';
import { type Named, type PointTables, pointTables, type VerdictTables, verdictTables } from './tables.ts';
import { bit, place } from './word-bits.ts';

/**
 * One person's answers as tables: for every word an instrument can have, what it means for this person. A row is then
 * judged and scored by looking up, without a branch per term. `-1` is unknown.
 */
export interface Keys extends Named {
  readonly rung: number;
  readonly language: number;
  readonly digital: number;
  /** Target groups of the person as bits; all bits when the question was not answered. */
  readonly groups: number;
  readonly phase: number;
  readonly forms: number;
  readonly doneKnown: boolean;
  /** Rows whose rung limit a pointer lifts. */
  readonly widened: ReadonlySet<number>;
  readonly bits: VerdictTables;
  readonly points: PointTables;
}

const rows = (c: Compiled, ids: readonly string[]): Set<number> =>
  new Set(ids.flatMap((id) => c.indexOf.get(id) ?? []));
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
    rung: s.rung ?? -1,
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
