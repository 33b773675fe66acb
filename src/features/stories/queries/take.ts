import { sql } from 'kysely';
import { audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { StoryHandedIn } from '../story.ts';
import type { Study } from './studies.ts';
import './tables.ts';

/** `withdrawn`: the teller took it back before the phone sent it once more. */
export type Taken = 'taken' | 'known' | 'withdrawn' | 'elsewhere';

/** Stores a story with everything the teller said about it. Sent twice, it is stored once. */
export async function takeStory(tx: Tx, viewer: Viewer, study: Study, story: StoryHandedIn): Promise<Taken> {
  const { tenantId, accountId, now } = viewer;
  // Two sendings of one story wait for each other, and both for a withdrawal.
  await sql`select pg_advisory_xact_lock(hashtextextended(${story.id}, 11))`.execute(tx);
  const gone = await tx
    .selectFrom('story_withdrawn')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', story.id)
    .executeTakeFirst();
  if (gone !== undefined) return 'withdrawn';
  const { insertId: _, numInsertedOrUpdatedRows: made } = await tx
    .insertInto('story')
    .values(storyRow(viewer, study.id, story))
    .onConflict((on) => on.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  if (made !== 1n) return (await isFrom(tx, viewer, story.id)) ? 'known' : 'elsewhere';
  const own = { tenant_id: tenantId, story_id: story.id };
  await tx
    .insertInto('story_dyad')
    .values(story.dyads.map((one) => ({ ...own, ...dyadRow(one) })))
    .execute();
  await tx
    .insertInto('story_indicator')
    .values(story.indicators.map((one) => ({ ...own, ...one })))
    .execute();
  const asked = Object.entries(story.consent).map(([purpose, given]) => ({
    ...own,
    purpose: purpose as keyof typeof story.consent,
    given,
    asked_on: story.toldOn,
    withdrawn_at: null,
  }));
  await tx.insertInto('story_consent').values(asked).execute();
  await audit(tx, viewer, {
    what: 'story.taken',
    subjectId: story.id,
    after: {
      study: study.id,
      moment: story.moment,
      perspective: story.perspective,
      by: accountId,
      at: now.toISOString(),
    },
    confidential: true,
  });
  await logProcessing(tx, viewer, 'verhaal-opnemen', [story.id]);
  return 'taken';
}

async function isFrom(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const own = await tx
    .selectFrom('story')
    .select('id')
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', id)
    .where('taken_by', '=', viewer.accountId)
    .executeTakeFirst();
  return own !== undefined;
}

export function storyRow(
  { tenantId, accountId, now }: Pick<Viewer, 'tenantId' | 'accountId' | 'now'>,
  study: string,
  story: StoryHandedIn,
) {
  const triad = story.triad.state === 'answered' ? story.triad.value : null;
  return {
    tenant_id: tenantId,
    id: story.id,
    study_id: study,
    moment: story.moment,
    perspective: story.perspective,
    teller_code: story.tellerCode,
    person_id: null,
    language: story.language,
    title: story.title,
    text: story.text,
    translation: story.translation,
    translated_by: story.translatedBy,
    told_on: story.toldOn,
    taken_by: accountId,
    handed_in_at: now,
    triad_state: story.triad.state,
    triad_a: triad?.a ?? null,
    triad_b: triad?.b ?? null,
    triad_c: triad?.c ?? null,
    triad_mode: triad?.mode ?? null,
  };
}

export const dyadRow = ({ dyad, answer }: StoryHandedIn['dyads'][number]) => ({
  dyad,
  state: answer.state,
  place: answer.state === 'answered' ? answer.value : null,
});

/** What a guide still sees after handing in: that it is there, never what was told. */
export interface TakenStory {
  readonly id: string;
  readonly tellerCode: string;
  readonly study: string;
  readonly moment: string;
  readonly toldOn: string;
  readonly hasSound: boolean;
}

export const takenBy = (tx: Tx, viewer: Viewer, limit: number): Promise<TakenStory[]> =>
  tx
    .selectFrom('story')
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
    .select(['story.id', 'story.teller_code as tellerCode', 'study.name as study', 'moment.name as moment'])
    .select(['story.told_on as toldOn', sql<boolean>`sound.story_id is not null`.as('hasSound')])
    .where('story.tenant_id', '=', viewer.tenantId)
    .where('story.taken_by', '=', viewer.accountId)
    .orderBy('story.handed_in_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(limit)
    .execute();
