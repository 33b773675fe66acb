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
    return [{ lifeDomain, better, same, worse }];
  });
}
