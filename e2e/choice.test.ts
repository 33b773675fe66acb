import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { choiceLinks } from '../src/features/choice/links.ts';
import { adviceTexts } from '../src/features/choice/texts/advice.ts';
import { questionTexts } from '../src/features/choice/texts/questions.ts';
import { visitor } from './support/browser.ts';
import { barriers, sidewaysScroll, sizes } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';

const q = questionTexts.nl;
const t = adviceTexts.nl;
/** Hidden on the page, to say aloud; what a person reads stands in the headings. */
const h1 = (page: Page) => page.locator('h1').innerText();

let server: ServerUnderTest;
before(async () => {
  server = await serverUnderTest();
});
after(() => server.stop());

interface Visit {
  page: Page;
  /** Addresses with more in them than the choice of a language. */
  leaks: string[];
}

/** A phone at the questions; every request to us is looked at. */
async function visit({ javaScript = true } = {}): Promise<Visit> {
  const page = await (await visitor({ javaScript })).newPage();
  await page.setViewportSize(sizes.phone);
  const leaks: string[] = [];
  page.on('request', (request) => {
    const { search, pathname } = new URL(request.url());
    const quiet = search === '' || /^\?taal=(?:nl|en)$/.test(search);
    if (!quiet || !/^\/(?:keuze(?:\/[a-z.]+)?|aanbod\/[a-z0-9-]+|assets\/.+)?$/.test(pathname)) {
      leaks.push(request.url());
    }
  });
  await page.goto(server.base + choiceLinks.questions);
  return { page, leaks };
}

const focused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Tab, and tab again, until the focus is there; a person with a keyboard has no other way. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    if (await focused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${selector}`);
}

/** In a group of radio buttons the arrows choose. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `input[name="${name}"]`);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 12; presses++) {
    if (await focused(page, `input[name="${name}"][value="${value}"]`)) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`the arrows do not reach ${name} ${value}`);
}

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

const button = (to: keyof typeof choiceLinks) => `button[formaction="${choiceLinks[to]}"]`;
const carried = (page: Page, name: string) =>
  page.locator(`#antwoorden input[name="${name}"]`).first().getAttribute('value');

test('with the keyboard only: three questions, what fits, the routes, why and what if', async () => {
  const { page, leaks } = await visit();
  await choose(page, 'trede', '2');
  await choose(page, 'wens', 'anderen');
  await choose(page, 'uren', '16');
  await press(page, 'main form button[type=submit]');
  assert.equal(await h1(page), t.title);
  assert.ok((await page.locator('#past ~ *, .sw-cards .sw-card').count()) >= 3);
  await press(page, button('routes'));
  assert.equal(await h1(page), t.routesTitle);
  assert.ok((await page.locator('.sw-route').count()) >= 2);
  await press(page, `.sw-bar ${button('why')}`);
  assert.equal(await h1(page), t.whyTitle);
  await press(page, 'button[name="wat-als"]');
  await page.getByRole('heading', { name: /Als dit zo is/ }).waitFor();
  assert.equal(await carried(page, 'trede'), '2');
  assert.deepEqual(leaks, []);
  await page.context().close();
});

test('without JavaScript: the same, and the advice as a file to keep', async () => {
  const { page, leaks } = await visit({ javaScript: false });
  await page.locator('label:has(input[name=trede][value="3"])').click();
  await page.locator('label:has(input[name=wens][value=werk])').click();
  await page.locator('label:has(input[name=uren][value="24"])').click();
  await page.getByRole('button', { name: q.show }).click();
  assert.equal(await h1(page), t.title);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByText(t.print).click()]);
  assert.equal(file.suggestedFilename(), 'advies-stapwijs.pdf');
  assert.equal(readFileSync(await file.path()).toString('latin1', 0, 5), '%PDF-');
  await page.getByRole('button', { name: t.showRoutes }).click();
  assert.equal(await h1(page), t.routesTitle);
  await page.getByText(t.backToAdvice).first().click();
  await page.getByRole('button', { name: t.ask }).first().click();
  assert.equal(await h1(page), t.whyTitle);
  assert.match(await page.locator('#antwoord').innerText(), /Dit past nu\. Het staat op plaats 1 /);
  assert.deepEqual(leaks, []);
  await page.context().close();
});

test('a wrong number of hours comes back as it was typed, with a way to its field', async () => {
  const { page, leaks } = await visit();
  await page.locator('label:has(input[name=trede][value="2"])').click();
  await page.getByText(q.more).click();
  await page.locator('#urenPerWeek').fill('veel');
  await page.getByRole('button', { name: q.show }).click();
  assert.match(await page.title(), /^Let op: /);
  const summary = page.getByRole('alert');
  assert.ok(
    await summary.evaluate((element) => element === document.activeElement),
    'the summary has the focus',
  );
  await summary.getByRole('link').click();
  assert.ok(await focused(page, '#urenPerWeek'), 'the link leads to the field');
  assert.equal(await page.inputValue('#urenPerWeek'), 'veel');
  assert.ok(await page.locator('main input[name=trede][value="2"]').isChecked());
  assert.deepEqual([...(await barriers(page)), ...(await sidewaysScroll(page))], []);
  await page.locator('#urenPerWeek').fill('12');
  await page.getByRole('button', { name: q.show }).click();
  assert.equal(await h1(page), t.title);
  assert.match(await page.locator('.sw-you').innerText(), /12 uur per week/);
  assert.deepEqual(leaks, []);
  await page.context().close();
});

test('another language keeps the answers, and so does going back', async () => {
  const { page, leaks } = await visit();
  await page.locator('label:has(input[name=trede][value="2"])').click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  assert.ok(await page.locator('main input[name=trede][value="2"]').isChecked(), 'half filled in, it stays');
  await page.locator('label:has(input[name=uren][value="8"])').click();
  await page.getByRole('button', { name: q.show }).click();
  await page.getByRole('button', { name: 'English' }).click();
  assert.equal(await h1(page), adviceTexts.en.title);
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.match(await page.locator('.sw-you').innerText(), /at most 8 hours a week/);
  await page.getByRole('button', { name: adviceTexts.en.change }).click();
  assert.equal(await h1(page), questionTexts.en.title);
  assert.ok(await page.locator('main input[name=trede][value="2"]').isChecked());
  assert.ok(await page.locator('main input[name=uren][value="8"]').isChecked());
  assert.deepEqual(leaks, []);
  await page.context().close();
});
