import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  cookiesOf,
  type Organisation,
  password,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';

describe('Who has no work of their own here yet', () => {
  let world: World;
  let here: Organisation;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
  });
  after(() => world.close());

  const said = {
    partner: /Je ziet hier geen dossiers/,
    editor: /Het aanbod veranderen kan hier nog niet/,
  } as const;

  test('comes by a page that says what can be done now and what is not there yet', async () => {
    for (const [role, words] of Object.entries(said)) {
      const form = { email: `${role.toLowerCase()}@hier.example`, password };
      const entered = await here.ask('/inloggen', { form });
      assert.deepEqual([entered.status, entered.headers.get('Location')], [303, '/welkom'], role);
      const page = await here.ask('/welkom', { cookie: cookiesOf(entered) });
      const html = await page.text();
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      assert.equal(page.status, 200);
      assert.equal(page.headers.get('Cache-Control'), 'no-store');
      assert.match(html, words);
      for (const link of ['/aanbod', '/uitleg/advies'])
        assert.ok(main.includes(`href="${link}"`), `${role} ${link}`);
    }
  });

  test('a manager finds the own part under /beheer, and nothing of the administrator', async () => {
    const cookie = await here.session('manager');
    const page = await here.ask('/beheer', { cookie });
    const html = await page.text();
    assert.equal(page.status, 200);
    assert.match(html, /href="\/beheer\/beleid"/);
    assert.doesNotMatch(html, /\/beheer\/(?:mensen|gemeenten|bewaren|logboek|kleuren)/);
  });

  for (const [role, home] of [
    ['coach', '/dossiers'],
    ['manager', '/overzicht'],
    ['researcher', '/onderzoek'],
  ] as const) {
    test(`a ${role} who comes by is told where the own work is`, async () => {
      const page = await here.ask('/welkom', { cookie: await here.session(role) });
      assert.deepEqual([page.status, page.headers.get('Location')], [303, home]);
    });
  }
});
