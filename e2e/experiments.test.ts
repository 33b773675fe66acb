import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { askTexts } from '../src/features/experiments/texts/ask.ts';
import { designTexts } from '../src/features/experiments/texts/design.ts';
import { studyTexts } from '../src/features/experiments/texts/study.ts';
import { demoPeople } from '../src/features/organisation/index.ts';
import { problemsOf, sizes } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';

const design = designTexts.nl;
const { register, watch } = studyTexts.nl;
const ask = askTexts.nl;
const mila = demoPeople[0]?.id ?? '';

let server: ServerUnderTest;
let researcher: Page;
let coach: Page;
before(async () => {
  server = await serverUnderTest();
  researcher = await signInAs('researcher', server.base);
  coach = await signInAs('coach', server.base);
});
after(async () => {
  for (const page of [researcher, coach]) await page.context().close();
  await server.stop();
});

/** Sound on the phone. */
async function sound(page: Page): Promise<void> {
  await page.setViewportSize(sizes.phone);
  assert.deepEqual(await problemsOf(page), []);
}

const fields: readonly (readonly [string, string])[] = [
  ['titel', 'Helpt elke week bellen?'],
  ['vraag', 'Vinden mensen vaker werk als de coach elke week belt?'],
  ['onderwerp', 'Elke week bellen'],
  ['doelgroep', 'Mensen met bijstand die kunnen werken.'],
  ['voorwaarden', 'Kan deze persoon bellen?'],
  ['groep1.naam', 'Zoals nu'],
  ['groep2.naam', 'Elke week bellen'],
  ['groep2.dagen', '7'],
  ['groep2.uitleg', 'De coach belt je elke week.'],
  ['aantal', '120'],
];

test('a researcher designs and registers a study, with the keyboard and with a mistake mended', async () => {
  const page = researcher;
  assert.equal(new URL(page.url()).pathname, '/onderzoek');
  await page.getByRole('link', { name: studyTexts.nl.list.add }).press('Enter');
  for (const [name, value] of fields) await page.locator(`[id="${name}"]`).fill(value);
  await page.getByRole('button', { name: design.save }).press('Enter');
  // Not chosen yet: the outcome, the lottery and where.
  assert.equal(await page.getByRole('alert').getByRole('link').count(), 3);
  assert.equal(await page.locator('#titel').inputValue(), 'Helpt elke week bellen?');
  await sound(page);
  await page.locator('input[name=uitkomst][value=betaald-werk]').press('Space');
  await page.locator('input[name=loting][value=ja]').press('Space');
  await page.locator('input[name=gemeenten][value=lindewaard]').press('Space');
  await page.getByRole('button', { name: design.save }).press('Enter');
  assert.match(await page.getByRole('status').innerText(), /Het ontwerp is bewaard/);
  await page.getByRole('link', { name: studyTexts.nl.study.register }).press('Enter');
  assert.match(await page.locator('main').innerText(), /Met 120 mensen in twee groepen zie je een verschil/);
  await sound(page);
  await page.getByRole('button', { name: register.button }).press('Enter');
  assert.match(
    await page.locator('main').innerText(),
    /Controlegetal van het protocol \(SHA-256\): [0-9a-f]{64}/,
  );
});

test('a coach asks, stores the consent, and only then sees the group', async () => {
  const page = coach;
  await page.goto(`${server.base}/dossiers/${mila}`);
  await page.getByRole('link', { name: ask.panel.link }).click();
  await page.locator('li', { hasText: 'Helpt elke week bellen?' }).getByRole('link').click();
  await sound(page);
  const send = () => page.getByRole('button', { name: ask.button }).click();
  await page.locator('input[name=voorwaarde1][value=ja]').check();
  await send();
  assert.match(await page.getByRole('alert').innerText(), /Vraag of deze persoon wil meedoen/);
  await page.locator('input[name=toestemming][value=ja]').check();
  await page.locator('input[name=bewaren][value=ja]').check();
  await send();
  const main = await page.locator('main').innerText();
  assert.match(main, /De groep is: (Zoals nu|Elke week bellen)/);
  await sound(page);
  // Asking once more shows the same group, and no second draw.
  await page.goto(`${server.base}/dossiers/${mila}/onderzoek`);
  await page.locator('li', { hasText: 'Helpt elke week bellen?' }).getByRole('link').click();
  assert.ok(
    (await page.locator('main').innerText()).includes(/De groep is: .*/.exec(main)?.[0] ?? 'no group'),
  );
  assert.equal(await page.getByRole('button', { name: ask.button }).count(), 0);
});

test('the researcher sees that somebody takes part, closes the study, and the report opens', async () => {
  const page = researcher;
  await page.getByRole('link', { name: studyTexts.nl.study.watch }).click();
  assert.match(await page.locator('main').innerText(), /Er doet 1 van de 120 mensen mee/);
  await sound(page);
  await page.getByText(watch.close).click();
  await page.locator('#waarom').fill('Dit was om te proberen.');
  await page.getByRole('button', { name: watch.closeButton }).click();
  assert.match(await page.locator('main').innerText(), /Wij kunnen hier nog niets over zeggen/);
  await sound(page);
});
