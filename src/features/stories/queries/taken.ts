import { sql } from 'kysely';
import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import { type InStudy, inItsStudy } from './in-study.ts';

/** What a guide still sees after handing in: that it is there, never what was told. */
export interface TakenStory extends InStudy {
  readonly id: string;
  readonly tellerCode: string;
  readonly toldOn: string;
}

const ofGuide = (tx: Tx, { tenantId, accountId }: Viewer) =>
  tx.selectFrom('story').where('story.tenant_id', '=', tenantId).where('story.taken_by', '=', accountId);

export async function countTaken(tx: Tx, viewer: Viewer): Promise<number> {
  const { count } = await ofGuide(tx, viewer)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export const takenBy = (
  tx: Tx,
  viewer: Viewer,
  { limit, offset }: { limit: number; offset: number },
): Promise<TakenStory[]> =>
  inItsStudy(ofGuide(tx, viewer))
    .select(['story.id', 'story.teller_code as tellerCode', 'story.told_on as toldOn'])
    .orderBy('story.handed_in_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

/** The code of a story this guide took. */
export async function codeOfTaken(tx: Tx, viewer: Viewer, storyId: string): Promise<string | null> {
  if (!isId(storyId)) return null;
  const own = await ofGuide(tx, viewer)
    .select('teller_code')
    .where('story.id', '=', storyId)
    .executeTakeFirst();
  return own?.teller_code ?? null;
}

/** Whether this guide took a story with this id. */
export async function tookStory(tx: Tx, viewer: Viewer, storyId: string): Promise<boolean> {
  if (!isId(storyId)) return false;
  const own = await ofGuide(tx, viewer).select('story.id').where('story.id', '=', storyId).executeTakeFirst();
  return own !== undefined;
}
