import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { policyLinks } from '../src/features/choice/links.ts';
import { policyTexts } from '../src/features/choice/texts/policy.ts';
import { demoPassword } from '../src/features/organisation/index.ts';
import { visitor } from './support/browser.ts';
import { problemsOf, sizes } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';

const t = policyTexts.nl;

let server: ServerUnderTest;
let page: Page;
before(async () => {
  server = await serverUnderTest();
  page = await (await visitor()).newPage();
});
after(async () => {
  await page.context().close();
  await server.stop();
});

const weight = (name: string) => page.locator(`[id="gewichten.${name}"]`);
const press = (name: string) => page.getByRole('button', { name }).click();

/** Sound at every size; back at the phone. */
async function sound(): Promise<void> {
  assert.deepEqual(await problemsOf(page), []);
  await page.setViewportSize(sizes.phone);
}

test('a manager changes a weight: first what it does, then a reason, then it counts for visitors', async () => {
  await page.goto(`${server.base}/inloggen`);
  await page.locator('main input[name=email]').fill('manager@example.nl');
  await page.locator('main input[type=password]').fill(demoPassword);
  await page.locator('main form button[type=submit]').first().click();
  assert.equal(new URL(page.url()).pathname, '/overzicht');
  await page.getByRole('navigation').getByRole('link', { name: 'Beheer' }).click();
  assert.equal(new URL(page.url()).pathname, policyLinks.page);
  await sound();

  await weight('vorm').fill('veel');
  await weight('plaats').fill('44');
  await press(t.toPreview);
  await page.getByRole('alert').getByRole('link').click();
  assert.equal(await weight('vorm').inputValue(), 'veel');
  await sound();

  await weight('vorm').fill('40');
  await press(t.toPreview);
  assert.equal(await page.locator('h1').innerText(), t.previewTitle);
  await sound();
  await press(t.backToForm);
  assert.equal(await weight('plaats').inputValue(), '44');
  await press(t.toPreview);
  await press(t.save);
  assert.match(await page.getByRole('alert').innerText(), /Schrijf op waarom/);
  await page.locator('#reden').fill('Een plek dichtbij houdt beter vol.');
  await press(t.save);
  assert.match(await page.getByRole('status').innerText(), /Versie 1 telt vanaf nu/);
  assert.match(await page.locator('main').innerText(), /Een plek dichtbij houdt beter vol\./);
  await sound();

  await page.goto(`${server.base}/uitleg/advies`);
  assert.match(await page.locator('main').innerText(), /Versie van de punten: eigen-1/);
  const found = await page.request.get(`${server.base}/uitleg/algoritmeregister.json`);
  const entry: { gewichten: { id: string; waarde: number }[] } = await found.json();
  assert.equal(entry.gewichten.find(({ id }) => id === 'gewichten.plaats')?.waarde, 44);

  await page.goto(server.base + policyLinks.page);
  await press(t.restore(0));
  assert.match(await page.locator('#reden').inputValue(), /Terug naar versie 0\./);
  await press(t.save);
  assert.match(await page.getByRole('status').innerText(), /Versie 2 telt vanaf nu/);
});
