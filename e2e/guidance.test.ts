import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { guidanceLinks } from '../src/features/guidance/index.ts';
import { demoPeople } from '../src/features/organisation/index.ts';
import { assertValidHtml } from '../test/support/html.ts';
import { visitor } from './support/browser.ts';
import { problemsOf } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';

let server: ServerUnderTest;
before(async () => {
  server = await serverUnderTest();
});
after(() => server.stop());

const mila = demoPeople[0]?.id ?? '';
const at = (path: string) => new URL(path, server.base).href;

test('a coach logs contact with two taps, and completes it with the keyboard', async () => {
  const page = await signInAs('coach', server.base, { javaScript: false });
  await page.goto(at(`/dossiers/${mila}`));
  await page.getByRole('link', { name: 'Leg contact vast' }).click();
  await page.getByRole('button', { name: 'Telefoon' }).click();
  assert.match(await page.innerText('main'), /Bewaard: Telefoon/);
  await page.getByLabel('Hoeveel minuten?').focus();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.waitForURL(/bewaard=1$/);
  assert.match(await page.innerText('main'), /Telefoon, coach begon, 12 minuten/);
  await page.context().close();
});

test('a supervisor answers two questions by link, on a phone and in both languages', async () => {
  const page = await signInAs('coach', server.base);
  await page.goto(at(guidanceLinks.workplace(mila)));
  await page.getByLabel('Wie begeleidt op het werk?').fill('Ellen Maduro');
  await page.getByLabel('Wat is er afgesproken?').fill('Dinsdag en donderdag in de keuken.');
  await page.getByRole('button', { name: 'Maak de link' }).click();
  const link = await page.locator('.sw-letter').innerText();
  await page.context().close();

  const phone = await (await visitor()).newPage();
  await phone.setViewportSize({ width: 360, height: 740 });
  for (const locale of ['en', 'nl']) {
    const answer = await phone.goto(`${link}?taal=${locale}`);
    await assertValidHtml((await answer?.text()) ?? '', link);
    assert.deepEqual(await problemsOf(phone), []);
  }
  await phone.getByRole('radio', { name: 'Gaat wel' }).check();
  await phone.getByRole('radio', { name: /met z’n drieën/ }).check();
  await phone.getByRole('button', { name: 'Stuur mijn antwoord' }).click();
  await phone.getByText('Dank je wel').waitFor();
  await phone.context().close();
});
