import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { measureLinks } from '../src/features/measures/index.ts';
import { fillTexts } from '../src/features/measures/texts/fill.ts';
import { importTexts } from '../src/features/measures/texts/import.ts';
import { mineTexts } from '../src/features/measures/texts/mine.ts';
import { demoPeople } from '../src/features/organisation/index.ts';
import { problemsOf } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';

const t = fillTexts.nl;

let server: ServerUnderTest;
before(async () => {
  server = await serverUnderTest();
});
after(() => server.stop());

test('the pages of a questionnaire are sound at every size', async () => {
  const page = await signInAs('coach', server.base);
  await page.goto(`${server.base}/dossiers/${demoPeople[0]?.id}`);
  await page.getByRole('button', { name: 'Maak een brief met link' }).click();
  const address = (await page.locator('.sw-letter__address').innerText()).trim();
  assert.deepEqual(await problemsOf(page), []);
  for (const path of [address, `${address}?blad=1`, `${address}?blad=3`, `${address}?blad=7`]) {
    await page.goto(path);
    assert.deepEqual(await problemsOf(page), [], path);
  }
  await page.context().close();
});

test('somebody fills in the questions from the own page, without script, and nothing is lost on the way back', async () => {
  const page = await signInAs('jobSeeker', server.base, { javaScript: false });
  await page.getByRole('button', { name: mineTexts.nl.begin }).click();
  await page.getByRole('link', { name: t.start }).click();
  await page.getByRole('button', { name: t.next }).click();
  assert.match(await page.getByRole('alert').innerText(), /kloppen nog niet/);
  for (let at = 1; at <= 6; at++) {
    const groups = await page.locator('fieldset').all();
    for (const [i, group] of groups.entries())
      await group
        .getByRole('radio')
        .nth(i === 0 ? 3 : 6)
        .check();
    if (at === 2) {
      await page.getByRole('button', { name: t.back }).click();
      assert.equal(await page.locator('input:checked').count(), 2);
      await page.getByRole('button', { name: t.next }).click();
      assert.equal(await page.locator('input:checked').count(), 2);
    }
    await page.getByRole('button', { name: t.next }).click();
  }
  assert.equal(await page.locator('h1').innerText(), t.check);
  await page.getByRole('button', { name: t.send }).click();
  assert.equal(await page.locator('h1').innerText(), t.thanks);
  await page.context().close();
});

test('a researcher brings a file in: first every row its verdict, then the good ones', async () => {
  const page = await signInAs('researcher', server.base);
  await page.goto(server.base + measureLinks.import);
  const rows = ['Klantnummer;Vanaf;Werk;Uren', '0041000;1-5-2024;deels;16', '9;31-2-2026;ja;'];
  await page
    .locator('#bestand')
    .setInputFiles({ name: 'mei.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await page.getByRole('button', { name: importTexts.nl.upload }).click();
  assert.match(await page.locator('main').innerText(), /“31-2-2026” is geen dag/);
  assert.deepEqual(await problemsOf(page), []);
  await page.getByRole('button', { name: importTexts.nl.apply(1) }).click();
  assert.match(await page.getByRole('status').innerText(), /2 uitkomsten erbij, 0 veranderd/);
  await page.context().close();
});
