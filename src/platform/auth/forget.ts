import { type Act, audit, emptyAuditLines } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import { endSessionsOf } from './sessions.ts';

/** Who works here as well keeps the account; only the role of job seeker ends. */
async function staysForOtherWork(tx: Tx, act: Act, accountId: string): Promise<boolean> {
  const held = await tx
    .selectFrom('account_role')
    .select('role')
    .where('tenant_id', '=', act.tenantId)
    .where('account_id', '=', accountId)
    .execute();
  const roles = held.map(({ role }) => role);
  const others = roles.filter((role) => role !== 'jobSeeker');
  if (others.length === 0) return false;
  await tx
    .deleteFrom('account_role')
    .where('tenant_id', '=', act.tenantId)
    .where('account_id', '=', accountId)
    .where('role', '=', 'jobSeeker')
    .execute();
  const change = { what: 'account.changed', subjectId: accountId, confidential: true } as const;
  await audit(tx, act, { ...change, before: { roles }, after: { roles: others } });
  return true;
}

/** Of whoever is gone only the number of the account stays, because lines in the log point to it; those lines are emptied. */
export async function forgetAccount(tx: Tx, act: Act, accountId: string): Promise<void> {
  const { tenantId } = act;
  if (await staysForOtherWork(tx, act, accountId)) return;
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
  await emptyAuditLines(tx, act, [accountId]);
  await audit(tx, act, { what: 'account.forgotten', subjectId: accountId, confidential: true });
}
