import { type SqlBool, sql } from 'kysely';
import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { Arm, Status, Study, StudyInList } from '../design/study.ts';
import './tables.ts';

/** Not exported: only this file can make the proof. */
const proof: unique symbol = Symbol('assigned');

/** A study this viewer may read. What goes on in a study asks this, never an id. */
export interface StudyForViewer extends Study {
  readonly [proof]: 'researcher' | 'manager';
}
/** The same for whoever is a researcher of it. */
export interface StudyForResearcher extends StudyForViewer {
  readonly [proof]: 'researcher';
}

/** A researcher sees the studies she is assigned to. */
const isResearcher = (viewer: Viewer) =>
  viewer.roles.includes('researcher')
    ? sql<SqlBool>`exists (select from study_researcher mine where mine.tenant_id = study.tenant_id
        and mine.study_id = study.id and mine.account_id = ${viewer.accountId}::uuid)`
    : sql<SqlBool>`false`;

/** A manager sees what came out, once it is closed. */
const mayReadReport = (viewer: Viewer) =>
  viewer.roles.includes('manager') ? sql<SqlBool>`closing.study_id is not null` : sql<SqlBool>`false`;

export const studies = (tx: Tx, { tenantId }: Pick<Viewer, 'tenantId'>) =>
  tx
    .selectFrom('study')
    .leftJoin('study_registration as registration', (join) =>
      join
        .onRef('registration.tenant_id', '=', 'study.tenant_id')
        .onRef('registration.study_id', '=', 'study.id'),
    )
    .leftJoin('study_closing as closing', (join) =>
      join.onRef('closing.tenant_id', '=', 'study.tenant_id').onRef('closing.study_id', '=', 'study.id'),
    )
    .where('study.tenant_id', '=', tenantId);

/** As `statusOf` of the design tells it. */
const status = sql<Status>`case when registration.study_id is null then 'draft'
  when closing.study_id is not null then 'closed'
  when exists (select from participant p where p.tenant_id = study.tenant_id and p.study_id = study.id) then 'running'
  else 'registered' end`;

const arms = sql<
  readonly Arm[]
>`(select coalesce(json_agg(json_build_object('number', a.number, 'name', a.name,
  'control', a.control, 'duties', a.duties, 'contactDays', a.contact_days, 'channel', a.channel, 'begins', a.begins,
  'instruction', a.instruction, 'share', a.share) order by a.number), '[]') from study_arm a
  where a.tenant_id = study.tenant_id and a.study_id = study.id)`;

const researchers = sql<
  readonly string[]
>`(select coalesce(json_agg(r.account_id order by r.account_id), '[]')
  from study_researcher r where r.tenant_id = study.tenant_id and r.study_id = study.id)`;

const columns = [
  'study.id',
  'study.title',
  'study.question',
  'study.subject_kind as subjectKind',
  'study.subject',
  'study.population',
  'study.eligibility',
  'study.outcome',
  'study.horizon_months as horizonMonths',
  'study.secondary',
  'study.lottery',
  'study.municipalities',
  'study.baseline',
  'study.factors',
  'study.planned',
  'study.expected_control as expectedControl',
  'study.expected_arm as expectedArm',
  'study.funding',
  'study.harms',
  'study.involvement',
  'study.version',
  'study.invented',
  'study.created_at as createdAt',
  'registration.registered_at as registeredAt',
  'registration.protocol_hash as protocolHash',
  'registration.seed_hash as seedHash',
  'closing.closed_at as closedAt',
  'closing.reason as closingReason',
] as const;

export const wholeStudies = (tx: Tx, viewer: Pick<Viewer, 'tenantId'>) =>
  studies(tx, viewer)
    .select(columns)
    .select([status.as('status'), arms.as('arms'), researchers.as('researchers')]);

/** A study of this researcher, or null: it does not exist, or is not for her; from outside that looks the same. */
export async function studyForResearcher(
  tx: Tx,
  viewer: Viewer,
  id: string,
): Promise<StudyForResearcher | null> {
  if (!isId(id)) return null;
  const found = await wholeStudies(tx, viewer)
    .where('study.id', '=', id)
    .where(isResearcher(viewer))
    .executeTakeFirst();
  return found === undefined ? null : { ...found, [proof]: 'researcher' };
}

/** Whoever freezes, changes or closes a study waits here for whoever does so now. */
export const lockStudy = (tx: Tx, studyId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`study ${studyId}`}, 0))`.execute(tx);

/** For the report: its researchers always, a manager when it is closed. */
export async function studyForReader(tx: Tx, viewer: Viewer, id: string): Promise<StudyForViewer | null> {
  const own = await studyForResearcher(tx, viewer, id);
  if (own !== null || !isId(id)) return own;
  const found = await wholeStudies(tx, viewer)
    .where('study.id', '=', id)
    .where(mayReadReport(viewer))
    .executeTakeFirst();
  return found === undefined ? null : { ...found, [proof]: 'manager' };
}

const most = 100;

export async function studiesFor(tx: Tx, viewer: Viewer): Promise<StudyInList[]> {
  return studies(tx, viewer)
    .select(['study.id', 'study.title', 'study.question', 'study.lottery', 'study.outcome', 'study.planned'])
    .select(['study.invented', 'study.created_at as createdAt', status.as('status')])
    .where((eb) => eb.or([isResearcher(viewer), mayReadReport(viewer)]))
    .orderBy('study.created_at', 'desc')
    .limit(most)
    .execute();
}
