import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { StudyForResearcher } from './studies.ts';
import './tables.ts';

export interface Researcher {
  readonly id: string;
  readonly name: string;
}

/** Everybody of the organisation who does research. */
export const researchersIn = (tx: Tx, { tenantId }: Pick<Viewer, 'tenantId'>): Promise<Researcher[]> =>
  tx
    .selectFrom('account')
    .innerJoin('account_role as held', (join) =>
      join.onRef('held.tenant_id', '=', 'account.tenant_id').onRef('held.account_id', '=', 'account.id'),
    )
    .select(['account.id', 'account.name'])
    .where('account.tenant_id', '=', tenantId)
    .where('account.active', '=', true)
    .where('held.role', '=', 'researcher')
    .orderBy('account.name')
    .limit(200)
    .execute();

/** From now on this researcher works on the study too. Twice is once. */
export async function assignResearcher(
  tx: Tx,
  viewer: Viewer,
  study: StudyForResearcher,
  researcher: Researcher,
): Promise<void> {
  const added = await tx
    .insertInto('study_researcher')
    .values({ tenant_id: viewer.tenantId, study_id: study.id, account_id: researcher.id })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'study_id', 'account_id']).doNothing())
    .returning('account_id')
    .execute();
  if (added.length === 0) return;
  await audit(tx, viewer, {
    what: 'study.assigned',
    subjectId: study.id,
    after: { name: researcher.name },
    confidential: false,
  });
}
