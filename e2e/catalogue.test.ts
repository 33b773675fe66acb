import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { visitor } from './support/browser.ts';
import { barriers, sidewaysScroll, sizes } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';

let server: ServerUnderTest;
before(async () => {
  server = await serverUnderTest();
});
after(() => server.stop());

const count = async (page: Page): Promise<string> => (await page.getByRole('status').textContent()) ?? '';

const isFocused = (where: Locator): Promise<boolean> =>
  where.evaluate((element) => element === document.activeElement);

/** The way a tired person goes on a phone: a typing error, a filter, two side by side, one page, paper. */
async function story(page: Page): Promise<void> {
  await page.setViewportSize(sizes.phone);
  await page.goto(`${server.base}/?taal=nl`);
  await page.getByLabel('Waar wil je hulp bij?').fill('schuldhupl');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.waitForURL(/zoek=schuldhupl/);
  assert.match(await count(page), /Wij zochten naar “schuldhulp”/);

  await page.locator('summary', { hasText: 'Filter' }).click();
  await page.locator('summary', { hasText: 'Hoe en waar?' }).click();
  await page.getByLabel('Alleen met een coach').check();
  await page.getByRole('button', { name: 'Laat zien' }).click();
  await page.waitForURL(/vorm=individueel/);
  assert.match(page.url(), /zoek=schuldhupl/, 'the search stays');
  await page.getByRole('navigation', { name: 'Gekozen filters' }).getByText('Alleen met een coach').waitFor();

  const ticks = page.getByRole('checkbox', { name: /^Vergelijk/ });
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await page.getByRole('button', { name: 'Vergelijk' }).click();
  await page.waitForURL(/vergelijk\?id=/);
  assert.equal(await page.getByRole('columnheader').count(), 3);
  assert.deepEqual(await sidewaysScroll(page), []);

  await page.getByRole('columnheader').nth(1).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Schuldhulp' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['Hulp', 'Terug naar het aanbod', 'Kijk wat bij jou past']) {
    assert.equal(await page.getByText(gone, { exact: true }).isVisible(), false, gone);
  }
  assert.ok(await page.getByRole('heading', { name: 'Helpt het?' }).isVisible());
  await page.emulateMedia({ media: 'screen' });
}

describe('From a typing error to a page on paper, on a phone', () => {
  for (const javaScript of [true, false]) {
    test(javaScript ? 'with scripts' : 'without scripts', async () => {
      const context = await visitor({ javaScript });
      await story(await context.newPage());
      await context.close();
    });
  }
});

describe('With the keyboard only', () => {
  let page: Page;
  before(async () => {
    page = await (await visitor()).newPage();
    await page.setViewportSize(sizes.desk);
  });
  after(() => page.context().close());

  test('the filters can be reached beside the results, changed and sent', async () => {
    await page.goto(`${server.base}/aanbod?taal=nl`);
    const topics = page.locator('summary', { hasText: 'Waar gaat het over?' });
    await page.getByLabel('Waar wil je hulp bij?').focus();
    for (let presses = 0; presses < 5 && !(await isFocused(topics)); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const money = page.getByLabel('Geld en schulden');
    for (let presses = 0; presses < 5 && !(await isFocused(money)); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.ok(await money.isChecked());
    await page.keyboard.press('Enter');
    await page.waitForURL(/leefgebied=geld/);
    assert.match(await count(page), /^\d+ vormen van hulp$/);
  });

  test('the comparison scrolls as a region of its own', async () => {
    await page.setViewportSize(sizes.zoom400);
    await page.goto(`${server.base}/aanbod/vergelijk?id=ips&id=jobcoaching&id=stage`);
    const region = page.getByRole('region', { name: /naast elkaar/ });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.sw-compare .sw-scroll')?.scrollLeft ?? 0) > 0);
    assert.deepEqual(await sidewaysScroll(page), []);
  });
});

test('the filters hold no barriers when all of them are open on a phone', async () => {
  const page = await (await visitor()).newPage();
  await page.setViewportSize(sizes.phone);
  await page.goto(`${server.base}/aanbod?leefgebied=geld&taal=nl`);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  assert.deepEqual([...(await barriers(page)), ...(await sidewaysScroll(page))], []);
  await page.context().close();
});
