import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { choiceLinks } from '../src/features/choice/links.ts';
import { evidenceLinks } from '../src/features/evidence/index.ts';
import { evidenceTexts } from '../src/features/evidence/texts/evidence.ts';
import { formTexts } from '../src/features/evidence/texts/form.ts';
import { arrive } from './support/arrive.ts';
import { visitor } from './support/browser.ts';
import { problemsOf, sizes } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';

const t = evidenceTexts.nl;
const form = formTexts.nl;

let server: ServerUnderTest;
let editor: Page;
let somebody: Page;
before(async () => {
  server = await serverUnderTest();
  editor = await signInAs('editor', server.base);
  somebody = await (await visitor()).newPage();
});
after(async () => {
  await editor.context().close();
  await somebody.context().close();
  await server.stop();
});

/** Sound at every size; back at the phone. */
async function sound(page: Page): Promise<void> {
  assert.deepEqual(await problemsOf(page), []);
  await page.setViewportSize(sizes.phone);
}

/** What a visitor reads about budget coaching on the page *waarom*. */
async function why(): Promise<string> {
  await somebody.setViewportSize(sizes.phone);
  const fields = {
    trede: '2',
    wens: 'rust',
    'stand-geld': 'belemmert',
    wil: ['geld'],
    instrument: 'budgetcoaching',
  };
  await arrive(somebody, server.base, { path: choiceLinks.why, fields });
  return somebody.locator('main').innerText();
}

const field = (id: string) => editor.locator(`[id="${id}"]`);
const choose = (name: string, value: string) =>
  editor.locator(`input[name="${name}"][value="${value}"]`).check();

test('an editor writes a finding, the advice changes and says why; taken back, it is as before', async () => {
  const before = await why();
  assert.match(before, /Wij kennen nog geen onderzoek hiernaar/);

  await editor.goto(server.base + evidenceLinks.all);
  await editor.getByRole('link', { name: t.add }).click();
  await field('instrument').selectOption('budgetcoaching');
  await field('bevinding').fill('Meer mensen hadden na een jaar overzicht over hun geld.');
  await field('mensen').fill('mensen met schulden');
  await field('onderwerp').selectOption('geld');
  await field('uitkomst').fill('overzicht over geld');
  await choose('vergelijking', 'geen');
  await field('verschil').fill('40');
  await field('eenheid').selectOption('op-100');
  await field('gunstig').selectOption('more');
  await choose('richting', 'positief');
  await choose('sterkte', '4');
  await field('bron').fill('Onderzoek naar overzicht');
  await editor.getByRole('button', { name: form.save }).click();
  const alert = editor.getByRole('alert');
  assert.match(await alert.innerText(), /40 van de 100 zonder vergelijking is geen effect/);
  assert.equal(await field('verschil').inputValue(), '40', 'what was typed stays');
  await sound(editor);

  await choose('vergelijking', 'loting');
  await field('verschil').fill('9');
  await field('van').fill('3');
  await field('tot').fill('15');
  await editor.getByRole('button', { name: form.save }).click();
  assert.match(await editor.locator('main').innerText(), /Van 0 naar 9 punten/);
  assert.match(await why(), /Wij kennen nog geen onderzoek hiernaar/, 'a draft does not count');
  await editor.getByRole('button', { name: t.publish }).click();
  assert.match(await editor.getByRole('status').innerText(), new RegExp(t.published));
  await sound(editor);
  const address = new URL(editor.url()).pathname;

  assert.match(await why(), /Lees het bewijs: Onderzoek naar overzicht/);
  const link = somebody.getByRole('link', { name: /Lees het bewijs/ }).first();
  assert.equal(await link.getAttribute('href'), address, 'from the advice to the finding');
  await somebody.goto(server.base + address);
  assert.match(await somebody.locator('main').innerText(), /Duidelijk verschil, met marge/);
  await sound(somebody);
  await somebody.locator('main a[href="/aanbod/budgetcoaching"]').click();
  assert.equal(await somebody.locator(`main a[href="${address}"]`).count(), 1, 'and from the offer');

  await editor.getByText(t.withdraw, { exact: true }).click();
  await field('reden').fill('De getallen waren van een ander aanbod.');
  await editor.getByRole('button', { name: t.withdrawDo, exact: true }).click();
  assert.match(await editor.locator('main').innerText(), /De getallen waren van een ander aanbod\./);
  await sound(editor);
  assert.equal(await why(), before);
});
