import { type Act, audit, type Viewer } from '../audit/index.ts';
import { type Db, inTenant, type Tx } from '../db/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { isOfJobSeeker } from './accounts.ts';
import { markSuccess, reserveAttempt } from './attempts.ts';
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
    confidential: isOfJobSeeker(viewer.roles),
  });
}

export type PasswordChange =
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'changed'; readonly token: string };

export interface GivenPasswords {
  readonly current: string;
  readonly chosen: string;
  readonly address: string;
  readonly deviceToken: string | undefined;
}

/**
 * Checks the password of now, keeps the new one, ends every session of the account and starts a fresh one. Guessing is slowed
 * as at signing in: who finds a browser open should not find the password too. The hashing is done outside the transactions.
 */
export async function changePassword(db: Db, viewer: Viewer, given: GivenPasswords): Promise<PasswordChange> {
  const { known, reserved } = await inTenant(db, viewer, async (tx) => {
    const known = await own(tx, viewer).select(['email', 'password_hash']).executeTakeFirstOrThrow();
    const { address, deviceToken } = given;
    return {
      known,
      reserved: await reserveAttempt(tx, viewer, { email: known.email, address, deviceToken }),
    };
  });
  if (reserved.kind === 'wait') return reserved;
  if (!(await isPassword(given.current, known.password_hash))) return { kind: 'wrong' };
  const hash = await hashPassword(given.chosen, viewer.random);
  const token = await inTenant(db, viewer, async (tx) => {
    await markSuccess(tx, viewer, reserved.attemptId);
    return replacePassword(tx, viewer, known.password_hash, hash);
  });
  return token === undefined ? { kind: 'wrong' } : { kind: 'changed', token };
}

async function replacePassword(
  tx: Tx,
  viewer: Viewer,
  before: string,
  after: string,
): Promise<string | undefined> {
  const updated = await tx
    .updateTable('account')
    .set({ password_hash: after, password_expires: null })
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', viewer.accountId)
    .where('active', '=', true)
    // Somebody else changed it in the meantime: then what was checked no longer counts.
    .where('password_hash', '=', before)
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) return undefined;
  await endSessionsOf(tx, viewer.tenantId, viewer.accountId);
  await audit(tx, viewer, {
    what: 'account.password-changed',
    subjectId: viewer.accountId,
    confidential: false,
  });
  return freshSession(tx, viewer, viewer.accountId);
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
