import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import { indicatorCounts } from '../../stories/index.ts';
import type { Model } from '../model.ts';
import type { StoryCount } from '../story-support.ts';

/** What stories about the programme say, only for the life domains that a line is about; small counts are hidden there. */
export async function storyCountsFor(tx: Tx, act: Act, model: Model): Promise<readonly StoryCount[]> {
  const asked = LIFE_DOMAINS.filter((domain) => model.lines.some(({ lifeDomain }) => lifeDomain === domain));
  if (asked.length === 0) return [];
  const { indicators } = await indicatorCounts(tx, act, { instrumentId: model.instrument });
  return asked.flatMap((lifeDomain) => {
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
