import type { Comparison, EvidenceDirection, EvidenceStrength } from '../../shared/vocabulary.ts';
import { type Conclusion, conclusionOf, type Effect } from './effect.ts';

/** How strong it can be at most, by the scale of the vocabulary: 3 asks a comparison, 5 asks several studies. */
export const MOST_STRENGTH: Readonly<Record<Comparison, EvidenceStrength>> = {
  geen: 2,
  vergelijkingsgroep: 4,
  loting: 4,
  overzicht: 5,
};

const EVERY = ['positief', 'gemengd', 'geen effect', 'negatief', 'onbekend'] as const;

/**
 * Which directions the numbers leave open. Who compared nobody cannot know whether it helps, and a margin that holds zero
 * is no proof that something helps or harms.
 */
export const DIRECTIONS_AFTER: Readonly<Record<Conclusion, readonly EvidenceDirection[]>> = {
  notCompared: ['onbekend'],
  noNumber: EVERY,
  noMargin: EVERY,
  unclear: ['gemengd', 'geen effect', 'onbekend'],
  better: ['positief', 'gemengd', 'onbekend'],
  worse: ['negatief', 'gemengd', 'onbekend'],
};

export type Objection =
  | 'effectWithoutComparison'
  | 'strengthTooHigh'
  | 'directionWithoutComparison'
  | 'directionAgainstMargin';

interface Judged {
  readonly comparison: Comparison;
  readonly effect: Effect | null;
  readonly direction: EvidenceDirection;
  readonly strength: EvidenceStrength;
}

/** What cannot be said of research like this; empty: it can. *40 of 100* without a comparison is never an effect. */
export function objectionsTo(found: Judged): readonly Objection[] {
  const conclusion = conclusionOf(found);
  const fits = DIRECTIONS_AFTER[conclusion].includes(found.direction);
  const list: (Objection | null)[] = [
    found.comparison === 'geen' && found.effect !== null ? 'effectWithoutComparison' : null,
    found.strength > MOST_STRENGTH[found.comparison] ? 'strengthTooHigh' : null,
    fits ? null : conclusion === 'notCompared' ? 'directionWithoutComparison' : 'directionAgainstMargin',
  ];
  return list.filter((one) => one !== null);
}
