import type { Role } from '../../shared/roles.ts';
import { type Act, audit } from '../audit/index.ts';
import { type Db, inTenant, type Tx } from '../db/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { reserveAttempt } from './attempts.ts';
import { hasFreshLink, makeLink, openLink, useLink } from './links.ts';
import { freshSession } from './own-account.ts';
import { rolesOfAccount } from './sessions.ts';

export interface LinkRequest {
  readonly email: string;
  readonly address: string;
  readonly production: boolean;
}

/** How long a link to sign in works. */
export const linkMinutes = 15;

const accounts = (tx: Tx, { tenantId }: Act, production: boolean) =>
  tx
    .selectFrom('account')
    .select(['id', 'email', 'locale', 'password_expires'])
    .select(rolesOfAccount.as('roles'))
    .where('tenant_id', '=', tenantId)
    .where('active', '=', true)
    .$if(production, (query) => query.where('invented', '=', false));

export type LinkAsked =
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Whether there is such an account is not said on the screen. */
  | { readonly kind: 'asked'; readonly mail: { readonly to: string; readonly token: string } | null };

/** Makes a link for the account with this address, in the transaction in which it is mailed; asking often has to wait. */
export async function askLink(
  tx: Tx,
  act: Act,
  { email, address, production }: LinkRequest,
): Promise<LinkAsked> {
  // A count of its own for the account: asking for a link never makes the password wait.
  const reserved = await reserveAttempt(tx, act, { email: `link ${email}`, address, deviceToken: undefined });
  if (reserved.kind === 'wait') return reserved;
  const account = await accounts(tx, act, production).where('email', '=', email).executeTakeFirst();
  // Counting attempts of this account lets them in one by one, so of two presses the second sees the first.
  const known =
    account === undefined || (await hasFreshLink(tx, act, 'sign-in', account.id)) ? null : account;
  // For an unknown address as much is written, and nobody gets it.
  const subjectId = known?.id ?? act.newId();
  const token = await makeLink(tx, act, { purpose: 'sign-in', subjectId, minutes: linkMinutes });
  return { kind: 'asked', mail: known === null ? null : { to: known.email, token } };
}

const find = async (tx: Tx, act: Act, token: string | undefined, production: boolean) => {
  const opened = await openLink(tx, act, 'sign-in', token);
  if (opened === null || opened.usedAt !== null) return undefined;
  return accounts(tx, act, production).where('id', '=', opened.subjectId).executeTakeFirst();
};

/** Whether this link would sign somebody in now; looking uses nothing up, because mail scanners look too. */
export const linkWorks = (
  db: Db,
  act: Act,
  token: string | undefined,
  production: boolean,
): Promise<boolean> =>
  inTenant(db, act, async (tx) => (await find(tx, act, token, production)) !== undefined);

export interface SignedInByLink {
  readonly token: string;
  readonly locale: Locale;
  readonly roles: readonly Role[];
}

/** Signs in once. A password for once is then not needed any more and stops working. */
export function signInByLink(
  db: Db,
  act: Act,
  token: string,
  production: boolean,
): Promise<SignedInByLink | null> {
  return inTenant(db, act, async (tx) => {
    const account = await find(tx, act, token, production);
    if (account === undefined || !(await useLink(tx, act, 'sign-in', token))) return null;
    const mine = { ...act, accountId: account.id };
    await tx
      .updateTable('account')
      .set({
        last_sign_in: act.now,
        ...(account.password_expires === null ? {} : { password_expires: null, password_hash: 'link' }),
      })
      .where('tenant_id', '=', act.tenantId)
      .where('id', '=', account.id)
      .execute();
    await audit(tx, mine, { what: 'account.signed-in', subjectId: account.id, confidential: false });
    const { locale, roles } = account;
    return { token: await freshSession(tx, mine, account.id), locale, roles };
  });
}
