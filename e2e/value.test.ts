import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { demoModels } from '../src/features/organisation/index.ts';
import { valueLinks } from '../src/features/value/index.ts';
import { problemsOf, sizes } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';

const [withOutcome = '', withoutOutcome = ''] = demoModels.map(({ id }) => id);

let server: ServerUnderTest;
let page: Page;
before(async () => {
  server = await serverUnderTest();
  page = await signInAs('manager', server.base);
});
after(async () => {
  await page.context().close();
  await server.stop();
});

test('a manager adds a line with a range, sees the answer change, and takes it along as a spreadsheet', async () => {
  await page.goto(server.base + valueLinks.list);
  await page.getByRole('link', { name: 'Jobcoaching bij de start van werk' }).click();
  const answer = page.getByRole('region', { name: /meer oplevert dan het kost/ });
  const before = await answer.innerText();
  await page.getByRole('link', { name: 'Voeg een regel toe' }).focus();
  await page.keyboard.press('Enter');

  await page.getByLabel('Soort').selectOption('kosten');
  await page.getByLabel('Wat is het?').fill('Reiskosten');
  await page.getByLabel('Waar gaat het over?').selectOption('uitvoering');
  await page.getByLabel('Voor wie?').selectOption('gemeente:lindewaard');
  await page.getByLabel('Laag').fill('300');
  await page.getByLabel('Midden').fill('vierhonderd');
  await page.getByLabel('Hoog').fill('500');
  await page.getByLabel('Het bedrag is').selectOption('deelnemer');
  await page.getByLabel('Bron', { exact: true }).fill('Eigen schatting');
  await page.getByRole('button', { name: 'Bewaar de regel' }).click();
  assert.deepEqual(await problemsOf(page), []);
  await page.setViewportSize(sizes.desk);
  await page.getByRole('link', { name: /Vul een bedrag in/ }).click();
  await page.keyboard.type('0');
  await page.getByLabel('Midden').fill('400');
  await page.getByRole('button', { name: 'Bewaar de regel' }).click();

  assert.match(await page.getByRole('status').innerText(), /Het antwoord is opnieuw berekend/);
  assert.notEqual(await answer.innerText(), before);
  assert.match(await page.innerText('main'), /Reiskosten/);
  await page.getByText('Bekijk als tabel').click();
  const total = await page.locator('table', { hasText: 'Kosten en baten voor iedereen samen' }).innerText();

  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download voor Excel' }).click();
  const rows = await readSheet(await (await waiting).path(), 'Uitkomst');
  const together = rows.find(([name]) => name === 'Iedereen samen');
  const thousands = Math.round(Number(together?.[2]) / 1_000);
  assert.ok(total.includes(`€\u00A0${thousands}.000`), `${total} has no ${thousands}.000`);
});

test('a calculation whose effect may be zero says so, names no gain, and says how much effect would be enough', async () => {
  await page.goto(server.base + valueLinks.model(withoutOutcome));
  const text = await page.innerText('main');
  assert.match(text, /Niet te berekenen, want het effect kan ook nul zijn\./);
  assert.match(text, /van de 100 mensen hierdoor extra werken/);
  assert.doesNotMatch(text, /verschil voor iedereen samen/);
});

test('what if works by its address, without storing anything', async () => {
  await page.goto(server.base + valueLinks.model(withOutcome));
  await page.getByLabel('Aantal mensen').fill('60');
  await page.getByRole('button', { name: 'Reken dit uit' }).click();
  assert.match(page.url(), /mensen=60/);
  assert.match(await page.innerText('main'), /Met 60 mensen en een effect van 9 van de 100/);
  await page.goto(server.base + valueLinks.model(withOutcome));
  assert.doesNotMatch(await page.innerText('main'), /rekenvoorbeeld/);
});
