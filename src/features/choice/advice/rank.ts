import type { Instrument, Offering } from '../../../shared/instrument.ts';
import type { Situation } from '../answers/situation.ts';
import type { Compiled } from './compile.ts';
import { keysOf } from './keys.ts';
import type { PointerRule } from './pointers.ts';
import { type Offerings, type Reason, reasonsOf } from './reasons.ts';
import { sortRows } from './sort-rows.ts';
import { type Uncertainty, uncertainties } from './uncertain.ts';
import { type Closing, closings, type Unlock, Unlocking } from './unlock.ts';

/** An instrument that fits, or fits after something else. */
export interface Suggestion {
  readonly row: number;
  /** The verdict, as bits of `verdict-bits.ts`. */
  readonly bits: number;
  readonly instrument: Instrument;
  /** Whole points: the sum of the points of `reasons`. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What must come first; empty when it fits now. */
  readonly first: readonly Unlock[];
  /** Open local offerings, nearest first. */
  readonly offerings: readonly Offering[];
}

/** An instrument that is closed now, and why. */
export interface Refusal {
  readonly row: number;
  readonly bits: number;
  readonly instrument: Instrument;
  readonly reasons: readonly Closing[];
}

/** The answer to *what is a good next step*: every instrument stands in exactly one of the three lists. */
export interface Advice {
  readonly version: string;
  readonly fits: readonly Suggestion[];
  readonly first: readonly Suggestion[];
  readonly fitsNot: readonly Refusal[];
  readonly pointers: readonly PointerRule[];
  readonly uncertain: readonly Uncertainty[];
}

/** Open local offerings, nearest first, and the instruments that can be started in the own municipality. */
export interface Near {
  readonly offerings: Offerings;
  readonly here: readonly string[];
}
const NOTHING_NEAR: Near = { offerings: new Map(), here: [] };
const NO_OFFERINGS: readonly Offering[] = [];

/**
 * Ranks instruments for one person; never persons. Pure: the same catalogue, situation and offerings give the same
 * advice. `near` holds what is open near this person.
 */
export function advise(c: Compiled, s: Situation, near: Near = NOTHING_NEAR): Advice {
  const { offerings, here } = near;
  const k = keysOf(c, s, here);
  const sorted = sortRows(c, k);
  const unlocking = new Unlocking(c, k, sorted);
  const suggest = (row: number, bits: number): Suggestion[] => {
    const instrument = c.instruments[row];
    if (instrument === undefined) return [];
    return [
      {
        row,
        bits,
        instrument,
        score: sorted.scores[row] ?? 0,
        reasons: reasonsOf(c, k, s, row),
        first: bits === 0 ? [] : unlocking.needs(row, bits),
        offerings: offerings.get(instrument.id) ?? NO_OFFERINGS,
      },
    ];
  };
  return {
    version: c.version,
    fits: sorted.fits.flatMap((row) => suggest(row, 0)),
    first: sorted.first.flatMap((row) => suggest(row, sorted.verdicts[row] ?? 0)),
    fitsNot: sorted.closed.flatMap((row) => {
      const instrument = c.instruments[row];
      const bits = sorted.verdicts[row] ?? 0;
      return instrument ? [{ row, bits, instrument, reasons: closings(c, s, row, bits) }] : [];
    }),
    pointers: k.fired,
    uncertain: uncertainties(s),
  };
}
