import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import './tables.ts';

/** Removes what professionals answered at moments that were over before this one; gives how many invitations went with it. */
export async function removeOldAnswers(tx: Tx, { tenantId }: Act, before: Date): Promise<number> {
  const over = tx
    .selectFrom('moment')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('to_day', '<', dayInAmsterdam(before));
  const gone = await tx
    .deleteFrom('invitation')
    .where('tenant_id', '=', tenantId)
    .where('person_id', 'is', null)
    .where('moment_id', 'in', over)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
