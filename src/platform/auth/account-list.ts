import type { Role } from '../../shared/roles.ts';
import type { Act } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { rolesOfAccount } from './sessions.ts';

export interface AccountView {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly active: boolean;
  readonly invented: boolean;
  readonly lastSignIn: Date | null;
  readonly roles: readonly Role[];
}

const accounts = (tx: Tx, { tenantId }: Pick<Act, 'tenantId'>) =>
  tx
    .selectFrom('account')
    .select(['id', 'email', 'name', 'locale', 'active', 'invented', 'last_sign_in as lastSignIn'])
    .select(rolesOfAccount.as('roles'))
    .where('tenant_id', '=', tenantId);

export const listAccounts = (tx: Tx, act: Pick<Act, 'tenantId'>): Promise<AccountView[]> =>
  accounts(tx, act).orderBy('active', 'desc').orderBy('name').execute();

export const findAccount = (
  tx: Tx,
  act: Pick<Act, 'tenantId'>,
  id: string,
): Promise<AccountView | undefined> => accounts(tx, act).where('id', '=', id).executeTakeFirst();

/** One change at a time: the next one waits until this transaction is over, and then reads what it left. */
export async function lockAccount(tx: Tx, { tenantId }: Pick<Act, 'tenantId'>, id: string): Promise<void> {
  await tx
    .selectFrom('account')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute();
}

export const municipalitiesOf = async (tx: Tx, { tenantId }: Pick<Act, 'tenantId'>, id: string) => {
  const rows = await tx
    .selectFrom('account_municipality')
    .select('municipality_id')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', id)
    .execute();
  return rows.map((row) => row.municipality_id);
};
