import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/index.ts';
import type { Role } from '../../../shared/roles.ts';

export interface InventedAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly municipalities: readonly string[];
}

interface Organisation {
  readonly tenantId: string;
  readonly now: Date;
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly accounts: readonly InventedAccount[];
  readonly passwordHash: string;
  readonly retention: readonly {
    readonly data_class: 'dossier' | 'answer' | 'audit' | 'processing-log' | 'session';
    readonly days: number;
  }[];
}

/** Whether somebody filled it already; of two that start together, the second waits here for the first. */
export async function isFilled(tx: Tx, tenantId: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext(${`fill ${tenantId}`}))`.execute(tx);
  const found = await tx
    .selectFrom('account')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Everything of the invented organisation but its people, in a few statements. */
export async function addInventedOrganisation(tx: Tx, demo: Organisation): Promise<void> {
  const { tenantId, now, accounts } = demo;
  const municipalities = demo.municipalities.map((one) => ({ ...one, tenant_id: tenantId, invented: true }));
  await tx.insertInto('municipality').values(municipalities).execute();
  await tx
    .insertInto('account')
    .values(
      accounts.map(({ id, email, name }) => ({
        ...{ tenant_id: tenantId, id, email, name, invented: true, created_at: now },
        ...{ password_hash: demo.passwordHash, password_expires: null, locale: 'nl', last_sign_in: null },
      })),
    )
    .execute();
  await tx
    .insertInto('account_role')
    .values(accounts.map(({ id, role }) => ({ tenant_id: tenantId, account_id: id, role })))
    .execute();
  await tx
    .insertInto('account_municipality')
    .values(
      accounts.flatMap(({ id, municipalities: where }) =>
        where.map((one) => ({ tenant_id: tenantId, account_id: id, municipality_id: one })),
      ),
    )
    .execute();
  await tx
    .insertInto('retention_period')
    .values(demo.retention.map((one) => ({ ...one, tenant_id: tenantId, decided_at: now })))
    .execute();
}

/** Switches every invented account off and signs it out; gives how many there were. */
export async function closeInventedAccounts(tx: Tx, tenantId: string): Promise<number> {
  await tx
    .deleteFrom('session')
    .where('tenant_id', '=', tenantId)
    .where('account_id', 'in', (account) =>
      account
        .selectFrom('account')
        .select('id')
        .where('tenant_id', '=', tenantId)
        .where('invented', '=', true),
    )
    .execute();
  const closed = await tx
    .updateTable('account')
    .set({ active: false, password_hash: 'closed' })
    .where('tenant_id', '=', tenantId)
    .where('invented', '=', true)
    .where('active', '=', true)
    .executeTakeFirst();
  return Number(closed.numUpdatedRows);
}
