import type { Cell } from '../../shared/small-cells.ts';
import type { LifeDomain } from '../../shared/vocabulary.ts';

/** What stories about one programme say about one life domain; small counts are hidden before they come here. */
export interface StoryCount {
  readonly lifeDomain: LifeDomain;
  readonly better: Cell;
  readonly same: Cell;
  readonly worse: Cell;
  /** How many answers are in all hidden cells together. */
  readonly unseen: Cell;
}

export type Support = 'supports' | 'contradicts' | 'mixed' | 'tooFew';

/**
 * Whether the stories carry a line that is not in euros. Stories are no sample: only when those about better (or worse) are
 * more than half of all is it said. Counts that are hidden may all lie on the other side; nothing is said that needs to know.
 */
export function supportOf({ better, same, worse, unseen }: StoryCount): Support {
  const all = [better, same, worse];
  const shown = all.reduce<number>((sum, cell) => sum + (cell === 'hidden' ? 0 : cell), 0);
  const isHidden = all.includes('hidden');
  if (shown === 0 || (isHidden && unseen === 'hidden')) return 'tooFew';
  const most = shown + (isHidden && unseen !== 'hidden' ? unseen : 0);
  if (better !== 'hidden' && better > most / 2) return 'supports';
  if (worse !== 'hidden' && worse > most / 2) return 'contradicts';
  return isHidden ? 'tooFew' : 'mixed';
}
