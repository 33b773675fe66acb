import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  cookiesOf,
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';

describe('Signing in with a link by mail', () => {
  let world: World;
  let here: Organisation;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
  });
  after(() => world.close());

  const ask = (linkEmail: string, where = here) => where.ask('/inloggen/link', { form: { linkEmail } });
  const mails = (where = here) =>
    where.inside((tx) => tx.selectFrom('mail').selectAll().orderBy('created_at').orderBy('id').execute());
  const addressIn = (body: string | undefined) =>
    /https?:\/\/[^/]+(\/inloggen\/link\/[\w-]{43})/.exec(body ?? '')?.[1] ?? '';
  const lastAddress = async () => addressIn((await mails()).at(-1)?.body);

  test('answers the same for an address with an account and one without', async () => {
    const answers = [await ask(' Coach@hier.example'), await ask('niemand@hier.example')];
    for (const answer of answers)
      assert.deepEqual([answer.status, answer.headers.get('Location')], [303, '/inloggen/link-verstuurd']);
    assert.match(await (await here.ask('/inloggen/link-verstuurd')).text(), /Kijk in je mail/);
    assert.deepEqual(
      (await mails()).map((one) => one.recipient),
      ['coach@hier.example'],
    );
    const [mail] = await mails();
    assert.match(mail?.body ?? '', /http:\/\/hier\.example\/inloggen\/link\//);
  });

  test('says what is wrong with an address that is none, and keeps it', async () => {
    for (const [typed, words] of [
      ['', /Vul je e-mailadres in/],
      ['coach', /Schrijf het zoals naam@voorbeeld/],
    ] as const) {
      const answer = await ask(typed);
      assert.equal(answer.status, 400);
      assert.match(await answer.text(), words);
    }
    assert.match(
      await (await ask('coach')).text(),
      /name="linkEmail"[^>]*value="coach"|value="coach"[^>]*name="linkEmail"/,
    );
  });

  test('needs the button: a mail scanner that looks uses nothing up', async () => {
    const address = await lastAddress();
    for (let look = 0; look < 3; look++) {
      const page = await here.ask(address);
      assert.equal(page.status, 200);
      assert.equal(page.headers.get('Set-Cookie'), null);
    }
    const entered = await here.ask(address, { method: 'POST' });
    assert.equal(entered.headers.get('Location'), '/dossiers');
    assert.equal((await here.ask('/dossiers', { cookie: cookiesOf(entered) })).status, 200);
  });

  test('works once, and not after fifteen minutes', async () => {
    const used = await here.ask(await lastAddress(), { method: 'POST' });
    assert.equal(used.status, 404);
    assert.match(await used.text(), /Deze link werkt niet meer/);
    await ask('coach@hier.example');
    world.pass(16);
    assert.equal((await here.ask(await lastAddress())).status, 404);
    assert.equal((await here.ask(await lastAddress(), { method: 'POST' })).status, 404);
    assert.equal((await here.ask(`/inloggen/link/${'a'.repeat(43)}`)).status, 404);
  });

  test('pressed twice mails once; asking again a minute later mails again', async () => {
    const sent = async () =>
      (await mails()).filter(({ recipient }) => recipient === 'editor@hier.example').length;
    const answers = await Promise.all([ask('editor@hier.example'), ask('editor@hier.example')]);
    for (const answer of answers) assert.equal(answer.headers.get('Location'), '/inloggen/link-verstuurd');
    assert.equal(await sent(), 1);
    world.pass(1);
    await ask('editor@hier.example');
    assert.equal(await sent(), 2);
  });

  test('is not for an account that is switched off, nor in another organisation', async () => {
    const there = await testOrganisation(world, 'daar');
    await ask('coach@hier.example');
    const address = await lastAddress();
    assert.equal((await there.ask(address, { method: 'POST' })).status, 404);
    const active = (on: boolean) =>
      here.inside((tx) =>
        tx.updateTable('account').set({ active: on }).where('id', '=', here.accounts.coach).execute(),
      );
    await active(false);
    const before = (await mails()).length;
    await ask('coach@hier.example');
    assert.equal((await mails()).length, before);
    assert.equal((await here.ask(address, { method: 'POST' })).status, 404);
    await active(true);
  });

  test('asked too often has to wait, and the password does not', async () => {
    let answer = await ask('manager@hier.example');
    for (let time = 0; time < 8; time++) answer = await ask('manager@hier.example');
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /Wacht even/);
    const entered = await here.ask('/inloggen', {
      form: { email: 'manager@hier.example', password: 'een goed wachtwoord' },
      address: '192.0.2.77',
    });
    assert.equal(entered.status, 303);
  });

  test('replaces a password for once that was never used', async () => {
    const coach = await here.session('coach');
    const mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
    const email = 'mila@hier.example';
    const given = await here.ask(`/dossiers/${mila}/toegang`, { cookie: coach, form: { email } });
    const once = /sw-once">([a-z2-9-]{19})</.exec(await given.text())?.[1] ?? '';
    await here.ask('/inloggen/link', { form: { linkEmail: email }, address: '192.0.2.9' });
    const entered = await here.ask(await lastAddress(), { method: 'POST' });
    assert.equal(entered.headers.get('Location'), '/mijn');
    assert.match(await (await here.ask('/mijn', { cookie: cookiesOf(entered) })).text(), /Dag Mila/);
    const old = await here.ask('/inloggen', { form: { email, password: once }, address: '192.0.2.10' });
    assert.equal(old.status, 400, 'the password for once stopped working');
  });

  test('and a message of the coach is told by mail once, with nothing of what it says', async () => {
    const coach = await here.session('coach');
    const [mila] = await here.inside((tx) => tx.selectFrom('person').select('id').execute());
    for (const tekst of ['Geheim plan', 'Nog iets'])
      await here.ask(`/dossiers/${mila?.id}/berichten`, { cookie: coach, form: { tekst } });
    const told = (await mails()).filter((one) => /Er is een bericht/.test(one.subject));
    assert.equal(told.length, 1);
    assert.match(told[0]?.body ?? '', /http:\/\/hier\.example\/mijn\/gesprek/);
    assert.doesNotMatch(JSON.stringify(told), /Geheim|Mila de Wit|Nog iets/);
  });

  test('is no door in production without a mail server', async () => {
    const strict = await testWorld({ production: true });
    const there = await testOrganisation(strict, 'streng');
    assert.doesNotMatch(await (await there.ask('/inloggen')).text(), /zonder wachtwoord/);
    assert.equal((await ask('coach@streng.example', there)).status, 404);
    assert.equal((await there.ask('/post')).status, 404);
    await strict.close();
  });
});
