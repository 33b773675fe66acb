import { once } from 'node:events';
import { createWriteStream, renameSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { type BackupTable, becomeOwner, becomeTenant, tablesInOrder } from './backup-tables.ts';
import type { Login } from './database.ts';

const rowsAtATime = 1_000;

type Write = (line: string) => Promise<void>;

/**
 * Everything of every tenant at one moment, as compressed lines of JSON: a heading with the migrations; then in turn
 * what comes (tenant, table) and its rows; then the end. The rows stay text as PostgreSQL wrote them, so no number
 * passes through JavaScript. It reads as each tenant in turn, because row-level security holds for the owner too.
 */
export async function backup(owner: Login, file: string): Promise<number> {
  const client = new pg.Client(owner);
  await client.connect();
  const part = `${file}.part`;
  const zip = createGzip();
  const written = zip.pipe(createWriteStream(part, { mode: 0o600, flush: true }));
  const write: Write = async (line) => {
    if (!zip.write(`${line}\n`)) await once(zip, 'drain');
  };
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    const count = await writeAll(client, write);
    zip.end();
    await finished(written);
    renameSync(part, file);
    return count;
  } finally {
    await client.end();
  }
}

async function writeAll(client: pg.Client, write: Write): Promise<number> {
  const migrations = await client.query('select name from schema_migration order by name');
  await write(JSON.stringify({ stapwijsBackup: 1, migrations: migrations.rows.map(({ name }) => name) }));
  const tables = await tablesInOrder(client);
  const tenants = await client.query<{ id: string }>('select id from tenant order by id');
  let count = 0;
  for (const { id } of tenants.rows) {
    await client.query(becomeTenant(id));
    for (const table of tables) count += await writeTable(client, write, id, table);
    await client.query(becomeOwner);
  }
  await write(JSON.stringify({ end: true, rows: count }));
  return count;
}

async function writeTable(
  client: pg.Client,
  write: Write,
  tenant: string,
  table: BackupTable,
): Promise<number> {
  const { name, columns } = table;
  const source = `(select ${columns.join(', ')} from ${pg.escapeIdentifier(name)}) as r`;
  await client.query(`declare rows no scroll cursor for select to_jsonb(r)::text as row from ${source}`);
  let count = 0;
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${rowsAtATime} from rows`);
    if (rows.length === 0) break;
    await write(JSON.stringify({ tenant, table: name }));
    await write(`[${rows.map(({ row }) => row).join()}]`);
    count += rows.length;
  }
  await client.query('close rows');
  return count;
}
