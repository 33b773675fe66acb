import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import { indicatorCounts } from '../../stories/index.ts';
import type { Model } from '../model.ts';
import type { StoryCount } from '../story-support.ts';

/** What tellers say about each life domain for the programme of this model; small counts are hidden. */
export async function storiesFor(tx: Tx, act: Act, { instrument }: Model): Promise<readonly StoryCount[]> {
  const { indicators } = await indicatorCounts(tx, act, { instrumentId: instrument });
  return LIFE_DOMAINS.flatMap((lifeDomain) => {
    const found = indicators.find(({ indicator }) => indicator === lifeDomain);
    if (found === undefined) return [];
    const { better, same, worse } = found.cells;
    const shown = Object.values(found.cells).reduce<number>(
      (sum, cell) => sum + (cell === 'hidden' ? 0 : cell),
      0,
    );
    const unseen = found.total === 'hidden' ? 'hidden' : found.total - shown;
    return [{ lifeDomain, better, same, worse, unseen }];
  });
}
