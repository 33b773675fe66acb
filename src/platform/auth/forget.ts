import { type Act, audit } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import { endSessionsOf } from './sessions.ts';

/** Of whoever is gone only the number of the account stays, because lines in the log point to it. */
export async function forgetAccount(tx: Tx, act: Act, accountId: string): Promise<void> {
  const { tenantId } = act;
  await endSessionsOf(tx, tenantId, accountId);
  for (const table of ['known_device', 'account_role', 'account_municipality'] as const)
    await tx
      .deleteFrom(table)
      .where('tenant_id', '=', tenantId)
      .where('account_id', '=', accountId)
      .execute();
  await tx
    .updateTable('account')
    .set({
      name: '–',
      email: `${accountId}@removed.invalid`,
      password_hash: 'removed',
      password_expires: null,
      active: false,
      last_sign_in: null,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', accountId)
    .execute();
  await audit(tx, act, { what: 'account.forgotten', subjectId: accountId, confidential: true });
}
