import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { type Db, openDatabase } from '../src/platform/db/database.ts';
import { inTenant } from '../src/platform/db/index.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { prepareServer } from '../src/platform/db/server.ts';
import { testDatabase, testTenant } from './support/db.ts';

/** A database of a role that is no superuser, as an administrator of a server gives it out. */
async function givenOut(rights: string) {
  const database = await testDatabase();
  const name = `host_${rights}`;
  const admin = new pg.Client(database.admin);
  await admin.connect();
  await admin.query(`create role ${name} login ${rights} password 'geheim'`);
  await admin.query(`create database ${name} owner ${name}`);
  const { host } = database.admin;
  const url = `postgres://${name}:geheim@localhost/${name}?host=${encodeURIComponent(String(host))}`;
  const close = async () => {
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`drop owned by ${name}`);
    await admin.query(`drop role ${name}`);
    await admin.end();
    await database.close();
  };
  return { url, admin, name, close };
}

describe('On a PostgreSQL server of somebody else', () => {
  let given: Awaited<ReturnType<typeof givenOut>>;
  let db: Db;
  before(async () => {
    given = await givenOut('createrole');
    // As on a server where the product was never before.
    await given.admin.query(`grant stapwijs_app to ${given.name} with admin true, set false, inherit false`);
    const logins = await prepareServer(given.url);
    await migrate(logins.owner);
    db = openDatabase(logins);
  });
  after(async () => {
    await db.close();
    await given.close();
  });

  test('a request steps down to the role without rights', async () => {
    const tenantId = await testTenant(db);
    const { rows } = await inTenant(db, { tenantId, accountId: null }, (tx) =>
      sql`select current_user as role, (select count(*) from tenant) as tenants`.execute(tx),
    );
    assert.deepEqual(rows, [{ role: 'stapwijs_app', tenants: 1 }]);
  });

  test('a tenant does not see the rows of another', async () => {
    const [here, there] = [await testTenant(db, 'hier'), await testTenant(db, 'daar')];
    await inTenant(db, { tenantId: there, accountId: null }, (tx) =>
      tx.insertInto('municipality').values({ tenant_id: there, id: 'daar', name: 'Daar' }).execute(),
    );
    const seen = await inTenant(db, { tenantId: here, accountId: null }, (tx) =>
      tx.selectFrom('municipality').selectAll().execute(),
    );
    assert.deepEqual(seen, []);
  });

  test('a second start finds everything in place', async () => {
    const logins = await prepareServer(given.url);
    assert.deepEqual(await migrate(logins.owner), []);
  });
});

test('an owner who may not use the role is told what to ask for', async () => {
  const given = await givenOut('nocreaterole');
  const asked =
    /may not do this\. Ask the administrator of the server: grant stapwijs_app to "host_nocreaterole";/;
  await assert.rejects(prepareServer(given.url), asked);
  await given.close();
});

test('a server that is not there is named, and the password is not', async () => {
  await assert.rejects(
    prepareServer('postgres://me:geheim@127.0.0.1:1/stapwijs'),
    (error: Error) =>
      /\(127\.0\.0\.1:1\) cannot be reached/.test(error.message) && !error.message.includes('geheim'),
  );
});
