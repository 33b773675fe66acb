import type { Baseline } from '../design/baseline.ts';

/** One participant as the analysis knows him or her: a code, what was drawn, and what is known. */
export interface Row {
  readonly pseudonym: string;
  /** As drawn, whatever happened since. */
  readonly arm: number;
  readonly stratum: number | null;
  readonly municipality: string;
  readonly baseline: Baseline;
  readonly stopped: boolean;
  /** At the horizon; null: nobody looked. */
  readonly reached: boolean | null;
  /** Days until leaving benefit, or until nobody looked any more; null: never known. */
  readonly days: number | null;
  readonly left: boolean;
  readonly wellbeingBefore: number | null;
  readonly wellbeingAfter: number | null;
}

/** Kernels take NaN for what is not known. */
export const column = (rows: readonly Row[], value: (row: Row) => number | null): Float64Array =>
  Float64Array.from(rows, (row) => value(row) ?? Number.NaN);
