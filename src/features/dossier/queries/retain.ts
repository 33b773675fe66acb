import { type Act, audit, logProcessing } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import './choice-tables.ts';
import './tables.ts';

/** Removes dossiers that were closed before this moment, with the choices in them. */
export async function removeClosedPersons(tx: Tx, act: Act, before: Date): Promise<number> {
  const over = await tx
    .selectFrom('person')
    .select('id')
    .where('tenant_id', '=', act.tenantId)
    .where('archived_at', '<', before)
    .execute();
  const ids = over.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await logProcessing(tx, act, 'dossier-verwijderen', ids);
  for (const id of ids) await audit(tx, act, { what: 'person.removed', subjectId: id, confidential: true });
  await removeChoicesOf(tx, act, ids);
  const gone = await tx
    .deleteFrom('person')
    .where('tenant_id', '=', act.tenantId)
    .where('id', 'in', ids)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

async function removeChoicesOf(tx: Tx, { tenantId }: Act, personIds: readonly string[]): Promise<void> {
  const choices = tx
    .selectFrom('choice')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('person_id', 'in', personIds);
  await tx
    .deleteFrom('decision')
    .where('tenant_id', '=', tenantId)
    .where('choice_id', 'in', choices)
    .execute();
  await tx
    .deleteFrom('choice')
    .where('tenant_id', '=', tenantId)
    .where('person_id', 'in', personIds)
    .execute();
}
