/** What becomes of somebody, dated. Each kind has either a word or an amount. */
export const WORDS = {
  work: ['none', 'part', 'whole', 'own-business', 'sheltered', 'subsidised'],
  benefit: ['none', 'part', 'whole'],
  debts: ['none', 'arranged', 'problem'],
} as const;

export const AMOUNTS = {
  /** A week. */
  hours: { least: 0, most: 80, decimals: 1 },
  /** Gross, a month, in euros. */
  earnings: { least: 0, most: 50_000, decimals: 2 },
  /** The participation ladder. */
  rung: { least: 1, most: 6, decimals: 0 },
} as const;

export type WordKind = keyof typeof WORDS;
export type AmountKind = keyof typeof AMOUNTS;
export type OutcomeKind = WordKind | AmountKind;
export const KINDS = ['work', 'hours', 'earnings', 'benefit', 'debts', 'rung'] as const;

export type OutcomeSource = 'coach' | 'import' | 'person';

export const isWordKind = (kind: OutcomeKind): kind is WordKind => kind in WORDS;

/** A word or an amount, whichever the kind has. */
export type OutcomeValue = string | number;

export interface NewOutcome {
  readonly kind: OutcomeKind;
  readonly value: OutcomeValue;
  /** A calendar day. */
  readonly from: string;
  /** Null: it still was so on `knownUntil`. */
  readonly to: string | null;
  /** Until this day somebody looked. */
  readonly knownUntil: string;
}

export interface Outcome extends NewOutcome {
  readonly id: string;
  readonly personId: string;
  readonly source: OutcomeSource;
  readonly madeAt: Date;
}

/** Paid work in any form; what is not on this list is no work. */
export const isAtWork = (value: OutcomeValue): boolean =>
  typeof value === 'string' && value !== 'none' && WORDS.work.some((word) => word === value);

/** How it was on that day: the last that began before it, as long as somebody looked until then. */
export function valueOn<O extends NewOutcome>(
  outcomes: readonly O[],
  kind: OutcomeKind,
  day: string,
): OutcomeValue | 'unknown' {
  let last: O | undefined;
  for (const one of outcomes)
    if (one.kind === kind && one.from <= day && (last === undefined || one.from > last.from)) last = one;
  return last !== undefined && day <= (last.to ?? last.knownUntil) ? last.value : 'unknown';
}
