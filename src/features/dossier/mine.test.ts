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

describe('The own dossier', () => {
  let world: World;
  let here: Organisation;
  let coach: string;
  let mila: string;

  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    coach = await here.session('coach');
    mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
    await testPerson(here, { givenName: 'Dirk', familyName: 'Post' });
  });
  after(() => world.close());

  const give = (email: string) => here.ask(`/dossiers/${mila}/toegang`, { cookie: coach, form: { email } });

  test('is empty and friendly for a job seeker whose coach began none', async () => {
    const cookie = await here.session('jobSeeker');
    assert.match(await (await here.ask('/mijn', { cookie })).text(), /Je hebt nog geen dossier/);
    assert.equal((await here.ask('/mijn/gegevens.json', { cookie })).status, 404);
  });

  test('opens with an account from the coach: a password for once, then an own one, then only the own dossier', async () => {
    assert.match(await (await give('coach@hier.example')).text(), /heeft al een account/);
    const endless = await give(`${'m'.repeat(10_000)}@example.nl`);
    assert.equal(endless.status, 400);
    assert.match(await endless.text(), /Dit e-mailadres is te lang/);
    const given = await (await give('Mila@example.nl')).text();
    // Pressed twice: the account is there, and where it is a new password can be made.
    assert.equal((await give('Mila@example.nl')).headers.get('Location'), `/dossiers/${mila}/toegang`);
    const once = /sw-once">([a-z2-9-]{19})</.exec(given)?.[1] ?? '';
    const entered = await here.ask('/inloggen', { form: { email: 'mila@example.nl', password: once } });
    assert.equal(entered.headers.get('Location'), '/account/wachtwoord');
    const cookie = cookiesOf(entered);
    const early = await here.ask('/mijn', { cookie });
    assert.equal(early.headers.get('Location'), '/account/wachtwoord', 'not before choosing an own password');
    const chosen = await here.ask('/account/wachtwoord', {
      cookie,
      form: { current: once, chosen: 'vier stenen in het water' },
    });
    assert.equal(chosen.status, 303);
    const own = cookiesOf(chosen);
    assert.equal((await here.ask('/account', { cookie })).status, 303, 'the old session ended');
    const page = await (await here.ask('/mijn', { cookie: own })).text();
    assert.match(page, /Dag Mila/);
    assert.doesNotMatch(page, /Dirk|Post/);
    assert.equal((await here.ask('/dossiers', { cookie: own })).status, 404);
    assert.equal((await here.ask(`/dossiers/${mila}`, { cookie: own })).status, 404);
    await showsWhoLooked(own);
    await givesItAway(own);
  });

  async function showsWhoLooked(cookie: string): Promise<void> {
    await here.ask(`/dossiers/${mila}`, { cookie: coach });
    const page = await (await here.ask('/mijn', { cookie })).text();
    assert.match(page, /De coach van hier<\/strong> bekeek het dossier/);
    assert.match(page, /vrijdag 20 november 2026/);
  }

  async function givesItAway(cookie: string): Promise<void> {
    const answer = await here.ask('/mijn/gegevens.json', { cookie });
    assert.match(answer.headers.get('Content-Disposition') ?? '', /attachment/);
    const data = await answer.json();
    assert.deepEqual(
      [data.voornaam, data.achternaam, data.gemeente, data.keuzes],
      ['Mila', 'de Wit', 'Dorp hier', []],
    );
    assert.ok(data.wieKeek.some((line: { verwerking: string }) => line.verwerking === 'dossier-bekijken'));
    assert.ok(
      data.wieKeek.some((line: { verwerking: string }) => line.verwerking === 'eigen-dossier-downloaden'),
    );
  }

  test('gets one account when two give it at the same moment, with two addresses', async () => {
    const tess = await testPerson(here, { givenName: 'Tess', familyName: 'Bos' });
    const emails = ['tess@example.nl', 't.bos@example.nl', 'bos@example.nl'];
    const answers = await Promise.all(
      emails.map((email) => here.ask(`/dossiers/${tess}/toegang`, { cookie: coach, form: { email } })),
    );
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 303, 303]);
    const made = await here.inside((tx) =>
      tx.selectFrom('account').select('id').where('email', 'in', emails).execute(),
    );
    assert.equal(made.length, 1, 'and no account without a dossier');
  });

  test('gets one account and no more', async () => {
    assert.equal((await give('nog-een@example.nl')).headers.get('Location'), `/dossiers/${mila}/toegang`);
  });

  const renew = (cookie: string, id = mila) =>
    here.ask(`/dossiers/${id}/toegang/wachtwoord`, { cookie, method: 'POST' });
  const enter = (given: string) =>
    here.ask('/inloggen', { form: { email: 'mila@example.nl', password: given } });

  test('opens again with a new password for once from the coach, seen once and written down', async () => {
    const page = await (await here.ask(`/dossiers/${mila}/toegang`, { cookie: coach })).text();
    assert.match(page, /mila@example\.nl/);
    const signedIn = cookiesOf(await enter('vier stenen in het water'));
    const given = await renew(coach);
    assert.deepEqual([given.status, given.headers.get('Cache-Control')], [200, 'no-store']);
    const once = /sw-once">([a-z2-9-]{19})</.exec(await given.text())?.[1] ?? '';
    assert.equal(
      (await here.ask('/mijn', { cookie: signedIn })).headers.get('Location'),
      '/inloggen?terug=%2Fmijn',
    );
    assert.equal((await enter('vier stenen in het water')).status, 400, 'the old one stopped working');
    assert.equal((await enter(once)).headers.get('Location'), '/account/wachtwoord');
    const rows = await here.inside((tx) =>
      tx.selectFrom('audit_line').selectAll().where('what', '=', 'account.password-renewed').execute(),
    );
    assert.deepEqual(
      rows.map((row) => [row.account_id, row.confidential]),
      [[here.accounts.coach, true]],
    );
    const everything = await here.inside((tx) => tx.selectFrom('account').selectAll().execute());
    assert.doesNotMatch(JSON.stringify([rows, everything]), new RegExp(once));
  });

  test('keeps its password for a coach of elsewhere, for a closed dossier and without an account', async () => {
    const there = await testOrganisation(world, 'daar');
    const elsewhere = await there.session('coach');
    assert.equal(
      (await there.ask(`/dossiers/${mila}/toegang/wachtwoord`, { cookie: elsewhere, method: 'POST' })).status,
      404,
    );
    const [dirk] = await here.inside((tx) =>
      tx.selectFrom('person').select('id').where('given_name', '=', 'Dirk').execute(),
    );
    assert.equal((await renew(coach, dirk?.id)).status, 404);
    const close = (gesloten: string) =>
      here.ask(`/dossiers/${mila}/sluiten`, { cookie: coach, form: { gesloten } });
    await close('ja');
    assert.equal((await renew(coach)).status, 404);
    assert.equal((await here.ask(`/dossiers/${mila}/toegang`, { cookie: coach })).status, 404);
    await close('nee');
  });

  test('never lets a coach take over an account that may do more than see the own dossier', async () => {
    const [account] = await here.inside((tx) =>
      tx.selectFrom('account').select('id').where('email', '=', 'mila@example.nl').execute(),
    );
    const id = account?.id ?? '';
    const role = { tenant_id: here.tenantId, account_id: id, role: 'administrator' } as const;
    await here.inside((tx) => tx.insertInto('account_role').values(role).execute());
    assert.equal((await renew(coach)).status, 404);
    const page = await (await here.ask(`/dossiers/${mila}/toegang`, { cookie: coach })).text();
    assert.match(page, /Vraag de beheerder/);
    assert.doesNotMatch(page, /toegang\/wachtwoord/);
    await here.inside((tx) =>
      tx
        .deleteFrom('account_role')
        .where('account_id', '=', id)
        .where('role', '=', 'administrator')
        .execute(),
    );
    await here.inside((tx) =>
      tx.updateTable('account').set({ active: false }).where('id', '=', id).execute(),
    );
    assert.equal((await renew(coach)).status, 404, 'an account that is switched off stays off');
  });
});
