import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { becomeOwner, becomeTenant, tablesInOrder } from './backup-tables.ts';
import type { Login } from './database.ts';
import { migrate, migrationsFolder } from './migrate.ts';

/** Brings a backup into an empty database, of this or an older version; all of it or nothing. */
export async function restore(owner: Login, file: string, folder = migrationsFolder): Promise<number> {
  const lines = linesOf(file);
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The backup is not complete.');
    return value;
  };
  const heading = JSON.parse(await next());
  if (heading.stapwijsBackup !== 1) throw new Error(`${file} is not a backup of Stapwijs.`);
  // As it was when the backup was made; later migrations then change the rows as they would have there.
  await migrate(owner, folder, heading.migrations);
  const count = await inOneTransaction(owner, (client) => insertAll(client, next));
  await migrate(owner, folder);
  return count;
}

async function* linesOf(file: string): AsyncGenerator<string, void> {
  const unzipped = createGunzip();
  createReadStream(file)
    .on('error', (error) => unzipped.destroy(error))
    .pipe(unzipped);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of unzipped) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function inOneTransaction<Result>(
  owner: Login,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query('select 1 from tenant limit 1');
    if (rows.length > 0)
      throw new Error(
        'A backup is restored into an empty installation only. Choose an empty folder with STAPWIJS_DATA.',
      );
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // Without a commit this rolls back.
    await client.end();
  }
}

async function insertAll(client: pg.Client, next: () => Promise<string>): Promise<number> {
  const tables = new Map(
    (await tablesInOrder(client)).map(({ name, columns }) => [name, columns.join(', ')]),
  );
  let count = 0;
  for (;;) {
    const { end, rows, tenant, table } = JSON.parse(await next());
    if (end && rows === count) return count;
    const columns = tables.get(table);
    if (end || columns === undefined)
      throw new Error('The backup is damaged: its rows are not those it announces.');
    // The owner adds a tenant, everything else its requests do.
    await client.query(table === 'tenant' ? becomeOwner : becomeTenant(tenant));
    const name = pg.escapeIdentifier(table);
    const inserted = await client.query(
      `insert into ${name} (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      [await next()],
    );
    count += inserted.rowCount ?? 0;
  }
}
