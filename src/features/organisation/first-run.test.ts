import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testWorld, type World } from '../../../test/support/organisation.ts';
import { firstAdministrator, nameOrganisation } from './routes/first-run.ts';
import { prepareOrganisation } from './routes/prepare.ts';

describe('A new installation', () => {
  let world: World;
  before(async () => {
    world = await testWorld({ production: true });
    await prepareOrganisation(world.deps, () => undefined);
  });
  after(() => world.close());

  const enter = (host: string, email: string, password: string) =>
    world.app.request(`http://${host}/inloggen`, {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-For': '192.0.2.1' },
      body: new URLSearchParams({ email, password }).toString(),
    });
  const passwordIn = (sentence: string): string => sentence.split(' ').at(-1) ?? '';

  test('gets its name and host name from the command line', async () => {
    await nameOrganisation(world.deps, 'stap.example', 'Werkbedrijf Voorbeeld');
    const page = await (await world.app.request('http://stap.example/')).text();
    assert.match(page, /Werkbedrijf Voorbeeld/);
    await assert.rejects(nameOrganisation(world.deps, 'https://stap.example', 'X'), /no host name/);
  });

  test('gets its first administrator, who chooses an own password', async () => {
    const said = await firstAdministrator(world.deps, 'Beheer@stap.example');
    assert.match(said, /manages Werkbedrijf Voorbeeld/);
    const entered = await enter('stap.example', 'beheer@stap.example', passwordIn(said));
    assert.deepEqual([entered.status, entered.headers.get('Location')], [303, '/account/wachtwoord']);
  });

  test('gives an administrator who lost the password a new one, and nobody else', async () => {
    const again = await firstAdministrator(world.deps, 'beheer@stap.example');
    assert.equal((await enter('stap.example', 'beheer@stap.example', passwordIn(again))).status, 303);
    await assert.rejects(firstAdministrator(world.deps, 'geen adres'), /no mail address/);
  });

  test('that serves several organisations asks for which one', async () => {
    await nameOrganisation(world.deps, 'tweede.example', 'Tweede');
    await assert.rejects(firstAdministrator(world.deps, 'x@x.nl'), /stap\.example, tweede\.example/);
    assert.match(await firstAdministrator(world.deps, 'x@x.nl', 'tweede.example'), /manages Tweede/);
  });
});
