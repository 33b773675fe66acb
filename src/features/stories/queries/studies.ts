import { type SqlBool, sql } from 'kysely';
import { type Act, audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { Frame } from '../frame.ts';
import type { Moment, Perspective } from '../story.ts';
import './tables.ts';

export interface Study {
  readonly id: string;
  readonly name: string;
  readonly prompt: string;
  readonly instrumentId: string;
  readonly perspectives: readonly Perspective[];
  readonly frame: Frame;
  readonly seed: number;
  readonly closedAt: Date | null;
  readonly invented: boolean;
  readonly moments: readonly Moment[];
}

const studies = (tx: Tx, { tenantId }: Act) =>
  tx
    .selectFrom('story_study as study')
    .where('study.tenant_id', '=', tenantId)
    .select([
      ...([
        'study.id',
        'study.name',
        'study.prompt',
        'study.perspectives',
        'study.frame',
        'study.seed',
      ] as const),
      'study.instrument_id as instrumentId',
      'study.closed_at as closedAt',
      'study.invented',
      sql<
        Moment[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'name', m.name) order by m.number), '[]')
        from story_moment m where m.tenant_id = study.tenant_id and m.study_id = study.id)`.as('moments'),
    ]);

const hasGuide = (accountId: string) => sql<SqlBool>`exists (select from story_guide g
  where g.tenant_id = study.tenant_id and g.study_id = study.id and g.account_id = ${accountId}::uuid)`;

/** The studies this guide takes stories for, that still run. */
export const studiesOfGuide = (tx: Tx, viewer: Viewer): Promise<Study[]> =>
  studies(tx, viewer)
    .where(hasGuide(viewer.accountId))
    .where('study.closed_at', 'is', null)
    .orderBy('study.name')
    .limit(50)
    .execute();

/** A study this guide takes stories for, or null; also a closed one, for what was told before it closed. */
export async function studyOfGuide(tx: Tx, viewer: Viewer, id: string): Promise<Study | null> {
  if (!isId(id)) return null;
  const found = await studies(tx, viewer)
    .where('study.id', '=', id)
    .where(hasGuide(viewer.accountId))
    .executeTakeFirst();
  return found ?? null;
}

/** For who studies the stories, or counts them: every study of the organisation. */
export async function selectStudy(tx: Tx, act: Act, id: string): Promise<Study | null> {
  if (!isId(id)) return null;
  return (await studies(tx, act).where('study.id', '=', id).executeTakeFirst()) ?? null;
}

export const listStudies = (tx: Tx, act: Act): Promise<Study[]> =>
  studies(tx, act).orderBy('study.created_at', 'desc').orderBy('study.id', 'desc').limit(100).execute();

/** Who may be asked to take stories. */
export const possibleGuides = (tx: Tx, { tenantId }: Act): Promise<{ id: string; name: string }[]> =>
  tx
    .selectFrom('account')
    .innerJoin('account_role as held', (join) =>
      join.onRef('held.tenant_id', '=', 'account.tenant_id').onRef('held.account_id', '=', 'account.id'),
    )
    .select(['account.id', 'account.name'])
    .where('account.tenant_id', '=', tenantId)
    .where('account.active', '=', true)
    .where('held.role', '=', 'storyGuide')
    .orderBy('account.name')
    .limit(200)
    .execute();

export interface NewStudy {
  readonly id: string;
  readonly name: string;
  readonly prompt: string;
  readonly instrumentId: string;
  readonly moments: readonly string[];
  readonly guides: readonly string[];
}

/** Begins a study; the same form sent twice begins it once. */
export async function addStudy(tx: Tx, viewer: Viewer, study: NewStudy, rest: Begun): Promise<void> {
  const { tenantId } = viewer;
  const made = await tx
    .insertInto('story_study')
    .values({
      tenant_id: tenantId,
      id: study.id,
      name: study.name,
      prompt: study.prompt,
      instrument_id: study.instrumentId,
      perspectives: jsonb(rest.perspectives),
      frame: jsonb(rest.frame),
      seed: rest.seed,
      created_by: viewer.accountId,
      created_at: viewer.now,
      closed_at: null,
    })
    .onConflict((on) => on.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) return;
  const moments = study.moments.map((name, i) => ({
    tenant_id: tenantId,
    study_id: study.id,
    number: i + 1,
    name,
  }));
  await tx.insertInto('story_moment').values(moments).execute();
  const guides = study.guides.map((one) => ({ tenant_id: tenantId, study_id: study.id, account_id: one }));
  if (guides.length > 0) await tx.insertInto('story_guide').values(guides).execute();
  const { name, instrumentId } = study;
  await audit(tx, viewer, {
    what: 'story.study-begun',
    subjectId: study.id,
    after: { name, instrument: instrumentId, moments: study.moments, count: guides.length },
    confidential: false,
  });
}

interface Begun {
  readonly perspectives: readonly Perspective[];
  readonly frame: Frame;
  readonly seed: number;
}
