import type { Comparison, EvidenceStrength, LifeDomain } from '../../shared/vocabulary.ts';

/** Who gains or pays. Ids are Dutch words, because the database and the file carry them. */
export const PARTIES = [
  'persoon',
  'omgeving',
  'uitvoerder',
  'gemeente',
  'rijk',
  'werkgever',
  'samenleving',
] as const;
export type Party = (typeof PARTIES)[number];

export const CATEGORIES = [
  'uitvoering',
  'loonkosten',
  'inkomen',
  'uitkering',
  'productie',
  'zorg',
  'belasting',
  'kwaliteit-van-leven',
  'veiligheid-leefbaarheid',
  'anders',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A transfer is a gain for one party and the same loss for another: for all together it is nothing. */
export const LINE_KINDS = ['kosten', 'baten', 'overdracht'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What an amount is for: everybody who takes part, everybody who works because of it, or the whole programme. */
export const BASES = ['deelnemer', 'extra-werk', 'programma'] as const;
export type Basis = (typeof BASES)[number];

/** A party; a municipality may be one of those the organisation works for. */
export interface Who {
  readonly party: Party;
  readonly municipality: string | null;
}

export interface Three {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export interface Source {
  readonly text: string;
  readonly url: string;
  readonly year: number | null;
}

export interface Line {
  readonly id: string;
  readonly kind: LineKind;
  /** Who pays the costs, has the benefit, or gets the transfer. */
  readonly who: Who;
  /** Who pays the transfer. */
  readonly from: Who | null;
  readonly category: Category;
  readonly what: string;
  readonly per: Basis;
  /** In cents, for one year; null: not expressed in euros. */
  readonly amounts: Three | null;
  readonly firstYear: number;
  readonly years: number;
  readonly source: Source;
  /** Strength of the evidence for the amount; null: an estimate. */
  readonly strength: EvidenceStrength | null;
  /** What it is about, for a line that is not in euros. */
  readonly lifeDomain: LifeDomain | null;
}

/** How many more people of a hundred work because of the programme. */
export interface Effect extends Three {
  readonly comparison: Comparison;
  /** How long after the start it was measured. */
  readonly months: number | null;
  readonly source: Source;
  /** The finding it was taken from. */
  readonly finding: string | null;
}

/** What every line is multiplied with. */
export interface Basics {
  readonly participants: number;
  readonly horizonYears: number;
  /** A share a year: 0.0225. */
  readonly discount: number;
}

export interface Sum {
  readonly basics: Basics;
  readonly effect: Effect | null;
  readonly lines: readonly Line[];
  /** The finding that the effect was taken from does not count any more. */
  readonly withdrawn?: boolean;
}
