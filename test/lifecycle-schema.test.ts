import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { migrationsFolder } from '../src/platform/db/migrate.ts';
import { dumpSchema } from '../src/platform/db/schema-dump.ts';
import { catalogueComplaints } from './support/catalogue-complaints.ts';
import { type TestDatabase, testDatabase } from './support/db.ts';

let database: TestDatabase;
let admin: pg.Client;
before(async () => {
  database = await testDatabase();
  admin = new pg.Client(database.admin);
  await admin.connect();
});
after(async () => {
  await admin.end();
  await database.close();
});

test('the migrations make the golden schema', async () => {
  const golden = readFileSync(join(migrationsFolder, 'schema.golden.sql'), 'utf8');
  const changed =
    'A migration changed the schema: look at it with "npm run cli schema" and commit the golden file.';
  assert.equal(await dumpSchema(database.logins.owner), golden, changed);
});

test('every table of a tenant is closed to other tenants and ready to be distributed', async () => {
  assert.deepEqual(await catalogueComplaints(admin), []);
});

describe('The look into the catalogue finds', () => {
  const closed = `alter table wrong enable row level security; alter table wrong force row level security;
    create policy tenant_isolation on wrong to stapwijs_app using (tenant_id = current_setting('app.tenant')::uuid);
    grant select, insert on wrong to stapwijs_app;`;
  const key = 'primary key (tenant_id, id)';
  const columns = 'tenant_id uuid not null, id text';
  const bad: readonly [what: string, table: string, complaint: RegExp][] = [
    [
      'no row security',
      `create table wrong (${columns}, ${key})`,
      /row-level security is not enabled and forced/,
    ],
    [
      'row security that is not forced',
      `create table wrong (${columns}, ${key}); ${closed} alter table wrong no force row level security`,
      /row-level security is not enabled and forced/,
    ],
    [
      'another policy beside the one of the tenant',
      `create table wrong (${columns}, ${key}); ${closed} create policy more on wrong to stapwijs_app using (true)`,
      /policies/,
    ],
    [
      'a primary key that does not lead with the tenant',
      `create table wrong (${columns}, primary key (id, tenant_id)); ${closed}`,
      /does not lead with tenant_id/,
    ],
    [
      'a unique rule over all tenants',
      `create table wrong (${columns}, ${key}); create unique index on wrong (id); ${closed}`,
      /does not lead with tenant_id/,
    ],
    [
      'a foreign key without the tenant',
      `create table wrong (${columns}, ${key}, other uuid references tenant (id)); ${closed}`,
      /does not lead with tenant_id/,
    ],
    [
      'a trigger',
      `create table wrong (${columns}, ${key}); ${closed}
       create function f() returns trigger language plpgsql as 'begin return new; end';
       create trigger t before insert on wrong for each row execute function f()`,
      /trigger/,
    ],
    [
      'a table that cannot be backed up',
      `create table wrong (${columns}, ${key}); ${closed} revoke insert on wrong from stapwijs_app`,
      /in no backup/,
    ],
    ['a table without a tenant', 'create table wrong (id text primary key)', /has no tenant_id/],
  ];
  for (const [what, table, complaint] of bad) {
    test(what, async () => {
      await admin.query('begin');
      await admin.query(table);
      const [found, ...more] = await catalogueComplaints(admin);
      await admin.query('rollback');
      assert.match(found ?? 'nothing', complaint);
      assert.deepEqual(more, []);
    });
  }
});
