import { sql } from 'kysely';
import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { IndicatorCount } from '../patterns.ts';
import type { Purpose } from '../story.ts';
import { storiesFor } from './visible.ts';

export interface StudyIndicatorCount extends IndicatorCount {
  readonly studyId: string;
}

/** The indicator answers of all stories whose tellers allow that the municipality hears of them; of one instrument, or all. */
export const reportedIndicators = (
  tx: Tx,
  act: Act,
  instrumentId: string | null,
): Promise<StudyIndicatorCount[]> =>
  storiesFor(tx, act, 'report')
    .innerJoin('story_study as study', (join) =>
      join.onRef('study.tenant_id', '=', 'story.tenant_id').onRef('study.id', '=', 'story.study_id'),
    )
    .innerJoin('story_indicator as one', (join) =>
      join.onRef('one.tenant_id', '=', 'story.tenant_id').onRef('one.story_id', '=', 'story.id'),
    )
    .$if(instrumentId !== null, (query) => query.where('study.instrument_id', '=', instrumentId ?? ''))
    .select(['story.study_id as studyId', 'one.indicator', 'one.answer', 'one.matters'])
    .select(sql<number>`count(*)`.as('count'))
    .groupBy(['story.study_id', 'one.indicator', 'one.answer', 'one.matters'])
    .execute();

export interface StoryCount {
  readonly studyId: string;
  readonly moment: number;
  readonly count: number;
}

/** How many stories of each study and moment may be used for this purpose. */
export const storyCounts = (tx: Tx, act: Act, purpose: Purpose): Promise<StoryCount[]> =>
  storiesFor(tx, act, purpose)
    .select(['story.study_id as studyId', 'story.moment', sql<number>`count(*)`.as('count')])
    .groupBy(['story.study_id', 'story.moment'])
    .execute();
