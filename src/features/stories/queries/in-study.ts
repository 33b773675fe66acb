import { type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from '../../../platform/db/tables.ts';
import './tables.ts';

export interface InStudy {
  readonly studyName: string;
  readonly momentName: string;
  readonly hasSound: boolean;
}

/** To which study and moment stories belong, and whether their sound was kept. */
export const inItsStudy = <Output>(stories: SelectQueryBuilder<Database, 'story', Output>) =>
  stories
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
    .select(['study.name as studyName', 'moment.name as momentName'])
    .select(sql<boolean>`sound.story_id is not null`.as('hasSound'));
