import { aDay } from '../../shared/calendar-day.ts';
import type { Role } from '../../shared/roles.ts';
import { type Act, audit } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { type AccountView, municipalitiesOf } from './account-list.ts';
import { oneTimePassword } from './choose-password.ts';
import { hashPassword } from './password.ts';
import { endSessionsOf } from './sessions.ts';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly municipalities: readonly string[];
  readonly locale?: Locale;
}

export type Made =
  | { readonly kind: 'made'; readonly accountId: string; readonly oneTimePassword: string }
  | { readonly kind: 'emailTaken' };

const oneTimeDays = 7;

/** Adds an account with a password for once, that is shown once and kept nowhere. */
export async function createAccount(tx: Tx, act: Act, account: NewAccount): Promise<Made> {
  const password = await newOneTime(act);
  const id = act.newId();
  const email = account.email.toLowerCase();
  const added = await tx
    .insertInto('account')
    .values({
      tenant_id: act.tenantId,
      id,
      email,
      name: account.name,
      locale: account.locale ?? 'nl',
      created_at: act.now,
      last_sign_in: null,
      ...password.columns,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'email']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return { kind: 'emailTaken' };
  await addRoles(tx, act, id, account.roles);
  await addMunicipalities(tx, act, id, account.municipalities);
  const { name, roles, municipalities } = account;
  await audit(tx, act, {
    what: 'account.created',
    subjectId: id,
    after: { email, name, roles, municipalities },
    confidential: isOfJobSeeker(roles),
  });
  return { kind: 'made', accountId: id, oneTimePassword: password.text };
}

async function newOneTime(act: Act) {
  const text = oneTimePassword(act.random);
  const columns = {
    password_hash: await hashPassword(text, act.random),
    password_expires: new Date(act.now.getTime() + oneTimeDays * aDay),
  };
  return { text, columns };
}

async function addRoles(tx: Tx, { tenantId }: Act, id: string, roles: readonly Role[]): Promise<void> {
  if (roles.length === 0) return;
  const rows = roles.map((role) => ({ tenant_id: tenantId, account_id: id, role }));
  await tx.insertInto('account_role').values(rows).execute();
}

async function addMunicipalities(
  tx: Tx,
  { tenantId }: Act,
  id: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = ids.map((one) => ({ tenant_id: tenantId, account_id: id, municipality_id: one }));
  await tx.insertInto('account_municipality').values(rows).execute();
}

/** Who looks for work is in a dossier: what happens to that account is as confidential as the dossier. */
export const isOfJobSeeker = (roles: readonly Role[]): boolean => roles.includes('jobSeeker');

export interface AccountChange {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly municipalities: readonly string[];
  readonly active: boolean;
}

/** Other roles count from the next request; who is switched off is signed out everywhere at once. */
export async function changeAccount(
  tx: Tx,
  act: Act,
  before: AccountView,
  change: AccountChange,
): Promise<void> {
  const { id } = before;
  const { tenantId } = act;
  const earlier = await municipalitiesOf(tx, act, id);
  await tx
    .updateTable('account')
    .set({ name: change.name, active: change.active })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
  await tx
    .deleteFrom('account_role')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', id)
    .execute();
  await tx
    .deleteFrom('account_municipality')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', id)
    .execute();
  await addRoles(tx, act, id, change.roles);
  await addMunicipalities(tx, act, id, change.municipalities);
  if (!change.active) await endSessionsOf(tx, tenantId, id);
  const { name, roles, active } = before;
  await audit(tx, act, {
    what: 'account.changed',
    subjectId: id,
    before: { name, roles, municipalities: earlier, active },
    after: { ...change },
    confidential: isOfJobSeeker(roles) || isOfJobSeeker(change.roles),
  });
}

/** A new password for once, when somebody forgot the old one; who is signed in with that one is signed out. */
export async function renewOneTimePassword(
  tx: Tx,
  act: Act,
  { id: accountId, roles }: Pick<AccountView, 'id' | 'roles'>,
): Promise<string> {
  const { text, columns } = await newOneTime(act);
  await tx
    .updateTable('account')
    .set(columns)
    .where('tenant_id', '=', act.tenantId)
    .where('id', '=', accountId)
    .execute();
  await endSessionsOf(tx, act.tenantId, accountId);
  const confidential = isOfJobSeeker(roles);
  await audit(tx, act, { what: 'account.password-renewed', subjectId: accountId, confidential });
  return text;
}
