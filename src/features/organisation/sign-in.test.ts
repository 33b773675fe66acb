import assert from 'node:assert/strict';
import { createHook } from 'node:async_hooks';
import { after, before, describe, test } from 'node:test';
import {
  cookiesOf,
  type Organisation,
  password,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { createApp } from '../../app.ts';

describe('Signing in', () => {
  let world: World;
  let here: Organisation;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
  });
  after(() => world.close());

  const signIn = (email: string, given = password, more: object = {}) =>
    here.ask('/inloggen', { form: { email, password: given }, ...more });

  test('with the right password leads to where somebody works, with a cookie that only this site reads', async () => {
    const answer = await signIn('Coach@hier.example');
    assert.deepEqual([answer.status, answer.headers.get('Location')], [303, '/dossiers']);
    const [session = '', device = ''] = answer.headers.getSetCookie();
    assert.match(session, /^sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    assert.match(device, /^toestel=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/);
    assert.equal((await here.ask('/dossiers', { cookie: cookiesOf(answer) })).status, 200);
  });

  test('over https binds the cookie to this host', async () => {
    const answer = await signIn('coach@hier.example', password, {
      headers: { 'X-Forwarded-Proto': 'https' },
    });
    assert.match(
      answer.headers.getSetCookie()[0] ?? '',
      /^__Host-sessie=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test('believes a proxy that says https only when there is one', async () => {
    const config = { ...world.deps.config, trustProxy: false };
    const app = createApp({ ...world.deps, config });
    const answer = await app.request('http://hier.example/inloggen', {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-Proto': 'https' },
      body: new URLSearchParams({ email: 'coach@hier.example', password }).toString(),
    });
    assert.equal(answer.status, 303);
    assert.match(
      answer.headers.getSetCookie()[0] ?? '',
      /^sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    assert.equal(answer.headers.get('Strict-Transport-Security'), null);
    // Behind a proxy that adds its own word to one from outside, the last word is that of the proxy.
    const mixed = await signIn('coach@hier.example', password, {
      headers: { 'X-Forwarded-Proto': 'https, http' },
    });
    assert.match(mixed.headers.getSetCookie()[0] ?? '', /^sessie=/);
  });

  test('keeps only the hash of the token', async () => {
    const token = cookiesOf(await signIn('coach@hier.example')).split(/[=;]/)[1] ?? '';
    const rows = await here.inside((tx) => tx.selectFrom('session').select('token_hash').execute());
    assert.ok(rows.length > 0 && rows.every(({ token_hash: hash }) => !hash.includes(token)));
  });

  test('with a wrong password, or an unknown address, gets one and the same page, and keeps the address typed', async () => {
    const wrong = await signIn('coach@hier.example', 'een fout wachtwoord');
    const unknown = await signIn('niemand@hier.example', 'een fout wachtwoord');
    assert.deepEqual([wrong.status, unknown.status], [400, 400]);
    assert.equal(wrong.headers.getSetCookie().length, 0);
    const words = async (answer: Response) => (await answer.text()).replaceAll(/coach@|niemand@/g, '');
    const page = await wrong.clone().text();
    assert.match(page, /value="coach@hier\.example"/);
    assert.doesNotMatch(page, /een fout wachtwoord/);
    assert.match(page, /Het e-mailadres of het wachtwoord klopt niet/);
    assert.equal(await words(wrong), await words(unknown));
  });

  test('with nothing filled in says what is missing, above the form and beside the field', async () => {
    const page = await (await signIn('', '')).text();
    assert.match(page, /<title>Let op: Inloggen/);
    assert.match(page, /href="#email">Vul je e-mailadres in\./);
    assert.match(page, /id="password-fout">.*Vul je wachtwoord in\./s);
  });

  test('derives one key, the costly part, for an address that nobody has as for one that exists', async () => {
    const derivations = async (email: string): Promise<number> => {
      let count = 0;
      const watch = createHook({
        init: (_id, type) => {
          if (type === 'ARGON2REQUEST') count += 1;
        },
      }).enable();
      await signIn(email, 'een fout wachtwoord');
      watch.disable();
      return count;
    };
    assert.equal(await derivations('partner@hier.example'), 1);
    assert.equal(await derivations('nooit@hier.example'), 1);
  });

  test('goes back to the page somebody came for, and never to another site', async () => {
    const to = async (back: string) =>
      (
        await here.ask('/inloggen', {
          form: { email: 'coach@hier.example', password, terug: back },
        })
      ).headers.get('Location');
    assert.equal(await to('/dossiers/nieuw?a=1'), '/dossiers/nieuw?a=1');
    for (const evil of ['//boef.nl', 'https://boef.nl', '/\\boef.nl', '/\t/boef.nl', 'javascript:alert(1)'])
      assert.equal(await to(evil), '/dossiers');
  });

  test('from a page of another site is refused', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://boef.nl' };
    assert.equal((await signIn('coach@hier.example', password, { headers })).status, 403);
  });

  test('again ends the session that was there, so a token planted beforehand is worth nothing', async () => {
    const first = cookiesOf(await signIn('coach@hier.example'));
    const second = cookiesOf(await signIn('coach@hier.example', password, { cookie: first }));
    assert.notEqual(first.split(';')[0], second.split(';')[0]);
    assert.equal((await here.ask('/dossiers', { cookie: first })).status, 303);
    assert.equal((await here.ask('/dossiers', { cookie: second })).status, 200);
  });

  test('writes it in the audit log', async () => {
    await signIn('manager@hier.example');
    const lines = await here.inside((tx) =>
      tx
        .selectFrom('audit_line')
        .select(['what', 'account_id'])
        .where('account_id', '=', here.accounts.manager)
        .execute(),
    );
    assert.deepEqual(lines, [{ what: 'account.signed-in', account_id: here.accounts.manager }]);
  });
});

describe('A session', () => {
  let world: World;
  let here: Organisation;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
  });
  after(() => world.close());

  test('ends after half an hour without a request, and not while somebody works', async () => {
    const cookie = await here.session('coach');
    for (const minutes of [25, 25, 25]) {
      world.pass(minutes);
      assert.equal((await here.ask('/dossiers', { cookie })).status, 200);
    }
    world.pass(31);
    const answer = await here.ask('/dossiers', { cookie });
    assert.deepEqual([answer.status, answer.headers.get('Location')], [303, '/inloggen?terug=%2Fdossiers']);
    assert.match(answer.headers.getSetCookie().join(), /sessie=; Max-Age=0/);
  });

  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };

  test('that ended under a form is remembered on the page, and sends it as nobody else', async () => {
    const path = '/mijn/route/nieuwe-stap';
    const asSeeker = await here.session('jobSeeker');
    world.pass(31);
    const words = { titel: 'Ik ga bellen' };
    const late = await here.ask(path, { cookie: asSeeker, form: words, headers });
    const html = await late.text();
    assert.equal(late.status, 401);
    assert.match(html, /Stuur nog een keer/);
    const [, name = '', writer] =
      /<input type="hidden" name="(geschreven-door)" value="([^"]*)"/.exec(html) ?? [];
    assert.equal(writer, here.accounts.jobSeeker);
    const again = { ...words, [name]: writer };
    // Pressed before signing in: it stays as it was.
    assert.match(await (await here.ask(path, { form: again, headers })).text(), /Stuur nog een keer/);
    for (const role of ['coach', 'administrator'] as const) {
      const cookie = await here.session(role);
      const refused = await here.ask(path, { cookie, form: again, headers });
      assert.equal(refused.status, 403);
      const page = await refused.text();
      assert.match(page, /iemand anders ingelogd.*Ik ga bellen/s);
      assert.match(page, new RegExp(`name="${name}" value="${writer}"`), 'also in the other language');
    }
    const back = await here.ask(path, { cookie: await here.session('jobSeeker'), form: again, headers });
    assert.notEqual(back.status, 403);
    assert.doesNotMatch(await back.text(), /iemand anders ingelogd/);
  });

  test('that nobody knows any more offers nothing to send, only words to copy', async () => {
    const answer = await here.ask('/account', { form: { naam: 'Fatma de Boer' }, headers });
    const html = await answer.text();
    assert.equal(answer.status, 401);
    assert.match(html, /Kopieer het van deze pagina.*Fatma de Boer/s);
    assert.doesNotMatch(html, /Stuur nog een keer/);
    // The other language sends the form too: whoever signed in since is not taken for the writer.
    assert.match(html, /name="geschreven-door" value=""/);
    const form = { naam: 'Fatma de Boer', 'geschreven-door': '' };
    const signedIn = await here.ask('/account', { cookie: await here.session('coach'), form, headers });
    assert.equal(signedIn.status, 403);
  });

  test('ends after twelve hours, however busy', async () => {
    const cookie = await here.session('coach');
    for (let quarters = 0; quarters < 4 * 12 - 1; quarters++) {
      world.pass(15);
      assert.equal((await here.ask('/dossiers', { cookie })).status, 200);
    }
    world.pass(15);
    assert.equal((await here.ask('/dossiers', { cookie })).status, 303);
  });

  test('ends in the database when somebody signs out', async () => {
    const cookie = await here.session('coach');
    const out = await here.ask('/uitloggen', { cookie, method: 'POST' });
    assert.deepEqual([out.status, out.headers.get('Location')], [303, '/inloggen?uitgelogd=1']);
    assert.equal((await here.ask('/dossiers', { cookie })).status, 303);
  });

  test('ends at once when the account is switched off', async () => {
    const cookie = await here.session('editor');
    assert.equal((await here.ask('/account', { cookie })).status, 200);
    await here.inside((tx) =>
      tx.updateTable('account').set({ active: false }).where('id', '=', here.accounts.editor).execute(),
    );
    assert.equal((await here.ask('/account', { cookie })).status, 303);
  });

  test('of one organisation is nobody in another', async () => {
    const there = await testOrganisation(world, 'daar');
    const cookie = await there.session('coach');
    assert.equal((await there.ask('/dossiers', { cookie })).status, 200);
    assert.equal((await here.ask('/dossiers', { cookie })).status, 303);
  });

  test('is not a session of the API, and a host that nobody has is nowhere', async () => {
    assert.equal((await world.app.request('http://nergens.example/')).status, 404);
  });
});
