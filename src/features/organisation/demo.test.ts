import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testWorld, type World } from '../../../test/support/organisation.ts';
import { inTenant, type Tx } from '../../platform/db/index.ts';
import { demoTenant } from '../../platform/web/context.ts';
import { roles } from '../../shared/roles.ts';
import { demoAccounts, demoPassword } from './demo/accounts.ts';
import { demoOfferings } from './demo/offerings.ts';
import { demoPeople } from './demo/people.ts';
import { addDemonstration, prepareOrganisation } from './routes/prepare.ts';

const inside = <Result>(world: World, work: (tx: Tx) => Promise<Result>) =>
  inTenant(world.deps.db, { tenantId: demoTenant.id, accountId: null }, work);

const signIn = (world: World, email: string) =>
  world.app.request('http://localhost/inloggen', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-For': '192.0.2.1' },
    body: new URLSearchParams({ email, password: demoPassword }).toString(),
  });

describe('The demonstration', () => {
  let world: World;
  const told: string[] = [];
  before(async () => {
    world = await testWorld();
    await prepareOrganisation(world.deps, (sentence) => told.push(sentence));
  });
  after(() => world.close());

  test('says who can sign in', () => {
    for (const { email } of demoAccounts) assert.ok(told.join('\n').includes(email));
  });

  test('has an account for each role, and each can sign in', async () => {
    assert.deepEqual(demoAccounts.map(({ role }) => role).sort(), [...roles].sort());
    for (const { email } of demoAccounts) assert.equal((await signIn(world, email)).status, 303, email);
  });

  test('has a few hundred people over six coaches, all marked as invented', async () => {
    const rows = await inside(world, (tx) =>
      tx.selectFrom('person').select(['invented', 'coach_id']).execute(),
    );
    assert.ok(rows.length >= 250 && rows.every(({ invented }) => invented));
    assert.equal(new Set(rows.map(({ coach_id: coach }) => coach)).size, 6);
    const emails = demoPeople.flatMap(({ email }) => email ?? []);
    assert.ok(emails.every((email) => email.endsWith('@example.nl')));
  });

  test('has local offers, all invented, in both municipalities', async () => {
    const rows = await inside(world, (tx) => tx.selectFrom('offering').selectAll().execute());
    assert.equal(rows.length, 250);
    assert.ok(rows.every(({ invented }) => invented));
    assert.equal(new Set(rows.map(({ municipality_id: place }) => place)).size, 2);
    const starts = rows.flatMap(({ starts_on: day }) => day ?? []);
    assert.ok(starts.length > 20 && starts.every((day) => day >= '2026-11-20'));
  });

  test('is not added twice', async () => {
    await prepareOrganisation(world.deps, () => undefined);
    const rows = await inside(world, (tx) => tx.selectFrom('person').select('id').execute());
    assert.equal(rows.length, demoPeople.length);
  });

  test('is the same on every computer', () => {
    assert.deepEqual(demoPeople[0]?.givenName, 'Mila');
    assert.deepEqual(demoPeople.slice(-1)[0]?.id, '00000000-0000-7000-8002-00000000012b');
    const given = [{ id: 'a', kind: 'training', forms: ['groep'] }] as const;
    const today = new Date('2026-11-20T09:00:00Z');
    assert.deepEqual(demoOfferings(given, today), demoOfferings(given, today));
  });
});

describe('In production', () => {
  let world: World;
  before(async () => {
    world = await testWorld({ production: true });
  });
  after(() => world.close());

  test('there is one empty organisation and no account at all', async () => {
    const told: string[] = [];
    await prepareOrganisation(world.deps, (sentence) => told.push(sentence));
    assert.match(told.join('\n'), /npm run cli -- admin EMAIL/);
    assert.equal((await world.app.request('http://localhost/inloggen')).status, 200);
    for (const { email } of demoAccounts) assert.equal((await signIn(world, email)).status, 400);
    await assert.rejects(addDemonstration(world.deps), /never/);
  });

  test('a database that was a demonstration loses its accounts: no password and no session opens it', async () => {
    const demo = await testWorld();
    await prepareOrganisation(demo.deps, () => undefined);
    const entered = await signIn(demo, 'coach@example.nl');
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const deps = { ...demo.deps, config: { ...demo.deps.config, production: true } };
    const { createApp } = await import('../../app.ts');
    const app = createApp(deps);
    const ask = () => app.request('http://localhost/dossiers', { headers: { Cookie: cookie } });
    assert.equal((await ask()).status, 303, 'already before the start has closed them');
    const told: string[] = [];
    await prepareOrganisation(deps, (sentence) => told.push(sentence));
    assert.match(told.join(), /13 accounts of the demonstration are closed/);
    for (const { email } of demoAccounts) assert.equal((await signIn({ ...demo, app }, email)).status, 400);
    await demo.close();
  });
});
