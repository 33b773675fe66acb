import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { inTenant } from '../db/index.ts';
import { makeLink, openLink, removeLinksOf, removeOldLinks, useLink } from './links.ts';

describe('A link', () => {
  let world: World;
  let here: Organisation;
  const subjectId = randomUUID();
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
  });
  after(() => world.close());

  const make = (minutes = 15) =>
    here.inside((tx) => makeLink(tx, here.as('coach'), { purpose: 'check-in', subjectId, minutes }));
  const open = (token: string, where = here) =>
    where.inside((tx) => openLink(tx, where.as('coach'), 'check-in', token));

  test('opens one thing, for one purpose, in one organisation', async () => {
    const token = await make();
    assert.deepEqual(await open(token), { subjectId, usedAt: null });
    const other = await here.inside((tx) => openLink(tx, here.as('coach'), 'sign-in', token));
    assert.equal(other, null);
    assert.equal(await open(token, await testOrganisation(world, 'daar')), null);
    for (const wrong of ['', 'x', `${token}x`, 'a'.repeat(43)]) assert.equal(await open(wrong), null);
  });

  test('is not kept itself, only its hash', async () => {
    const token = await make();
    const rows = await here.inside((tx) => tx.selectFrom('link').selectAll().execute());
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(token));
  });

  test('is used up once, also by two at the same moment', async () => {
    const token = await make();
    const use = () =>
      inTenant(world.deps.db, here.as('coach'), (tx) => useLink(tx, here.as('coach'), 'check-in', token));
    assert.deepEqual((await Promise.all([use(), use()])).toSorted(), [false, true]);
    assert.notEqual((await open(token))?.usedAt, null);
  });

  test('opens nothing after its time, and then goes', async () => {
    const token = await make(15);
    world.pass(16);
    assert.equal(await open(token), null);
    const before = world.deps.clock();
    await here.inside((tx) => removeOldLinks(tx, here.tenantId, before));
    const rows = await here.inside((tx) =>
      tx.selectFrom('link').select('expires_at').where('expires_at', '<', before).execute(),
    );
    assert.deepEqual(rows, []);
  });

  test('goes with what it opens', async () => {
    const token = await make();
    await here.inside((tx) => removeLinksOf(tx, here, 'check-in', [subjectId]));
    assert.equal(await open(token), null);
  });
});
