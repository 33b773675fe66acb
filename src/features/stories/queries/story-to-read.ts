import { logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { ShownStory } from '../story.ts';
import { type InStudy, inItsStudy } from './in-study.ts';
import { mayQuote } from './patterns.ts';
import { storiesFor } from './visible.ts';

export interface StoryToRead extends ShownStory, InStudy {
  readonly studyId: string;
  readonly translatedBy: string | null;
}

/** One story for who studies it, or null: it is not there, or may not be read. */
export async function selectStory(tx: Tx, viewer: Viewer, id: string): Promise<StoryToRead | null> {
  if (!isId(id)) return null;
  const found = await inItsStudy(storiesFor(tx, viewer, 'analysis'))
    .where('story.id', '=', id)
    .select(['story.id', 'story.title', 'story.text', 'story.translation', 'story.language', 'story.moment'])
    .select(['story.perspective', 'story.person_id as personId', 'story.study_id as studyId'])
    .select(['story.translated_by as translatedBy', mayQuote.as('mayQuote')])
    .executeTakeFirst();
  if (found === undefined) return null;
  await logProcessing(tx, viewer, 'verhalen-lezen', [found.personId ?? found.id]);
  return found;
}
