import { sql } from 'kysely';
import { audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Purpose } from '../story.ts';
import './tables.ts';

export interface FoundStory {
  readonly id: string;
  readonly study: string;
  readonly toldOn: string;
  readonly personId: string | null;
}

export interface FoundByCode extends FoundStory {
  /** What may be done with it now. */
  readonly purposes: readonly Purpose[];
}

const standing = sql<Purpose[]>`(select coalesce(array_agg(c.purpose), '{}') from story_consent c
  where c.tenant_id = story.tenant_id and c.story_id = story.id and c.given and c.withdrawn_at is null)`;

/**
 * All stories of a teller, by the code on the note: also when they are many, because what is not found cannot be taken back.
 * A guide finds only those taken by that guide.
 */
export function storiesOfTeller(tx: Tx, viewer: Viewer, tellerCode: string): Promise<FoundByCode[]> {
  const found = tx
    .selectFrom('story')
    .innerJoin('story_study as study', (join) =>
      join.onRef('study.tenant_id', '=', 'story.tenant_id').onRef('study.id', '=', 'story.study_id'),
    )
    .select(['story.id', 'study.name as study', 'story.told_on as toldOn', 'story.person_id as personId'])
    .select(standing.as('purposes'))
    .where('story.tenant_id', '=', viewer.tenantId)
    .where('story.teller_code', '=', tellerCode)
    .orderBy('story.told_on')
    .orderBy('story.id');
  return viewer.roles.includes('researcher')
    ? found.execute()
    : found.where('story.taken_by', '=', viewer.accountId).execute();
}

const idsOf = (stories: readonly FoundStory[]): string[] => stories.map(({ id }) => id);

/** Sendings and withdrawals of one story wait for each other; always in the same order, so that they never wait in a ring. */
const lock = (tx: Tx, ids: readonly string[]) =>
  sql`select pg_advisory_xact_lock(hashtextextended(id, 11)) from
    (select unnest(${ids}::text[]) as id order by 1) every`.execute(tx);

/** From now on it is nowhere: story, answers, recording, consent and codes go; its id stays, so that it cannot come back. */
export async function withdrawStories(tx: Tx, viewer: Viewer, stories: readonly FoundStory[]): Promise<void> {
  if (stories.length === 0) return;
  const { tenantId, now } = viewer;
  await lock(tx, idsOf(stories));
  const gone = await tx
    .deleteFrom('story')
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', idsOf(stories))
    .returning('id')
    .execute();
  if (gone.length === 0) return;
  await tx
    .insertInto('story_withdrawn')
    .values(gone.map(({ id }) => ({ tenant_id: tenantId, id, withdrawn_at: now })))
    .onConflict((on) => on.columns(['tenant_id', 'id']).doNothing())
    .execute();
  for (const { id } of gone)
    await audit(tx, viewer, { what: 'story.withdrawn', subjectId: id, confidential: true });
  await logWithdrawal(
    tx,
    viewer,
    stories,
    gone.map(({ id }) => id),
  );
}

/**
 * Takes back the consent for these purposes, and with it what was made for them: out of the dossier, off the codes. A story
 * for which nothing is allowed any more goes as a whole.
 */
export async function withdrawPurposes(
  tx: Tx,
  viewer: Viewer,
  stories: readonly FoundStory[],
  purposes: readonly Purpose[],
): Promise<void> {
  if (stories.length === 0 || purposes.length === 0) return;
  const { tenantId, now } = viewer;
  await lock(tx, idsOf(stories));
  const withdrawn = await tx
    .updateTable('story_consent')
    .set({ withdrawn_at: now })
    .where('tenant_id', '=', tenantId)
    .where('story_id', 'in', idsOf(stories))
    .where('purpose', 'in', purposes)
    .where('given', '=', true)
    .where('withdrawn_at', 'is', null)
    .returning(['story_id as id', 'purpose'])
    .execute();
  const byStory = Map.groupBy(withdrawn, ({ id }) => id);
  const without = (purpose: Purpose) =>
    withdrawn.filter((one) => one.purpose === purpose).map(({ id }) => id);
  await undo(tx, tenantId, { coded: without('analysis'), laid: without('dossier') });
  for (const [id, of] of byStory) {
    const after = { purposes: of.map(({ purpose }) => purpose).toSorted() };
    await audit(tx, viewer, { what: 'story.consent-withdrawn', subjectId: id, after, confidential: true });
  }
  await logWithdrawal(tx, viewer, stories, [...byStory.keys()]);
  const useless = await withoutConsent(tx, tenantId, [...byStory.keys()]);
  await withdrawStories(
    tx,
    viewer,
    stories.filter(({ id }) => useless.includes(id)),
  );
}

interface Undone {
  readonly coded: readonly string[];
  readonly laid: readonly string[];
}

async function undo(tx: Tx, tenantId: string, { coded, laid }: Undone): Promise<void> {
  if (coded.length > 0)
    await tx
      .deleteFrom('story_coding')
      .where('tenant_id', '=', tenantId)
      .where('story_id', 'in', coded)
      .execute();
  if (laid.length > 0)
    await tx
      .updateTable('story')
      .set({ person_id: null })
      .where('tenant_id', '=', tenantId)
      .where('id', 'in', laid)
      .execute();
}

async function withoutConsent(tx: Tx, tenantId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await tx
    .selectFrom('story')
    .select('story.id')
    .where('story.tenant_id', '=', tenantId)
    .where('story.id', 'in', ids)
    .where(sql<boolean>`${standing} = '{}'`)
    .execute();
  return found.map(({ id }) => id);
}

/** For the dossier it lies in; without one, for the story itself. */
const logWithdrawal = (tx: Tx, viewer: Viewer, stories: readonly FoundStory[], ids: readonly string[]) =>
  logProcessing(
    tx,
    viewer,
    'verhaal-intrekken',
    stories.filter(({ id }) => ids.includes(id)).map(({ id, personId }) => personId ?? id),
  );
