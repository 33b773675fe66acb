import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { testStory, testStudy } from '../../../test/support/stories.ts';
import type { Role } from '../../shared/roles.ts';

describe('The page of the whole loop', () => {
  let world: World;
  let here: Organisation;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
  });
  after(() => world.close());

  const page = async (role: Role) =>
    (await here.ask('/overzicht', { cookie: await here.session(role) })).text();

  test('says so while there is nobody', async () => {
    assert.match(await page('manager'), /Er is nog niemand/);
  });

  test('tells a coach the small numbers of the own caseload, and a manager not', async () => {
    await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
    world.pass(11);
    assert.match(await page('coach'), /Bij 0 van de 1 mensen is samen met een coach gekozen/);
    assert.match(await page('manager'), /Dit gaat over te weinig mensen/);
  });

  test('tells a job seeker the answer in words, not by a sign that is only seen', async () => {
    await here.inside((tx) =>
      tx.updateTable('person').set({ account_id: here.accounts.jobSeeker }).execute(),
    );
    const own = await page('jobSeeker');
    assert.match(own, /Zo ver ben jij/);
    assert.match(own, /Je hebt nog niet samen gekozen\./);
  });

  test('counts the stories that may count for the municipality, when a study may say how many it has', async () => {
    const study = await testStudy(here);
    const no = { analysis: true, quote: true, report: false, learning: true };
    for (let i = 0; i < 9; i++) await testStory(here, study, { consent: no });
    for (let i = 0; i < 4; i++) await testStory(here, study);
    world.pass(11);
    assert.match(await page('manager'), /id="lus-stories"(?:(?!<li).)*te weinig mensen/);
    await testStory(here, study);
    world.pass(11);
    assert.match(await page('manager'), /5 verhalen mogen meetellen/);
  });

  for (const role of ['coach', 'researcher', 'manager', 'editor', 'jobSeeker'] as const) {
    test(`opens for a ${role} only what a ${role} may see`, async () => {
      const cookie = await here.session(role);
      const found = [...(await page(role)).matchAll(/<a class="utrecht-button[^"]*" href="([^"]+)"/g)];
      for (const [, href = ''] of found) {
        const { status } = await here.ask(href, { cookie });
        assert.equal(status, 200, `${href} for a ${role}`);
      }
    });
  }

  test('is not there for whoever has no part in it', async () => {
    assert.equal((await here.ask('/overzicht', { cookie: await here.session('partner') })).status, 404);
  });
});
