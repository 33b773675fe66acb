import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { demoPeople } from '../src/features/organisation/index.ts';
import { mineTexts } from '../src/features/route/texts/mine.ts';
import { routeTexts } from '../src/features/route/texts/route.ts';
import { webTexts } from '../src/platform/web/texts.ts';
import { problemsOf, sizes } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';

const t = routeTexts.nl;
const own = mineTexts.nl;

let server: ServerUnderTest;
let page: Page;
before(async () => {
  server = await serverUnderTest();
  page = await signInAs('jobSeeker', server.base);
});
after(async () => {
  await page.context().close();
  await server.stop();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const main = () => page.locator('main').innerText();

test('the person does the step of now, says how it went, makes the next smaller, pauses and goes on', async () => {
  await page.setViewportSize(sizes.phone);
  await page.goto(`${server.base}/mijn/route`);
  assert.match(
    await page.getByRole('heading', { level: 2 }).first().innerText(),
    /Ga kijken in de buurtkeuken/,
  );
  await press(own.finish);
  assert.match(await page.getByRole('status').innerText(), new RegExp(t.saved));
  await page.locator('.sw-faces label').first().click();
  await page.getByLabel(t.words).fill('Het rook er lekker.');
  await press(t.saveFeeling);
  assert.equal(await page.getByLabel(t.words).inputValue(), 'Het rook er lekker.');

  await page.getByRole('link', { name: t.back }).click();
  assert.match(await main(), /Je hebt al 4 stappen gedaan/);
  await page.getByRole('link', { name: 'Een ochtend meehelpen' }).first().click();
  await page.getByRole('link', { name: t.split }).click();
  await press(t.splitPage.save);
  await page.getByRole('alert').getByRole('link').click();
  await page.getByLabel(t.splitPage.part(1)).fill('Ellen bellen');
  await press(t.splitPage.save);
  assert.match(await main(), /Ellen bellen/);

  await page.getByText(t.pause.fold).click();
  await press(t.pause.doIt);
  assert.match(await main(), /Pauze sinds/);
  await press(t.pause.resume);
  assert.match(await page.getByRole('heading', { level: 2 }).first().innerText(), /Ellen bellen/);
  assert.deepEqual(await problemsOf(page), []);
});

test('the coach reads who did what, and agrees again on the step that was made smaller', async () => {
  const coach = await signInAs('coach', server.base);
  await coach.goto(`${server.base}/dossiers/00000000-0000-7000-8002-000000000000/route`);
  await coach.getByText('Wie veranderde wat?').click();
  assert.match(await coach.locator('main').innerText(), /Mila de Wit maakte een stap kleiner: Ellen bellen/);
  await coach.getByRole('link', { name: 'Een ochtend meehelpen' }).click();
  await coach.getByRole('button', { name: t.agreeCoach }).press('Enter');
  await coach.getByText('genoteerd door Joris Terpstra').waitFor();
  await coach.context().close();
});

test('half a date is no empty date: the page says it beside the field, and sends nothing', async () => {
  const coach = await signInAs('coach', server.base);
  const mila = `/dossiers/${demoPeople[0]?.id ?? ''}/route/nieuwe-stap`;
  await coach.goto(`${server.base}${mila}`);
  await coach.getByLabel(t.form.title).fill('Ellen bellen');
  await coach.getByLabel(t.form.from).focus();
  // The last of February and two days, and of the other only a part: a browser gives nothing for either.
  await coach.keyboard.type('02302026');
  await coach.getByLabel(t.form.to).focus();
  await coach.keyboard.type('12');
  const send = () => coach.getByRole('button', { name: t.form.add, exact: true }).click();
  await send();
  assert.equal(new URL(coach.url()).pathname, mila);
  assert.equal(await coach.getByText(webTexts.nl.half.date).count(), 2);
  assert.equal(await coach.evaluate(() => document.activeElement?.id), 'van');
  assert.deepEqual(await problemsOf(coach), []);
  // A button that leads elsewhere saves nothing, so nothing is lost by it.
  const stays = (button: object) =>
    coach.getByLabel(t.form.from).evaluate((field: HTMLInputElement, more) => {
      let isStopped = true;
      const note = (event: Event) => {
        isStopped = event.defaultPrevented;
        event.preventDefault();
      };
      const submitter = Object.assign(document.createElement('button'), more);
      field.form?.append(submitter);
      field.form?.addEventListener('submit', note);
      field.form?.requestSubmit(submitter);
      field.form?.removeEventListener('submit', note);
      submitter.remove();
      return isStopped;
    }, button);
  assert.deepEqual(
    [await stays({}), await stays({ formNoValidate: true }), await stays({ formAction: '?taal=en' })],
    [true, false, false],
  );
  await coach.getByLabel(t.form.from).fill('2027-02-01');
  await coach.getByLabel(t.form.to).fill('');
  await coach.locator('input[name=wie]').first().check();
  await send();
  await coach.getByText(t.saved).waitFor();
  assert.match(await coach.locator('main').innerText(), /Ellen bellen/);
  await coach.context().close();
});
