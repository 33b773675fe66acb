import { logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import { tookStory } from './taken.ts';
import { storiesFor } from './visible.ts';

export interface Sound {
  readonly mediaType: string;
  readonly sound: Buffer;
}

/** The recording of a story this guide took; sent twice, kept once. False: there is no such story of this guide. */
export async function storeSound(tx: Tx, viewer: Viewer, storyId: string, given: Sound): Promise<boolean> {
  if (!(await tookStory(tx, viewer, storyId))) return false;
  await tx
    .insertInto('story_audio')
    .values({
      tenant_id: viewer.tenantId,
      story_id: storyId,
      media_type: given.mediaType,
      sound: given.sound,
      stored_at: viewer.now,
    })
    .onConflict((on) => on.columns(['tenant_id', 'story_id']).doNothing())
    .execute();
  return true;
}

/** For who studies the stories; null when there is none, or when it may not be used. */
export async function soundFor(tx: Tx, viewer: Viewer, storyId: string): Promise<Sound | null> {
  if (!isId(storyId)) return null;
  const found = await storiesFor(tx, viewer, 'analysis')
    .innerJoin('story_audio as kept', (join) =>
      join.onRef('kept.tenant_id', '=', 'story.tenant_id').onRef('kept.story_id', '=', 'story.id'),
    )
    .select(['kept.media_type as mediaType', 'kept.sound', 'story.person_id as personId'])
    .where('story.id', '=', storyId)
    .executeTakeFirst();
  if (found === undefined) return null;
  await logProcessing(tx, viewer, 'verhalen-lezen', [found.personId ?? storyId]);
  return found;
}
