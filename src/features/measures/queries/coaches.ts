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
        .selectFrom('account')
        .select(['id', 'name'])
        .where('tenant_id', '=', tenantId)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('person')
              .whereRef('person.tenant_id', '=', 'account.tenant_id')
              .whereRef('person.coach_id', '=', 'account.id')
              .where('person.municipality_id', 'in', municipalities)
              .where('person.archived_at', 'is', null)
              .select('person.id'),
          ),
        )
        .orderBy('name')
        .execute();
