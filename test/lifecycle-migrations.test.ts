import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import pg from 'pg';
import { migrate, migrationsFolder, readMigrations } from '../src/platform/db/migrate.ts';
import { statementsOf } from '../src/platform/db/statements.ts';
import { type TestDatabase, testDatabase, testTenant } from './support/db.ts';

describe('A migration', () => {
  let database: TestDatabase;
  let folder: string;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const run = () => migrate(database.logins.owner, folder);
  const tables = async (): Promise<string[]> => {
    const client = new pg.Client(database.admin);
    await client.connect();
    const { rows } = await client.query(
      `select tablename from pg_tables where tablename like 'extra%' order by 1`,
    );
    await client.end();
    return rows.map(({ tablename }) => tablename);
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stapwijs-migrations-'));
  });
  beforeEach(async () => {
    await database?.close();
    database = await testDatabase();
    rmSync(folder, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'stapwijs-migrations-'));
    for (const { name, text } of await readMigrations(migrationsFolder)) write(`${name}.sql`, text);
  });
  after(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  test('is applied once', async () => {
    write('9001_extra.sql', 'create table extra (id text primary key);\n');
    assert.deepEqual(await run(), ['9001_extra']);
    assert.deepEqual(await run(), []);
  });

  test('is applied once when two applications start together', async () => {
    write('9001_extra.sql', 'create table extra (id text primary key);\n');
    const applied = await Promise.all([run(), run(), run()]);
    assert.deepEqual(applied.flat(), ['9001_extra']);
  });

  test('that fails leaves nothing of itself, and what came before stays', async () => {
    write('9001_extra.sql', 'create table extra1 (id text primary key);\n');
    write('9002_extra.sql', 'create table extra2 (id text primary key);\nselect 1 / 0;\n');
    await assert.rejects(run(), /Migration 9002_extra failed at: select 1 \/ 0;/);
    assert.deepEqual(await tables(), ['extra1']);
  });

  test('that was changed after it was applied is refused', async () => {
    write('9001_extra.sql', 'create table extra (id text primary key);\n');
    await run();
    write('9001_extra.sql', 'create table extra (id uuid primary key);\n');
    await assert.rejects(run(), /Migration 9001_extra was changed after it was applied/);
  });

  test('of a newer version is not ignored', async () => {
    write('9001_extra.sql', 'create table extra (id text primary key);\n');
    await run();
    rmSync(join(folder, '9001_extra.sql'));
    await assert.rejects(
      run(),
      /The data already has migration 9001_extra, which this version does not know/,
    );
  });

  test('has a number of its own', async () => {
    write('9001_one.sql', 'select 1;\n');
    write('9001_two.sql', 'select 1;\n');
    await assert.rejects(run(), /Two migrations have the number of 9001_two\.sql/);
  });

  test('cannot believe it changed the rows of tenants while it saw none', async () => {
    await testTenant(database.db);
    write('9001_extra.sql', `update municipality set name = 'x';\n`);
    await assert.rejects(run(), (error: Error) => /row-level security/.test(String(error.cause)));
  });
});

test('statements are cut at a semicolon at the end of a line, not inside a body', () => {
  const body = 'create function f() returns int language plpgsql as $$\nbegin\n  return 1;\nend;\n$$;';
  assert.deepEqual(statementsOf(`-- why\nselect ';';\n\n${body}\nselect\n  2;\n`), [
    `select ';';`,
    body,
    'select\n  2;',
  ]);
  assert.throws(() => statementsOf('select 1;\nselect 2\n'), /does not end with a semicolon: select 2/);
});
