import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';

describe('Back, and sent again under the same id with other words', () => {
  let world: World;
  let here: Organisation;
  let cookie: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    const mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
    await here.inside((tx) =>
      tx.updateTable('person').set({ account_id: here.accounts.jobSeeker }).where('id', '=', mila).execute(),
    );
    cookie = await here.session('jobSeeker');
  });
  after(() => world.close());

  const send = async (path: string, form: Record<string, string>) =>
    assert.equal((await here.ask(path, { cookie, form })).status, 303);

  test('keeps both messages, each once', async () => {
    const first = { id: randomUUID(), tekst: 'Ik kom om negen uur.' };
    const again = { ...first, tekst: 'Ik kom om tien uur.' };
    await send('/mijn/gesprek', first);
    await Promise.all([send('/mijn/gesprek', again), send('/mijn/gesprek', again)]);
    await send('/mijn/gesprek', first);
    const stored = await here.inside((tx) => tx.selectFrom('message').select('text').execute());
    assert.deepEqual(new Set(stored.map(({ text }) => text)), new Set([first.tekst, again.tekst]));
    assert.equal(stored.length, 2);
  });

  test('sends nothing that was written on a page of another account, and keeps it', async () => {
    const wie = here.accounts.coach;
    const message = await here.ask('/mijn/gesprek', { cookie, form: { wie, tekst: 'Van een ander.' } });
    assert.equal(message.status, 400);
    const html = await message.text();
    assert.match(html, /Nu is er iemand anders ingelogd.*Van een ander\.<\/textarea>/s);
    const fresh = /name="wie" value="([^"]+)"/.exec(html)?.[1];
    assert.equal(fresh, here.accounts.jobSeeker, 'sent once more it is of who is here now');
    const week = { wie, gevoel: 'good', stap: 'ja', woorden: 'Ook van een ander.' };
    const answers = await here.ask('/mijn/week', { cookie, form: week });
    assert.equal(answers.status, 400);
    assert.match(await answers.text(), /Nu is er iemand anders ingelogd.*Ook van een ander\.<\/textarea>/s);
    const stored = await here.inside((tx) =>
      tx.selectFrom('message').selectAll().where('text', '=', 'Van een ander.').execute(),
    );
    assert.deepEqual(stored, []);
  });

  test('keeps both answers of the week, each once', async () => {
    const first = { id: randomUUID(), gevoel: 'good', stap: 'ja', woorden: 'Ik heb gebeld.' };
    const again = { ...first, woorden: 'Ik heb niet gebeld.' };
    await send('/mijn/week', first);
    await Promise.all([send('/mijn/week', again), send('/mijn/week', again)]);
    await send('/mijn/week', first);
    const stored = await here.inside((tx) => tx.selectFrom('check_in').select('words').execute());
    assert.deepEqual(stored.map(({ words }) => words).sort(), [first.woorden, again.woorden]);
  });
});
