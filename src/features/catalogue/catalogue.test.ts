import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestDatabase, testDatabase, testTenant } from '../../../test/support/db.ts';
import { inTenant, type Tx } from '../../platform/db/index.ts';
import type { Offering } from '../../shared/instrument.ts';
import { readBaseCatalogue } from './content.ts';
import { storeOfferings } from './queries/store.ts';
import { catalogueOf } from './routes/current.ts';
import { loadBaseCatalogue } from './routes/load.ts';

let database: TestDatabase;
let here: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
before(async () => {
  database = await testDatabase();
  const actor = { tenantId: await testTenant(database.db), accountId: null };
  here = (work) => inTenant(database.db, actor, work);
  await here((tx) =>
    tx
      .insertInto('municipality')
      .values({ tenant_id: actor.tenantId, id: 'lindewaard', name: 'Lindewaard' })
      .execute(),
  );
});
after(() => database.close());

const offering = (id: string, openPlaces: number): Offering => ({
  id,
  instrument: 'jobcoaching',
  provider: 'Werkhuis',
  municipality: 'lindewaard',
  place: 'Buurthuis',
  startsOn: '2026-12-01',
  places: 6,
  openPlaces,
  waitingWeeks: 3,
  invented: true,
});

test('the base catalogue is loaded once, whole and in its order', async () => {
  assert.equal(await here(loadBaseCatalogue), true);
  assert.equal(await here(loadBaseCatalogue), false);
  const { records, byId } = await here(catalogueOf);
  assert.deepEqual(records, readBaseCatalogue());
  assert.equal(byId.get('ips')?.evidence.length, 2);
});

test('what did not change is the very same catalogue in memory', async () => {
  assert.equal(await here(catalogueOf), await here(catalogueOf));
});

test('an offering that was added or changed is seen at once', async () => {
  await here((tx) => storeOfferings(tx, [offering('a', 2), offering('b', 0)]));
  const added = await here(catalogueOf);
  assert.deepEqual(added.offerings.get('jobcoaching'), [offering('a', 2), offering('b', 0)]);
  await here((tx) => storeOfferings(tx, [offering('b', 5)]));
  assert.deepEqual((await here(catalogueOf)).offerings.get('jobcoaching')?.[1], offering('b', 5));
});

test('a change that was rolled back leaves nothing in memory', async () => {
  const failing = here(async (tx) => {
    await storeOfferings(tx, [offering('c', 1)]);
    assert.equal((await catalogueOf(tx)).offerings.get('jobcoaching')?.length, 3);
    throw new Error('changed my mind');
  });
  await assert.rejects(failing, /changed my mind/);
  await here((tx) => storeOfferings(tx, [offering('b', 4)]));
  assert.equal((await here(catalogueOf)).offerings.get('jobcoaching')?.length, 2);
});

test('a municipality with another name is seen at once', async () => {
  assert.equal((await here(catalogueOf)).municipalities[0]?.name, 'Lindewaard');
  await here((tx) => tx.updateTable('municipality').set({ name: 'Lindewoud' }).execute());
  assert.equal((await here(catalogueOf)).municipalities[0]?.name, 'Lindewoud');
});

test('another tenant has its own catalogue, empty until it is loaded', async () => {
  const other = { tenantId: await testTenant(database.db, 'elders'), accountId: null };
  assert.equal((await inTenant(database.db, other, catalogueOf)).records.length, 0);
  await inTenant(database.db, other, loadBaseCatalogue);
  const catalogue = await inTenant(database.db, other, catalogueOf);
  assert.deepEqual([catalogue.records.length, catalogue.offerings.size], [126, 0]);
});
