import { sql } from 'kysely';
import { audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import './tables.ts';

export interface FoundStory {
  readonly id: string;
  readonly study: string;
  readonly toldOn: string;
  readonly personId: string | null;
}

/** The stories of a teller, by the code on the note; a guide finds only those taken by that guide. */
export function storiesOfTeller(tx: Tx, viewer: Viewer, tellerCode: string): Promise<FoundStory[]> {
  const found = tx
    .selectFrom('story')
    .innerJoin('story_study as study', (join) =>
      join.onRef('study.tenant_id', '=', 'story.tenant_id').onRef('study.id', '=', 'story.study_id'),
    )
    .select(['story.id', 'study.name as study', 'story.told_on as toldOn', 'story.person_id as personId'])
    .where('story.tenant_id', '=', viewer.tenantId)
    .where('story.teller_code', '=', tellerCode)
    .orderBy('story.told_on')
    .limit(50);
  return viewer.roles.includes('researcher')
    ? found.execute()
    : found.where('story.taken_by', '=', viewer.accountId).execute();
}

/** From now on it is nowhere: story, answers, recording, consent and codes go; its id stays, so that it cannot come back. */
export async function withdrawStories(tx: Tx, viewer: Viewer, stories: readonly FoundStory[]): Promise<void> {
  const { tenantId, now } = viewer;
  for (const { id, personId } of stories) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 11))`.execute(tx);
    const gone = await tx
      .deleteFrom('story')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (gone.numDeletedRows !== 1n) continue;
    await tx
      .insertInto('story_withdrawn')
      .values({ tenant_id: tenantId, id, withdrawn_at: now })
      .onConflict((on) => on.columns(['tenant_id', 'id']).doNothing())
      .execute();
    await audit(tx, viewer, { what: 'story.withdrawn', subjectId: id, confidential: true });
    await logProcessing(tx, viewer, 'verhaal-intrekken', [personId ?? id]);
  }
}
