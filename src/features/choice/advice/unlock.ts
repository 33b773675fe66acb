import {
  DIGITAL_LEVELS,
  type DigitalLevel,
  LANGUAGE_LEVELS,
  type LanguageLevel,
  type Rung,
  type TargetGroup,
} from '../../../shared/vocabulary.ts';
import type { Situation } from '../answers/situation.ts';
import type { Compiled } from './compile.ts';
import { missing } from './judge.ts';
import type { Keys } from './keys.ts';
import type { SortedRows } from './sort-rows.ts';
import { stonesTo } from './stones.ts';
import {
  CLOSED,
  CLOSED_GROUP,
  CLOSED_HOURS,
  CLOSED_RUNG,
  FIRST_DIGITAL,
  FIRST_INSTRUMENT,
  FIRST_LANGUAGE,
  FIRST_RUNG,
} from './verdict-bits.ts';

/** What an instrument asks first, and which rows can give it (may be none: then it is a thing to talk about). */
export type Unlock = { readonly rows: readonly number[] } & (
  | { readonly kind: 'trede'; readonly needs: Rung }
  | { readonly kind: 'taal'; readonly needs: LanguageLevel; readonly has: LanguageLevel }
  | { readonly kind: 'digitaal'; readonly needs: DigitalLevel; readonly has: DigitalLevel }
  | { readonly kind: 'instrument' }
);

/** Why an instrument is closed now; each also says what would open it. */
export type Closing =
  | { readonly kind: 'groep'; readonly groups: readonly TargetGroup[] }
  | { readonly kind: 'trede'; readonly rung: Rung; readonly highest: Rung }
  | { readonly kind: 'tijd'; readonly least: number; readonly has: number };

export function closings(c: Compiled, s: Situation, row: number, bits: number): Closing[] {
  const it = c.instruments[row];
  const list: Closing[] = [];
  if (it === undefined) return list;
  if (bits & CLOSED_GROUP) list.push({ kind: 'groep', groups: it.targetGroups });
  if (bits & CLOSED_RUNG && s.rung !== undefined)
    list.push({ kind: 'trede', rung: s.rung, highest: it.rungs.to });
  if (bits & CLOSED_HOURS) {
    list.push({ kind: 'tijd', least: c.leastHours[row] ?? 0, has: s.hoursPerWeek ?? 0 });
  }
  return list;
}

/** Nothing unlocks itself. */
const without = (rows: readonly number[], asking: number): readonly number[] =>
  rows.includes(asking) ? rows.filter((row) => row !== asking) : rows;

/** Finds, once per advice, which rows that are open to this person give a level or lead to a rung. */
export class Unlocking {
  readonly #c: Compiled;
  readonly #k: Keys;
  readonly #rows: SortedRows;
  readonly #courses: readonly number[];
  readonly #skills: readonly number[];
  readonly #stones = new Map<number, readonly number[]>();

  constructor(c: Compiled, k: Keys, rows: SortedRows) {
    this.#c = c;
    this.#k = k;
    this.#rows = rows;
    const open = (row: number) => ((rows.verdicts[row] ?? 0) & CLOSED) === 0;
    this.#courses = c.languageGivers.filter(open);
    this.#skills = c.digitalGivers.filter(open);
  }

  needs(row: number, bits: number): Unlock[] {
    const list: Unlock[] = [];
    const { language, digital, rungFrom } = this.#c;
    if (bits & FIRST_INSTRUMENT) list.push({ kind: 'instrument', rows: missing(this.#c, this.#k, row) });
    if (bits & FIRST_LANGUAGE) {
      const [needs, has] = [
        LANGUAGE_LEVELS[(language[row] ?? 1) - 1] ?? 'A0',
        LANGUAGE_LEVELS[this.#k.language] ?? 'A0',
      ];
      list.push({ kind: 'taal', needs, has, rows: without(this.#courses, row) });
    }
    if (bits & FIRST_DIGITAL) {
      const [needs, has] = [
        DIGITAL_LEVELS[digital[row] ?? 0] ?? 'geen',
        DIGITAL_LEVELS[this.#k.digital] ?? 'geen',
      ];
      list.push({ kind: 'digitaal', needs, has, rows: without(this.#skills, row) });
    }
    if (bits & FIRST_RUNG) {
      const needs = ((rungFrom[row] ?? 1) - 1) as Rung;
      list.push({ kind: 'trede', needs, rows: this.#stonesTo(needs) });
    }
    return list;
  }

  /** The best that fits now and reaches up to this rung. */
  #stonesTo(rung: number): readonly number[] {
    const known = this.#stones.get(rung);
    if (known) return known;
    const stones = stonesTo({ c: this.#c, fits: this.#rows.fits }, rung);
    this.#stones.set(rung, stones);
    return stones;
  }
}
