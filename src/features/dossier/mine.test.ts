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
    const given = await (await give('Mila@example.nl')).text();
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

  test('gets one account and no more', async () => {
    assert.equal((await give('nog-een@example.nl')).status, 404);
  });
});
