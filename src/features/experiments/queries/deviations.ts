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

/** Only ever added; the same form sent twice is one. */
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
  if (added.length === 0) return;
  await audit(tx, viewer, {
    what: 'study.deviated',
    subjectId: study.id,
    after: { deviation: deviation.id },
    confidential: true,
  });
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
