import type { Basics, Effect, Line, Sum } from './words.ts';

/** The assumptions of a model, as they are typed in: whole cents and hundredths, no decimals that round. */
export interface Assumptions {
  readonly name: string;
  readonly instrument: string;
  /** Null: all municipalities of the organisation. */
  readonly municipality: string | null;
  readonly priceYear: number;
  readonly horizonYears: number;
  /** Hundredths of a percent. */
  readonly discountBp: number;
  readonly discountSource: string;
  readonly participants: number;
  readonly effect: Effect | null;
}

/** Who changed something last, to tell whoever changes it too. */
interface Changed {
  readonly version: number;
  readonly changedBy: { readonly id: string; readonly name: string };
  readonly changedAt: Date;
}

export interface Model extends Assumptions, Changed {
  readonly id: string;
  readonly published: boolean;
  readonly invented: boolean;
  readonly lines: readonly StoredLine[];
}

export interface StoredLine extends Line, Changed {}

export const basicsOf = ({ participants, horizonYears, discountBp }: Assumptions): Basics => ({
  participants,
  horizonYears,
  discount: discountBp / 10_000,
});

/** `standing`: the findings that count now. */
export function sumOf(model: Model, standing: ReadonlySet<string>): Sum {
  const { effect, lines } = model;
  const finding = effect?.finding ?? null;
  const withdrawn = finding !== null && !standing.has(finding);
  return { basics: basicsOf(model), effect, lines, withdrawn };
}

export const MOST_MODELS = 100;
export const MOST_LINES = 100;
