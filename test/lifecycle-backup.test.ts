import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { backup } from '../src/platform/db/backup.ts';
import { inTenant } from '../src/platform/db/index.ts';
import { restore } from '../src/platform/db/restore.ts';
import { type TestDatabase, testDatabase, testTenant } from './support/db.ts';

let full: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'stapwijs-backup-'));
const file = join(folder, 'backup.gz');

before(async () => {
  full = await testDatabase();
  for (const slug of ['hier', 'daar']) {
    const tenantId = await testTenant(full.db, slug);
    const rows = Array.from({ length: 1_500 }, (_, n) => ({
      tenant_id: tenantId,
      id: `m${n}`,
      name: `Gemeënte "${n}"\n\\ 'x'`,
    }));
    await inTenant(full.db, { tenantId, accountId: null }, (tx) =>
      tx.insertInto('municipality').values(rows).execute(),
    );
  }
  assert.equal(await backup(full.logins.owner, file), 3_002);
});
after(async () => {
  await full.close();
  rmSync(folder, { recursive: true });
});

async function contentsOf({ admin }: TestDatabase): Promise<unknown[]> {
  const client = new pg.Client(admin);
  await client.connect();
  const tenants = await client.query('select t::text from tenant t order by id');
  const rows = await client.query('select m::text from municipality m order by tenant_id, id');
  await client.end();
  return [...tenants.rows, ...rows.rows];
}

async function withEmpty(work: (empty: TestDatabase) => Promise<void>): Promise<void> {
  const empty = await testDatabase();
  try {
    await work(empty);
  } finally {
    await empty.close();
  }
}

test('what was backed up comes back the same', () =>
  withEmpty(async (empty) => {
    assert.equal(await restore(empty.logins.owner, file), 3_002);
    assert.deepEqual(await contentsOf(empty), await contentsOf(full));
  }));

test('a backup is for nobody else to read, and leaves no half file', () => {
  assert.deepEqual(readdirSync(folder), ['backup.gz']);
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
});

test('a restore never writes over what is there', async () => {
  await assert.rejects(restore(full.logins.owner, file), /into an empty installation only/);
});

test('a file that is not there or is no backup is refused with a reason', () =>
  withEmpty(async (empty) => {
    await assert.rejects(restore(empty.logins.owner, join(folder, 'nothing.gz')), /ENOENT/);
    await assert.rejects(restore(empty.logins.owner, import.meta.filename), /incorrect header check/);
  }));

const lines = () => gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
const bad: readonly [what: string, change: () => string[], sentence: RegExp][] = [
  ['that was cut off', () => lines().slice(0, -1), /not complete/],
  ['that misses rows', () => lines().toSpliced(3, 2), /damaged|municipality/],
  ['of something else', () => ['{}'], /is not a backup/],
  [
    'of a newer version',
    () => ['{"stapwijsBackup":1,"migrations":["9999_later"]}'],
    /9999_later, which this version/,
  ],
];
for (const [what, change, sentence] of bad) {
  test(`a backup ${what} is refused and leaves nothing`, () =>
    withEmpty(async (empty) => {
      const wrong = join(tmpdir(), `stapwijs-wrong-${process.pid}.gz`);
      writeFileSync(wrong, gzipSync(change().join('\n')));
      await assert.rejects(restore(empty.logins.owner, wrong), sentence);
      rmSync(wrong);
      assert.deepEqual(await contentsOf(empty), []);
    }));
}
