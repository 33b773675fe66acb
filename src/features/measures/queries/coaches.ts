import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Choice } from '../../dossier/index.ts';
import './tables.ts';

/** Coaches with a caseload in these municipalities. */
export const coachesWithCaseload = (
  tx: Tx,
  { tenantId }: Viewer,
  municipalities: readonly string[],
): Promise<Choice[]> =>
  municipalities.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('person')
        .innerJoin('account', (join) =>
          join
            .onRef('account.tenant_id', '=', 'person.tenant_id')
            .onRef('account.id', '=', 'person.coach_id'),
        )
        .select(['account.id', 'account.name'])
        .distinct()
        .where('person.tenant_id', '=', tenantId)
        .where('person.municipality_id', 'in', municipalities)
        .where('person.archived_at', 'is', null)
        .orderBy('account.name')
        .execute();
