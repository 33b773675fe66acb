import pg from 'pg';
import type { Logins } from './database.ts';

const oldest = 15;

/** Looks whether the server of DATABASE_URL can carry the product, and makes the role for requests when it may. */
export async function prepareServer(databaseUrl: string): Promise<Logins> {
  const login = { connectionString: databaseUrl };
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000 });
  await connect(client, new URL(databaseUrl).host);
  try {
    await requireVersion(client);
    await requireAppRole(client);
  } finally {
    await client.end();
  }
  // Both come in as the owner, because only its password is known; `inTenant` steps down before it does anything.
  return { owner: login, requests: login };
}

async function connect(client: pg.Client, host: string): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new Error(`The PostgreSQL server of DATABASE_URL (${host}) cannot be reached: ${why}`, {
      cause: error,
    });
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select current_setting('server_version') as version`);
  const version: string = rows[0].version;
  if (Number.parseInt(version, 10) < oldest)
    throw new Error(
      `Stapwijs needs PostgreSQL ${oldest} or newer and the server of DATABASE_URL is ${version}.`,
    );
}

async function requireAppRole(client: pg.Client): Promise<void> {
  await makeAppRole(client);
  const { rows } = await client.query(
    `select rolsuper or rolbypassrls as free, current_user as me,
       case when current_setting('server_version_num')::int >= 160000 then pg_has_role(rolname, 'SET')
         else pg_has_role(rolname, 'MEMBER') end as may_become
     from pg_roles where rolname = 'stapwijs_app'`,
  );
  const { free, me, may_become: mayBecome } = rows[0];
  if (me === 'stapwijs_app')
    throw new Error(
      'DATABASE_URL must name the owner of the database; stapwijs_app is the role of its requests.',
    );
  if (free)
    throw new Error(
      'The role stapwijs_app may pass row-level security. Ask: ALTER ROLE stapwijs_app NOSUPERUSER NOBYPASSRLS',
    );
  if (!mayBecome) await permitted(client, `grant stapwijs_app to ${client.escapeIdentifier(me)}`);
}

async function makeAppRole(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`select 1 from pg_roles where rolname = 'stapwijs_app'`);
  // With LOGIN, because Citus enters its other nodes as this role; without a password nobody else does.
  if (rowCount === 0) await permitted(client, 'create role stapwijs_app login nosuperuser nobypassrls');
}

const notAllowed = '42501';

async function permitted(client: pg.Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === notAllowed)) throw error;
    throw new Error(
      `The role of DATABASE_URL may not do this. Ask the administrator of the server: ${statement};`,
      {
        cause: error,
      },
    );
  }
}
