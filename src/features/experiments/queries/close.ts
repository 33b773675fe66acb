import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Protocol } from '../design/protocol.ts';
import { lockStudy, type StudyForResearcher, type StudyForViewer } from './studies.ts';
import './tables.ts';

/** Why a study was closed; null while it is not. */
export async function closingOf(
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  studyId: string,
): Promise<{ readonly reason: string } | null> {
  const found = await tx
    .selectFrom('study_closing')
    .select('reason')
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', studyId)
    .executeTakeFirst();
  return found ?? null;
}

/** From here nobody is added and the outcome is open. False: somebody closed it before, for another reason. */
export async function closeStudy(
  tx: Tx,
  viewer: Viewer,
  study: StudyForResearcher,
  reason: string,
): Promise<boolean> {
  await lockStudy(tx, study.id);
  const key = { tenant_id: viewer.tenantId, study_id: study.id };
  const closed = await tx
    .insertInto('study_closing')
    .values({ ...key, closed_at: viewer.now, closed_by: viewer.accountId, reason })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'study_id']).doNothing())
    .returning('study_id')
    .execute();
  if (closed.length === 0) return (await closingOf(tx, viewer, study.id))?.reason === reason;
  await audit(tx, viewer, {
    what: 'study.closed',
    subjectId: study.id,
    after: { name: study.title, reason },
    confidential: false,
  });
  return true;
}

/** The seed, only of a study that is closed. */
export async function seedOf(
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  study: StudyForViewer,
): Promise<string | null> {
  if (study.status !== 'closed') return null;
  const found = await tx
    .selectFrom('study_seal')
    .select('seed')
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', study.id)
    .executeTakeFirst();
  return found?.seed ?? null;
}

/** The protocol as it was frozen; null while it is a draft. */
export async function protocolIn(
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  study: StudyForViewer,
): Promise<Protocol | null> {
  const found = await tx
    .selectFrom('study_registration')
    .select('protocol')
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', study.id)
    .executeTakeFirst();
  return found?.protocol ?? null;
}
