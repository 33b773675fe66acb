import type { Comparison } from '../../shared/vocabulary.ts';

export const UNITS = ['op-100', 'uren', 'euro', 'punten'] as const;
export type Unit = (typeof UNITS)[number];

/** A number with its margin; both ends are known or neither. */
export interface Margin {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The difference with who did not take part. */
export interface Effect extends Margin {
  readonly unit: Unit;
  /** Which way is good: more people with work, fewer people on benefit. */
  readonly better: 'more' | 'less';
}

const flipped = (value: number | null): number | null => (value === null ? null : 0 - value);

/** The same difference with plus for what people want. */
export function oriented({ estimate, low, high, better }: Effect): Margin {
  if (better === 'more') return { estimate, low, high };
  return { estimate: 0 - estimate, low: flipped(high), high: flipped(low) };
}

export type Conclusion = 'better' | 'worse' | 'unclear' | 'noMargin' | 'noNumber' | 'notCompared';

/** What the numbers allow to say. A margin that holds zero says: no clear difference, not: no difference. */
export function conclusionOf(found: {
  readonly comparison: Comparison;
  readonly effect: Effect | null;
}): Conclusion {
  if (found.comparison === 'geen') return 'notCompared';
  if (found.effect === null) return 'noNumber';
  const { low, high } = oriented(found.effect);
  if (low === null || high === null) return 'noMargin';
  if (low <= 0 && high >= 0) return 'unclear';
  return low > 0 ? 'better' : 'worse';
}
