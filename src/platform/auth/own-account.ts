import { type Act, audit, type Viewer } from '../audit/index.ts';
import { type Db, inTenant, type Tx } from '../db/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { hashPassword, isPassword } from './password.ts';
import { limitsFor } from './session-limits.ts';
import { endSessionsOf, rolesOfAccount, startSession } from './sessions.ts';

export interface OwnAccount {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** Signed in with a password for once; only choosing an own one is open. */
  readonly mustChoosePassword: boolean;
}

const own = (tx: Tx, { tenantId, accountId }: Viewer) =>
  tx.selectFrom('account').where('tenant_id', '=', tenantId).where('id', '=', accountId);

export async function ownAccount(tx: Tx, viewer: Viewer): Promise<OwnAccount> {
  const { password_expires: expires, ...account } = await own(tx, viewer)
    .select(['email', 'name', 'locale', 'password_expires'])
    .executeTakeFirstOrThrow();
  return { ...account, mustChoosePassword: expires !== null };
}

export async function changeOwnAccount(
  tx: Tx,
  viewer: Viewer,
  after: { name: string; locale: Locale },
): Promise<void> {
  const before = await own(tx, viewer).select(['name', 'locale']).executeTakeFirstOrThrow();
  await tx
    .updateTable('account')
    .set(after)
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', viewer.accountId)
    .execute();
  await audit(tx, viewer, {
    what: 'account.changed',
    subjectId: viewer.accountId,
    before,
    after,
    confidential: false,
  });
}

/**
 * Checks the password of now, keeps the new one, ends every session of the account and starts a fresh one; gives its token, or
 * nothing when the password of now is wrong. The slow hashing is done outside the transaction.
 */
export async function changePassword(
  db: Db,
  viewer: Viewer,
  given: { current: string; chosen: string },
): Promise<string | undefined> {
  const known = await inTenant(db, viewer, (tx) =>
    own(tx, viewer).select('password_hash').executeTakeFirstOrThrow(),
  );
  if (!(await isPassword(given.current, known.password_hash))) return undefined;
  const hash = await hashPassword(given.chosen, viewer.random);
  return inTenant(db, viewer, async (tx) => {
    const updated = await tx
      .updateTable('account')
      .set({ password_hash: hash, password_expires: null })
      .where('tenant_id', '=', viewer.tenantId)
      .where('id', '=', viewer.accountId)
      .where('active', '=', true)
      // Somebody else changed it in the meantime: then what was checked no longer counts.
      .where('password_hash', '=', known.password_hash)
      .executeTakeFirst();
    if (updated.numUpdatedRows === 0n) return undefined;
    await endSessionsOf(tx, viewer.tenantId, viewer.accountId);
    await audit(tx, viewer, {
      what: 'account.password-changed',
      subjectId: viewer.accountId,
      confidential: false,
    });
    return freshSession(tx, viewer, viewer.accountId);
  });
}

/** A session under the limits of this organisation and these roles. */
export async function freshSession(tx: Tx, act: Act, accountId: string): Promise<string> {
  const { settings } = await tx
    .selectFrom('tenant')
    .select('settings')
    .where('id', '=', act.tenantId)
    .executeTakeFirstOrThrow();
  const { roles } = await tx
    .selectFrom('account')
    .select(rolesOfAccount.as('roles'))
    .where('tenant_id', '=', act.tenantId)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return startSession(tx, act, accountId, limitsFor(roles, settings));
}
