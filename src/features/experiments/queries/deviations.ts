import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Deviation } from '../design/deviation.ts';
import type { Study } from '../design/study.ts';
import './tables.ts';

export interface NewDeviation {
  readonly id: string;
  readonly participantId: string | null;
  readonly what: string;
  readonly treatedAs: number | null;
}

/** Only ever added: the same form sent twice is one deviation, sent again with another text it is another. */
export async function addDeviation(
  tx: Tx,
  viewer: Viewer,
  study: Pick<Study, 'id'>,
  deviation: NewDeviation,
): Promise<void> {
  const added = await tx
    .insertInto('study_deviation')
    .values({
      ...{ tenant_id: viewer.tenantId, id: deviation.id, study_id: study.id },
      ...{ participant_id: deviation.participantId, at: viewer.now, by_account: viewer.accountId },
      ...{ what: deviation.what, treated_as: deviation.treatedAs },
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .returning('id')
    .execute();
  if (added.length === 0) {
    if (await isThere(tx, viewer, study, deviation)) return;
    return addDeviation(tx, viewer, study, { ...deviation, id: viewer.newId() });
  }
  await audit(tx, viewer, {
    what: 'study.deviated',
    subjectId: study.id,
    after: { deviation: deviation.id },
    confidential: true,
  });
}

async function isThere(
  tx: Tx,
  { tenantId }: Viewer,
  study: Pick<Study, 'id'>,
  { id, participantId, what, treatedAs }: NewDeviation,
): Promise<boolean> {
  const found = await tx
    .selectFrom('study_deviation')
    .select(['study_id', 'participant_id', 'what', 'treated_as'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (found === undefined) return false;
  const isSameText = found.what === what && found.treated_as === treatedAs;
  return isSameText && found.study_id === study.id && found.participant_id === participantId;
}

export const deviationsOf = (
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  study: Pick<Study, 'id'>,
): Promise<Deviation[]> =>
  tx
    .selectFrom('study_deviation as deviation')
    .leftJoin('participant', (join) =>
      join
        .onRef('participant.tenant_id', '=', 'deviation.tenant_id')
        .onRef('participant.id', '=', 'deviation.participant_id'),
    )
    .select(['deviation.at', 'deviation.what', 'deviation.treated_as as treatedAs', 'participant.arm'])
    .where('deviation.tenant_id', '=', tenantId)
    .where('deviation.study_id', '=', study.id)
    .orderBy('deviation.at')
    .limit(500)
    .execute();
