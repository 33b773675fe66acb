import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { isId } from '../../shared/ids.ts';
import type { Database } from './tables.ts';
import { typeParsers } from './type-parsers.ts';

export type Login = pg.ClientConfig;

/** Who may come in: requests as `stapwijs_app`, the owner for migrations and to find a tenant. */
export interface Logins {
  requests: Login;
  owner: Login;
}

const handles = Symbol('handles');

/**
 * The outer handle. It cannot query: everything goes through `inTenant` or `asOwner`, so no query can
 * take another connection of the pool and silently leave the transaction it belongs to.
 */
export interface Db {
  readonly [handles]: { readonly requests: Kysely<Database>; readonly owner: Kysely<Database> };
  close(): Promise<void>;
}

/** A transaction of one tenant. Every function in a `queries.ts` takes this as its first argument. */
export type Tx = Transaction<Database> & { readonly reach: 'tenant' };

/** A transaction of the owner of the tables; not accepted where a `Tx` is asked. */
export type OwnerTx = Transaction<Database> & { readonly reach: 'owner' };

export interface Actor {
  readonly tenantId: string;
  /** Who does it, `null` for a visitor without an account; in SQL `current_setting('app.account')`. */
  readonly accountId: string | null;
}

const idleBeforeClosing = 10_000;

function connect(login: Login, max: number): Kysely<Database> {
  const pool = new pg.Pool({
    ...login,
    types: typeParsers,
    max,
    idleTimeoutMillis: idleBeforeClosing,
    allowExitOnIdle: true,
  });
  // A connection that breaks between two queries (the server restarted) is dropped by the pool, and the next query of
  // whoever held it fails; without listeners it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

export function openDatabase(logins: Logins): Db {
  const requests = connect(logins.requests, 10);
  const owner = connect(logins.owner, 3);
  return {
    [handles]: { requests, owner },
    close: async () => {
      await Promise.all([requests.destroy(), owner.destroy()]);
    },
  };
}

function literal(id: string): string {
  if (!isId(id)) throw new TypeError('A tenant or account is named by a uuid.');
  return `'${id}'`;
}

/**
 * One transaction under the role `stapwijs_app`, which owns nothing and cannot bypass row-level security.
 *
 * The embedded database is entered as that role, so nothing inside can become more than it. On a server
 * the connection may belong to the owner; there SET LOCAL ROLE steps down first and ends with the transaction.
 * Literals in SET LOCAL, no set_config: on Citus only those reach the nodes that hold the rows.
 */
export async function inTenant<Result>(
  db: Db,
  actor: Actor,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const tenant = literal(actor.tenantId);
  const account = actor.accountId === null ? `''` : literal(actor.accountId);
  return db[handles].requests.transaction().execute(async (transaction) => {
    await sql
      .raw(
        `set local role stapwijs_app; set local citus.propagate_set_commands = 'local';` +
          `set local app.tenant = ${tenant}; set local app.account = ${account}`,
      )
      .execute(transaction);
    return work(Object.assign(transaction, { reach: 'tenant' } as const));
  });
}

/**
 * One transaction as the owner of the tables: only to find, list or add a tenant. Row security is forced on the rows of
 * tenants and cannot be skipped here: with `row_security = off` touching them is an error instead of an empty answer.
 */
export function asOwner<Result>(db: Db, work: (tx: OwnerTx) => Promise<Result>): Promise<Result> {
  return db[handles].owner.transaction().execute(async (transaction) => {
    await sql`set local row_security = off`.execute(transaction);
    return work(Object.assign(transaction, { reach: 'owner' } as const));
  });
}
