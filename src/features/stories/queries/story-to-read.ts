import { sql } from 'kysely';
import { logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { ShownStory } from '../story.ts';
import { mayQuote } from './patterns.ts';
import { storiesFor } from './visible.ts';

export interface StoryToRead extends ShownStory {
  readonly studyId: string;
  readonly studyName: string;
  readonly momentName: string;
  readonly translatedBy: string | null;
  readonly hasSound: boolean;
}

/** One story for who studies it, or null: it is not there, or may not be read. */
export async function selectStory(tx: Tx, viewer: Viewer, id: string): Promise<StoryToRead | null> {
  if (!isId(id)) return null;
  const found = await storiesFor(tx, viewer, 'analysis')
    .innerJoin('story_study as study', (join) =>
      join.onRef('study.tenant_id', '=', 'story.tenant_id').onRef('study.id', '=', 'story.study_id'),
    )
    .innerJoin('story_moment as moment', (join) =>
      join
        .onRef('moment.tenant_id', '=', 'story.tenant_id')
        .onRef('moment.study_id', '=', 'story.study_id')
        .onRef('moment.number', '=', 'story.moment'),
    )
    .leftJoin('story_audio as sound', (join) =>
      join.onRef('sound.tenant_id', '=', 'story.tenant_id').onRef('sound.story_id', '=', 'story.id'),
    )
    .where('story.id', '=', id)
    .select(['story.id', 'story.title', 'story.text', 'story.translation', 'story.language', 'story.moment'])
    .select([
      'story.perspective',
      'story.person_id as personId',
      'study.id as studyId',
      'study.name as studyName',
    ])
    .select(['moment.name as momentName', 'story.translated_by as translatedBy', mayQuote.as('mayQuote')])
    .select(sql<boolean>`sound.story_id is not null`.as('hasSound'))
    .executeTakeFirst();
  if (found === undefined) return null;
  await logProcessing(tx, viewer, 'verhalen-lezen', [found.personId ?? found.id]);
  return found;
}
