import { sql } from 'kysely';
import { audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { StoryHandedIn } from '../story.ts';
import type { Study } from './studies.ts';
import { tookStory } from './taken.ts';
import './tables.ts';

/** `withdrawn`: the teller took it back before the phone sent it once more. */
export type Taken = 'taken' | 'known' | 'withdrawn' | 'elsewhere';

export async function isWithdrawn(tx: Tx, { tenantId }: Viewer, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const gone = await tx
    .selectFrom('story_withdrawn')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return gone !== undefined;
}

/** Stores a story with everything the teller said about it. Sent twice, it is stored once. */
export async function takeStory(tx: Tx, viewer: Viewer, study: Study, story: StoryHandedIn): Promise<Taken> {
  const { tenantId, accountId, now } = viewer;
  // Two sendings of one story wait for each other, and both for a withdrawal.
  await sql`select pg_advisory_xact_lock(hashtextextended(${story.id}, 11))`.execute(tx);
  if (await isWithdrawn(tx, viewer, story.id)) return 'withdrawn';
  const { insertId: _, numInsertedOrUpdatedRows: made } = await tx
    .insertInto('story')
    .values(storyRow(viewer, study.id, story))
    .onConflict((on) => on.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  if (made !== 1n) return (await tookStory(tx, viewer, story.id)) ? 'known' : 'elsewhere';
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
