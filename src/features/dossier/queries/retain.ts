import { type Act, audit, logProcessing } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { removeChoicesOf } from './retain-choices.ts';
import './tables.ts';

export interface RemovedPersons {
  readonly count: number;
  /** Own accounts of these people, that now lead nowhere. */
  readonly accounts: readonly string[];
}

/** Removes dossiers that were closed before this moment, with the choices in them. */
export async function removeClosedPersons(tx: Tx, act: Act, before: Date): Promise<RemovedPersons> {
  const over = await tx
    .selectFrom('person')
    .select(['id', 'account_id'])
    .where('tenant_id', '=', act.tenantId)
    .where('archived_at', '<', before)
    .execute();
  const ids = over.map(({ id }) => id);
  if (ids.length === 0) return { count: 0, accounts: [] };
  await logProcessing(tx, act, 'dossier-verwijderen', ids);
  for (const id of ids) await audit(tx, act, { what: 'person.removed', subjectId: id, confidential: true });
  await removeChoicesOf(tx, act, ids);
  const gone = await tx
    .deleteFrom('person')
    .where('tenant_id', '=', act.tenantId)
    .where('id', 'in', ids)
    .executeTakeFirst();
  const accounts = over.flatMap(({ account_id: account }) => account ?? []);
  return { count: Number(gone.numDeletedRows), accounts };
}
