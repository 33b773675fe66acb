import type { Inference, Interval } from '../../stats/result.ts';

/** One line of the answer; null is what the method does not give. */
export interface Estimate {
  readonly term: string;
  readonly estimate: number;
  readonly stdError: number | null;
  readonly statistic: number | null;
  readonly df: number | null;
  readonly confLow: number | null;
  readonly confHigh: number | null;
  readonly pValue: number | null;
}

export type Detail =
  | string
  | number
  | boolean
  | null
  | undefined
  | Float64Array
  | readonly Detail[]
  | { readonly [name: string]: Detail };

export interface Answer {
  readonly method: string;
  readonly n: number;
  readonly missing: number;
  /** Whether the estimates are effects; a comparison without a lottery never is. */
  readonly causal: boolean;
  /** Only `policy`: whether the data allow a ranking that differs from person to person. */
  readonly personal?: boolean;
  /** Only `power`: n is a number to plan with, of nobody yet. */
  readonly planned?: true;
  readonly estimates: readonly Estimate[];
  readonly details: Readonly<Record<string, Detail>>;
  readonly notes: readonly string[];
}

export function termOf(term: string, inference: Inference): Estimate {
  const { estimate, se, statistic, df = null, interval, p } = inference;
  return {
    ...{ term, estimate, stdError: se, statistic, df },
    ...{ confLow: interval[0], confHigh: interval[1], pValue: p },
  };
}

interface Part {
  readonly estimate: number;
  readonly stdError?: number;
  readonly statistic?: number;
  readonly df?: number;
  readonly interval?: Interval | null;
  readonly pValue?: number;
}

/** An estimate of which some numbers do not exist. */
export const partly = (term: string, part: Part): Estimate => ({
  term,
  estimate: part.estimate,
  stdError: part.stdError ?? null,
  statistic: part.statistic ?? null,
  df: part.df ?? null,
  confLow: part.interval?.[0] ?? null,
  confHigh: part.interval?.[1] ?? null,
  pValue: part.pValue ?? null,
});

/** JSON has no typed arrays: they become lists. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Float64Array || part instanceof Uint8Array ? Array.from(part) : part,
  );
