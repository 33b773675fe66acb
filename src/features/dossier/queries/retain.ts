import {
  type Act,
  audit,
  emptyAuditLines,
  logProcessing,
  type Viewer,
} from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { removeChoicesOf } from './retain-choices.ts';
import type { PersonForCoach } from './seen.ts';
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
    .select(['id', 'account_id as accountId'])
    .where('tenant_id', '=', act.tenantId)
    .where('archived_at', '<', before)
    .execute();
  return remove(tx, act, over);
}

/** Removes one closed dossier before its period is over (AVG, article 17), with the reason of the coach. */
export const erasePerson = (
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  reason: string,
): Promise<RemovedPersons> => remove(tx, viewer, [person], reason);

type Leaving = readonly { readonly id: string; readonly accountId: string | null }[];

async function remove(tx: Tx, act: Act, leaving: Leaving, reason?: string): Promise<RemovedPersons> {
  const ids = leaving.map(({ id }) => id);
  if (ids.length === 0) return { count: 0, accounts: [] };
  await logProcessing(tx, act, 'dossier-verwijderen', ids);
  await emptyAuditLines(tx, act, ids);
  const what = { what: 'person.removed', confidential: true } as const;
  const after = reason === undefined ? {} : { after: { reason } };
  for (const id of ids) await audit(tx, act, { ...what, ...after, subjectId: id });
  await removeChoicesOf(tx, act, ids);
  const gone = await tx
    .deleteFrom('person')
    .where('tenant_id', '=', act.tenantId)
    .where('id', 'in', ids)
    .executeTakeFirst();
  return {
    count: Number(gone.numDeletedRows),
    accounts: leaving.flatMap(({ accountId }) => accountId ?? []),
  };
}
