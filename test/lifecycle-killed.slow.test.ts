import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { readServerFile } from '../src/platform/db/embedded/server-file.ts';
import { type StartedDatabase, startDatabase } from '../src/platform/db/start.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'stapwijs-killed-'));
const cluster = join(dataDir, 'postgres-18', 'cluster');
after(() => rmSync(dataDir, { recursive: true, force: true }));

const acknowledged = new Set<string>();
let adoptions = 0;

interface Writer {
  child: ChildProcess;
  /** Resolves when this many rows more were acknowledged. */
  rows(count: number): Promise<void>;
}

function startWriter(round: number): Writer {
  const script = join(import.meta.dirname, 'support', 'row-writer.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('#')) adoptions += line.includes('still running') ? 1 : 0;
    else acknowledged.add(line);
  });
  const rows = async (count: number) => {
    const goal = acknowledged.size + count;
    const deadline = Date.now() + 15_000;
    while (acknowledged.size < goal) {
      assert.ok(Date.now() < deadline && child.exitCode === null, 'the application goes on writing');
      await sleep(2);
    }
  };
  return { child, rows };
}

async function killApplication(writer: Writer): Promise<void> {
  const closed = once(writer.child, 'close');
  writer.child.kill('SIGKILL');
  await closed;
}

function killDatabase(): void {
  process.kill(readServerFile(cluster)?.pid ?? Number.NaN, 'SIGKILL');
}

async function storedRows(database: StartedDatabase): Promise<Set<string>> {
  // Not through the front door, which shows one tenant at a time.
  const client = new pg.Client(database.logins.owner);
  await client.connect();
  await client.query('alter table municipality no force row level security');
  const { rows } = await client.query(`select tenant_id || ' ' || id as line from municipality`);
  await client.query('alter table municipality force row level security');
  await client.end();
  return new Set(rows.map(({ line }) => line));
}

// In each round the database is killed while the application writes, and then the application while it writes; in
// every third both at once. The moments differ by round and do not depend on chance.
test('twenty times killed in the middle of writing, not one acknowledged row is lost', async () => {
  for (let round = 0; round < 10; round++) {
    const writer = startWriter(round);
    await writer.rows(20 + 7 * round);
    killDatabase();
    if (round % 3 !== 2) await writer.rows(20 + 5 * round);
    await killApplication(writer);
  }
  const options = { databaseUrl: undefined, dataDir, port: 0, now: new Date(), tell: () => undefined };
  const database = await startDatabase(options);
  const stored = await storedRows(database);
  await database.stop();
  assert.ok(acknowledged.size > 500, `${acknowledged.size} rows were acknowledged`);
  assert.deepEqual(
    [...acknowledged].filter((row) => !stored.has(row)),
    [],
  );
  assert.ok(adoptions >= 5, `${adoptions} times the running database was used again`);
});
