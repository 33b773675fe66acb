import { asOwner, type Db, type OwnerTx } from '../../../platform/db/index.ts';

const columns = ['id', 'slug', 'name', 'host', 'theme', 'settings'] as const;

export type TenantRow = NonNullable<Awaited<ReturnType<typeof findTenantByHost>>>;

/** The organisation of a host name; tenants are looked up as the owner, because no tenant is known yet. */
export const findTenantByHost = (db: Db, host: string) =>
  asOwner(db, (tx) => tx.selectFrom('tenant').select(columns).where('host', '=', host).executeTakeFirst());

export const listTenants = (db: Db) =>
  asOwner(db, (tx) => tx.selectFrom('tenant').select(columns).orderBy('created_at').execute());

export interface NewTenant {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly host: string;
  readonly settings?: Record<string, unknown>;
}

/** Does nothing when it is there already. */
export const addTenant = (tx: OwnerTx, tenant: NewTenant) =>
  tx
    .insertInto('tenant')
    .values(tenant)
    .onConflict((c) => c.doNothing())
    .execute();

export const renameTenant = (tx: OwnerTx, id: string, change: { slug: string; name: string; host: string }) =>
  tx.updateTable('tenant').set(change).where('id', '=', id).execute();
