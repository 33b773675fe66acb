import type { Cell } from '../../shared/small-cells.ts';
import type { LifeDomain } from '../../shared/vocabulary.ts';

/** What stories about one programme say about one life domain; small counts are hidden before they come here. */
export interface StoryCount {
  readonly lifeDomain: LifeDomain;
  readonly better: Cell;
  readonly same: Cell;
  readonly worse: Cell;
}

export type Support = 'supports' | 'contradicts' | 'mixed' | 'tooFew';

/**
 * Whether the stories carry a line that is not in euros. Stories are no sample: only when those about better (or worse) are
 * more than half of all is it said, and never from counts that are hidden.
 */
export function supportOf({ better, same, worse }: StoryCount): Support {
  if (better === 'hidden' || same === 'hidden' || worse === 'hidden') return 'tooFew';
  const all = better + same + worse;
  if (all === 0) return 'tooFew';
  if (better > all / 2) return 'supports';
  return worse > all / 2 ? 'contradicts' : 'mixed';
}
