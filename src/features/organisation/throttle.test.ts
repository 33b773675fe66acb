import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import {
  cookiesOf,
  type Organisation,
  password,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';

describe('Guessing passwords', () => {
  let world: World;
  let here: Organisation;
  let round = 0;
  before(async () => {
    world = await testWorld();
  });
  beforeEach(async () => {
    here = await testOrganisation(world, `hier-${round++}`);
  });
  after(() => world.close());

  const email = () => `coach@${here.slug}.example`;
  const attempt = (given: string, more: object = {}) =>
    here.ask('/inloggen', { form: { email: email(), password: given }, ...more });
  const fail = async (times: number, more: object = {}) => {
    for (let time = 0; time < times; time++) await attempt(`fout ${time}`, more);
  };

  test('costs nothing for five mistakes, then a time that doubles, also for the right password', async () => {
    await fail(5);
    const page = await (await attempt(password)).text();
    assert.match(page, /Probeer het over 1 seconde nog een keer/);
    world.pass(1 / 60);
    await fail(1);
    assert.match(await (await attempt(password)).text(), /over 2 seconden/);
    world.pass(1);
    assert.equal((await attempt(password)).status, 303);
  });

  test('is counted from wherever it comes, and never makes anybody wait more than a minute', async () => {
    for (let time = 0; time < 30; time++) {
      await attempt(`fout ${time}`, { address: `198.51.100.${time}` });
      world.pass(1);
    }
    world.pass(-1);
    assert.match(await (await attempt(password)).text(), /over 1 minuut/);
    world.pass(1);
    assert.equal((await attempt(password)).status, 303);
  });

  test('by somebody else never keeps a person out who signed in here before', async () => {
    const mine = cookiesOf(await attempt(password));
    world.pass(1);
    await fail(20, { address: '198.51.100.7' });
    assert.equal((await attempt(password, { address: '198.51.100.8' })).status, 400);
    assert.equal((await attempt(password, { cookie: mine })).status, 303);
  });

  test('with a stolen device cookie is slowed as well', async () => {
    const mine = cookiesOf(await attempt(password));
    await fail(6, { cookie: mine });
    assert.match(await (await attempt(password, { cookie: mine })).text(), /Wacht even/);
  });

  test('of many accounts from one address is slowed by that address', async () => {
    for (let time = 0; time < 30; time++)
      await here.ask('/inloggen', {
        form: { email: `gok${time}@x.example`, password: 'fout' },
        address: '203.0.113.9',
      });
    assert.match(await (await attempt(password, { address: '203.0.113.9' })).text(), /Wacht even/);
    assert.equal((await attempt(password, { address: '203.0.113.10' })).status, 303);
  });

  test('at the same moment counts every guess', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, async (_, time) => (await attempt(`fout ${time}`)).text()),
    );
    assert.equal(answers.filter((page) => page.includes('Wacht even')).length, 7);
  });

  test('in an open browser, to change the password, is slowed as well', async () => {
    const cookie = await here.session('coach');
    const change = (current: string) =>
      here.ask('/account/wachtwoord', { cookie, form: { current, chosen: 'vier stenen in het water' } });
    for (let time = 0; time < 6; time++) await change(`fout ${time}`);
    assert.match(await (await change(password)).text(), /Wacht even en probeer het dan/);
    world.pass(1);
    assert.equal((await change(password)).status, 303);
  });

  test('keeps no address and no mail address, and forgets after a day', async () => {
    await fail(2);
    const rows = await here.inside((tx) => tx.selectFrom('sign_in_attempt').selectAll().execute());
    assert.equal(rows.length, 2);
    assert.doesNotMatch(JSON.stringify(rows), /192\.0\.2|example/);
  });
});
