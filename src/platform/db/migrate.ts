import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Login } from './database.ts';
import { statementsOf } from './statements.ts';

interface Migration {
  name: string;
  text: string;
  checksum: string;
}

export const migrationsFolder = join(import.meta.dirname, '../../../migrations');

/** Any constant will do, as long as every version of the product uses the same one. */
const migrationLock = 7_827_927_501;

const fileName = /^(\d{4})_[a-z0-9_]+\.sql$/;

export async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => fileName.test(file)).sort();
  const twice = files.find((file, index) => files[index - 1]?.slice(0, 4) === file.slice(0, 4));
  if (twice)
    throw new Error(`Two migrations have the number of ${twice}; give one of them the next free number.`);
  return Promise.all(files.map((file) => readMigration(folder, file)));
}

async function readMigration(folder: string, file: string): Promise<Migration> {
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
  const checksum = createHash('sha256').update(text).digest('hex');
  return { name: file.replace(/\.sql$/, ''), text, checksum };
}

/**
 * Brings the database up to the migrations in the folder, forward only; gives the names of those it applied.
 * With `only`, up to what another database had.
 */
export async function migrate(owner: Login, folder = migrationsFolder, only?: string[]): Promise<string[]> {
  const known = await readMigrations(folder);
  refuseNewer(only ?? [], known);
  const migrations = only ? known.filter(({ name }) => only.includes(name)) : known;
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const applied: string[] = [];
    refuseChanged(await appliedChecksums(client), known);
    for (const migration of migrations) {
      if (await inTransaction(client, () => apply(client, migration))) applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

async function inTransaction<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function appliedChecksums(client: pg.Client): Promise<Map<string, string>> {
  const found = await client.query(`select to_regclass('public.schema_migration') is not null as there`);
  if (!found.rows[0].there) return new Map();
  const { rows } = await client.query('select name, checksum from schema_migration');
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function refuseChanged(applied: Map<string, string>, known: Migration[]): void {
  refuseNewer([...applied.keys()], known);
  const changed = known.find(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum);
  if (changed)
    throw new Error(
      `Migration ${changed.name} was changed after it was applied. Put it back as it was and add a new migration.`,
    );
}

function refuseNewer(names: string[], known: Migration[]): void {
  const newer = names.find((name) => !known.some((migration) => migration.name === name));
  if (newer)
    throw new Error(
      `The data already has migration ${newer}, which this version does not know. Use a newer version.`,
    );
}

// Every migration takes the lock for its own transaction, so two applications that start together take turns.
async function apply(client: pg.Client, migration: Migration): Promise<boolean> {
  await client.query(`select pg_advisory_xact_lock(${migrationLock})`);
  if ((await appliedChecksums(client)).has(migration.name)) return false;
  // Rows of tenants are out of reach for the owner; a migration that forgets this fails instead of changing no rows.
  await client.query('set local row_security = off');
  await client.query(
    `create table if not exists schema_migration
       (name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
  );
  for (const statement of statementsOf(migration.text)) await run(client, migration.name, statement);
  await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [
    migration.name,
    migration.checksum,
  ]);
  return true;
}

async function run(client: pg.Client, name: string, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    throw new Error(`Migration ${name} failed at: ${statement.slice(0, 200)}`, { cause: error });
  }
}
