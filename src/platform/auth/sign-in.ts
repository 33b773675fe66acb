import type { Role } from '../../shared/roles.ts';
import { type Act, audit } from '../audit/index.ts';
import { type Db, inTenant, type Tx } from '../db/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Attempt, markSuccess, reserveAttempt } from './attempts.ts';
import { freshSession } from './own-account.ts';
import { hashPassword, isOutdated, isPassword } from './password.ts';
import { rolesOfAccount } from './sessions.ts';
import { newToken, tokenHash } from './token.ts';

export interface Credentials extends Attempt {
  readonly password: string;
  readonly production: boolean;
}

export type SignIn =
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'wrong' }
  | {
      readonly kind: 'welcome';
      readonly token: string;
      readonly deviceToken: string;
      readonly locale: Locale;
      readonly roles: readonly Role[];
      readonly mustChoosePassword: boolean;
    };

type Candidate = NonNullable<Awaited<ReturnType<typeof findCandidate>>>;

/** Who may try: switched on, a one-time password not over date, and in production no invented accounts. */
const findCandidate = (tx: Tx, { tenantId, now }: Act, { email, production }: Credentials) =>
  tx
    .selectFrom('account')
    .select(['id', 'password_hash', 'password_expires', 'locale'])
    .select(rolesOfAccount.as('roles'))
    .where('tenant_id', '=', tenantId)
    .where('email', '=', email)
    .where('active', '=', true)
    .where((is) => is.or([is('password_expires', 'is', null), is('password_expires', '>', now)]))
    .$if(production, (query) => query.where('invented', '=', false))
    .executeTakeFirst();

/**
 * Two short transactions with the slow hashing between them. An unknown address of mail costs the same hashing, the same
 * writing and the same answer as a wrong password.
 */
export async function signIn(db: Db, act: Act, credentials: Credentials): Promise<SignIn> {
  const { reserved, account } = await inTenant(db, act, async (tx) => ({
    reserved: await reserveAttempt(tx, act, credentials),
    account: await findCandidate(tx, act, credentials),
  }));
  if (reserved.kind === 'wait') return reserved;
  const right = await isPassword(credentials.password, account?.password_hash);
  if (!right || account === undefined) return { kind: 'wrong' };
  const better = isOutdated(account.password_hash)
    ? await hashPassword(credentials.password, act.random)
    : undefined;
  const mine = { ...act, accountId: account.id };
  return inTenant(db, mine, async (tx) => {
    const still = await noteSignIn(tx, mine, account, better);
    if (!still) return { kind: 'wrong' };
    await markSuccess(tx, mine, reserved.attemptId);
    await audit(tx, mine, { what: 'account.signed-in', subjectId: account.id, confidential: false });
    return {
      kind: 'welcome',
      token: await freshSession(tx, mine, account.id),
      deviceToken: await rememberDevice(tx, mine, account.id, credentials.deviceToken),
      locale: account.locale,
      roles: account.roles,
      mustChoosePassword: account.password_expires !== null,
    };
  });
}

/** False when the account was switched off or got another password while we were hashing. */
async function noteSignIn(tx: Tx, { tenantId, now }: Act, account: Candidate, better: string | undefined) {
  const updated = await tx
    .updateTable('account')
    .set({ last_sign_in: now, ...(better === undefined ? {} : { password_hash: better }) })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', account.id)
    .where('active', '=', true)
    .where('password_hash', '=', account.password_hash)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

async function rememberDevice(
  tx: Tx,
  { tenantId, now, random }: Act,
  accountId: string,
  known: string | undefined,
): Promise<string> {
  const token = known ?? newToken(random);
  await tx
    .insertInto('known_device')
    .values({ tenant_id: tenantId, account_id: accountId, token_hash: tokenHash(token), last_used: now })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'account_id', 'token_hash']).doUpdateSet({ last_used: now }),
    )
    .execute();
  return token;
}
