import { sql } from 'kysely';
import { type Act, audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { PersonForViewer } from '../../dossier/index.ts';
import type { Baseline } from '../design/baseline.ts';
import type { Participation } from '../design/participation.ts';
import type { Study } from '../design/study.ts';
import { wholeStudies } from './studies.ts';
import './tables.ts';

/** In which studies somebody was asked. */
export async function participationsOf(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  person: PersonForViewer,
): Promise<Participation[]> {
  return tx
    .selectFrom('participant')
    .leftJoin('participant_stop as stop', (join) =>
      join
        .onRef('stop.tenant_id', '=', 'participant.tenant_id')
        .onRef('stop.participant_id', '=', 'participant.id'),
    )
    .leftJoin('account as stopper', (join) =>
      join.onRef('stopper.tenant_id', '=', 'stop.tenant_id').onRef('stopper.id', '=', 'stop.stopped_by'),
    )
    .select(['participant.id', 'participant.study_id as studyId', 'participant.excluded', 'participant.arm'])
    .select(['participant.asked_at as askedAt', 'participant.consent_at as consentAt'])
    .select(['participant.keep_after_stop as keepAfterStop', 'stop.at as stoppedAt'])
    .select(['stopper.name as stoppedBy', 'stopper.id as stoppedById', 'stop.reason as stopReason'])
    .where('participant.tenant_id', '=', tenantId)
    .where('participant.person_id', '=', person.id)
    .orderBy('participant.asked_at')
    .execute();
}

/** What a coach may ask this person for, and what the person is in already. */
export async function studiesAround(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
): Promise<readonly { readonly study: Study; readonly part: Participation | null }[]> {
  const parts = await participationsOf(tx, viewer, person);
  const found = await wholeStudies(tx, viewer)
    .where('registration.study_id', 'is not', null)
    .where((eb) =>
      eb.or([
        sql<boolean>`closing.study_id is null and study.municipalities ? ${person.municipality}`,
        ...(parts.length === 0
          ? []
          : [
              eb(
                'study.id',
                'in',
                parts.map(({ studyId }) => studyId),
              ),
            ]),
      ]),
    )
    .orderBy('registration.registered_at')
    .limit(50)
    .execute();
  return found.map((study) => ({ study, part: parts.find(({ studyId }) => studyId === study.id) ?? null }));
}

/** Stopping is always possible; what the consent said decides whether the answers stay. False: it was stopped before. */
export async function stopParticipation(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  part: Participation,
  { reason, bySelf }: { readonly reason: string; readonly bySelf: boolean },
): Promise<boolean> {
  const stopped = await tx
    .insertInto('participant_stop')
    .values({
      ...{
        tenant_id: viewer.tenantId,
        participant_id: part.id,
        at: viewer.now,
        stopped_by: viewer.accountId,
      },
      ...{ by_self: bySelf, reason, data_stays: part.keepAfterStop },
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'participant_id']).doNothing())
    .returning('participant_id')
    .execute();
  if (stopped.length === 0) return false;
  if (!part.keepAfterStop)
    await tx
      .updateTable('participant')
      .set({ eligibility: jsonb<readonly boolean[]>([]), baseline: jsonb<Baseline>({}) })
      .where('tenant_id', '=', viewer.tenantId)
      .where('id', '=', part.id)
      .execute();
  await audit(tx, viewer, {
    what: 'participant.stopped',
    subjectId: person.id,
    after: { study: part.studyId, dataStays: part.keepAfterStop },
    confidential: true,
  });
  return true;
}
