import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { dossierLinks } from '../src/features/dossier/index.ts';
import { demoAccounts, demoPeople } from '../src/features/organisation/index.ts';
import { problemsOf } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';

let server: ServerUnderTest;
before(async () => {
  server = await serverUnderTest();
});
after(() => server.stop());

test('a coach closes a dossier and removes it: the name typed, a reason written', async () => {
  const coach = demoAccounts.find(({ role }) => role === 'coach')?.id;
  const person = demoPeople.findLast(({ coachId }) => coachId === coach);
  assert.ok(person);
  const page = await signInAs('coach', server.base);
  await page.goto(new URL(dossierLinks.dossier(person.id), server.base).href);
  await page.getByRole('button', { name: 'Sluit het dossier' }).click();
  await page.getByRole('link', { name: 'Verwijder dit dossier nu' }).click();
  assert.deepEqual(await problemsOf(page), []);
  await page.getByRole('button', { name: 'Verwijder dit dossier nu' }).click();
  await page.getByRole('link', { name: 'Schrijf op waarom' }).click();
  await page.keyboard.type('De inwoner vraagt het.');
  assert.deepEqual(await problemsOf(page), []);
  await page.getByLabel('Typ de naam').fill(`${person.givenName} ${person.familyName}`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/verwijderd=1$/);
  assert.match(await page.innerText('main'), /Het dossier is weg/);
  await page.context().close();
});

test('without JavaScript a coach begins a dossier with the keyboard, and mends what was wrong', async () => {
  const page = await signInAs('coach', server.base, { javaScript: false });
  await page.getByRole('link', { name: 'Begin een dossier' }).click();
  await page.getByLabel('Voornaam').fill('Nadia');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Vul de achternaam in.' }).click();
  await page.getByLabel('Achternaam').fill('Prins');
  await page.keyboard.press('Enter');
  await page.waitForURL(/bewaard=1$/);
  assert.equal(await page.textContent('h1'), 'Nadia Prins');
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  assert.match(await page.innerText('main'), /Je bent uitgelogd/);
  await page.context().close();
});
