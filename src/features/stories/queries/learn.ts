import { type SqlBool, sql } from 'kysely';
import { logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { SMALLEST_STORY_CELL } from '../../../shared/small-cells.ts';
import type { StoryToLearnFrom, StudyToLearnFrom } from '../story.ts';
import { allows, storiesFor } from './visible.ts';

/** A story that is only a recording has no words to read, and a voice has a name. */
const hasWords = sql<SqlBool>`story.text || story.translation <> ''`;

/** Studies of which coaches may read enough stories that nobody stands alone; the newest first. */
export const studiesToLearnFrom = (tx: Tx, { tenantId }: Viewer): Promise<StudyToLearnFrom[]> =>
  tx
    .selectFrom('story_study as study')
    .select(['study.id', 'study.name', 'study.instrument_id as instrumentId'])
    .where('study.tenant_id', '=', tenantId)
    .where(sql<SqlBool>`(select count(*) from (select from story where story.tenant_id = study.tenant_id
      and story.study_id = study.id and ${hasWords} and ${allows('learning')} limit ${SMALLEST_STORY_CELL}) enough) = ${SMALLEST_STORY_CELL}`)
    .orderBy('study.created_at', 'desc')
    .orderBy('study.id', 'desc')
    .limit(100)
    .execute();

/** A few stories by lot; never one that lies in a dossier of this coach, who would know whose it is. */
export async function storiesToLearnFrom(
  tx: Tx,
  viewer: Viewer,
  { study, draw, limit }: { readonly study: StudyToLearnFrom; readonly draw: number; readonly limit: number },
): Promise<StoryToLearnFrom[]> {
  const found = await storiesFor(tx, viewer, 'learning')
    .leftJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'story.tenant_id').onRef('person.id', '=', 'story.person_id'),
    )
    .where('story.study_id', '=', study.id)
    .where(sql<SqlBool>`person.coach_id is distinct from ${viewer.accountId}::uuid`)
    .where(hasWords)
    .select(['story.id', 'story.title', 'story.text', 'story.translation', 'story.language'])
    .select(['story.perspective', 'story.person_id as personId'])
    .orderBy(sql`md5(${`${draw}:`} || story.id::text)`)
    .limit(limit)
    .execute();
  const told = found.map(({ personId, id }) => personId ?? id);
  await logProcessing(tx, viewer, 'verhalen-leren', told);
  return found;
}
