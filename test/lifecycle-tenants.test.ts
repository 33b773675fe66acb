import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { asOwner, type Db, inTenant, type OwnerTx, type Tx } from '../src/platform/db/index.ts';
import { type TestDatabase, testDatabase, testTenant } from './support/db.ts';

describe('A tenant', () => {
  let database: TestDatabase;
  let here: { tenantId: string; accountId: null };
  let there: { tenantId: string; accountId: null };

  before(async () => {
    database = await testDatabase();
    here = { tenantId: await testTenant(database.db, 'hier'), accountId: null };
    there = { tenantId: await testTenant(database.db, 'daar'), accountId: null };
    await inTenant(database.db, there, (tx) =>
      tx.insertInto('municipality').values({ tenant_id: there.tenantId, id: 'daar', name: 'Daar' }).execute(),
    );
  });
  after(() => database.close());

  test('does not see the rows of another', async () => {
    const seen = await inTenant(database.db, here, (tx) =>
      tx.selectFrom('municipality').selectAll().execute(),
    );
    assert.deepEqual(seen, []);
  });

  test('sees only itself in the list of tenants', async () => {
    const seen = await inTenant(database.db, here, (tx) => tx.selectFrom('tenant').select('slug').execute());
    assert.deepEqual(seen, [{ slug: 'hier' }]);
  });

  test('cannot write a row for another', async () => {
    const row = { tenant_id: there.tenantId, id: 'x', name: 'X' };
    const write = inTenant(database.db, here, (tx) => tx.insertInto('municipality').values(row).execute());
    await assert.rejects(write, /row-level security/);
  });

  test('is named by a uuid, so the name cannot carry SQL', async () => {
    const actor = { tenantId: `${here.tenantId}'; drop table tenant; --`, accountId: null };
    await assert.rejects(
      inTenant(database.db, actor, async () => undefined),
      /uuid/,
    );
  });

  test('runs under a role that owns nothing and cannot bypass row security', async () => {
    const { rows } = await inTenant(database.db, here, (tx) =>
      sql`select current_user as role, rolsuper or rolbypassrls as free from pg_roles
          where rolname = session_user`.execute(tx),
    );
    assert.deepEqual(rows, [{ role: 'stapwijs_app', free: false }]);
  });

  test('leaves nothing behind on the connection', async () => {
    const settings = inTenant(database.db, here, (tx) =>
      sql`commit; select count(*) from municipality`.execute(tx),
    );
    await assert.rejects(settings, /invalid input syntax for type uuid/);
  });

  test('is out of reach for the owner of the tables, with an error instead of silence', async () => {
    const look = asOwner(database.db, (tx) => tx.selectFrom('municipality').selectAll().execute());
    await assert.rejects(look, /row-level security/);
  });
});

test('a query of a tenant takes neither the outer handle nor the transaction of the owner', () => {
  const query = (tx: Tx) => tx.selectFrom('municipality').selectAll().execute();
  const misuse = (db: Db, owner: OwnerTx) => [
    // @ts-expect-error the outer handle
    () => query(db),
    // @ts-expect-error the transaction of the owner
    () => query(owner),
  ];
  assert.equal(typeof misuse, 'function');
});
