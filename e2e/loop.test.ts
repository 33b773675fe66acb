/**
 * The whole loop, told once from end to end with invented people: Mila and her coach choose, she takes a small step, a story
 * is taken, a study says something, a finding is made of it, and the advice changes and says why. The network is cut twice.
 * Each chapter is what one person does; read the test at the bottom first.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { dossierLinks } from '../src/features/dossier/index.ts';
import { choiceLinks } from '../src/features/dossier/links/choices.ts';
import { evidenceLinks } from '../src/features/evidence/index.ts';
import { experimentLinks } from '../src/features/experiments/index.ts';
import { guidanceLinks } from '../src/features/guidance/index.ts';
import { loopLinks } from '../src/features/loop/index.ts';
import { fillTexts } from '../src/features/measures/texts/fill.ts';
import { mineTexts } from '../src/features/measures/texts/mine.ts';
import { demoPeople } from '../src/features/organisation/index.ts';
import { storyLinks } from '../src/features/stories/index.ts';
import { phoneTexts } from '../src/features/stories/texts/phone.ts';
import { tellTexts } from '../src/features/stories/texts/tell.ts';
import { inTenant } from '../src/platform/db/index.ts';
import { demoTenant } from '../src/platform/web/context.ts';
import type { Role } from '../src/shared/roles.ts';
import { arrive } from './support/arrive.ts';
import { sizes } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';

let server: ServerUnderTest;
const people = new Map<Role, Page>();

/** Everybody has an own browser; job seeker and story guide have a phone. */
async function as(role: Role): Promise<Page> {
  const known = people.get(role);
  if (known !== undefined) return known;
  const page = await signInAs(role, server.base);
  await page.setViewportSize(role === 'jobSeeker' || role === 'storyGuide' ? sizes.phone : sizes.desk);
  people.set(role, page);
  return page;
}

before(async () => {
  server = await serverUnderTest();
});
after(async () => {
  for (const page of people.values()) await page.context().close();
  await server.stop();
});

const asked = mineTexts.nl;
const fill = fillTexts.nl;
const phone = phoneTexts.nl;
const tell = tellTexts.nl;

const mila = demoPeople[0]?.id ?? '';
const at = (path: string): string => new URL(path, server.base).href;
const text = (page: Page): Promise<string> => page.locator('main').innerText();
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Debts in the way, and a wish for something to do with other people. */
const situation = {
  trede: '3',
  wens: 'werk',
  'stand-geld': 'speelt',
  'stand-zelfvertrouwen': 'belemmert',
  wil: ['zelfvertrouwen'],
  taalniveau: 'B1',
};
const instrument = 'jobcoaching';
const study = 'Wat werkt op weg naar werk';

/** How often something with this text was stored: once, whatever the network did. */
async function count(table: 'message' | 'story', words: string): Promise<number> {
  const inside = { tenantId: demoTenant.id, accountId: null };
  const rows = await inTenant(server.deps.db, inside, (tx) =>
    tx.selectFrom(table).select('id').where('text', '=', words).execute(),
  );
  return rows.length;
}

/** What the advice for Mila says about research on job coaching now. */
async function whatTheAdviceSays(uren: string): Promise<string> {
  const page = await as('coach');
  await arrive(page, server.base, { path: choiceLinks.store(mila), fields: { ...situation, uren } });
  await page.waitForURL(/keuzes\/[0-9a-f-]{36}$/);
  const choice = new URL(page.url()).pathname;
  await page.goto(at(`${choice}/waarom?instrument=${instrument}`));
  return text(page);
}

async function coachAndMilaChoose(): Promise<void> {
  const page = await as('coach');
  assert.match(await whatTheAdviceSays('16'), /nog geen onderzoek/i);
  await page.goto(at(`${new URL(page.url()).pathname.replace('/waarom', '')}/routes`));
  await page.getByRole('link', { name: 'Neem deze route over' }).first().click();
  await page.getByLabel('Het doel in eigen woorden').fill('Ik wil werk waar ik mensen zie.');
  await press(page, 'Neem deze route over');
  await page.waitForURL(/\/route/);
  assert.match(await text(page), /Ik wil werk waar ik mensen zie/);
}

/** First cut of the network: in the train Mila begins her step and writes to her coach. */
async function milaBeginsHerStepInTheTrain(): Promise<void> {
  const page = await as('jobSeeker');
  await page.goto(at(dossierLinks.mine));
  await press(page, 'Bewaar op deze telefoon');
  await page.getByText('Deze pagina’s staan op deze telefoon').waitFor();
  await page.context().setOffline(true);
  await page.goto(at(guidanceLinks.talk));
  await page.getByLabel('Jouw bericht').fill('Ik begin vandaag. Ik zit in de trein.');
  await press(page, 'Stuur');
  await page.getByText('Dit sturen wij zodra je internet hebt').waitFor();
  await page.goto(at(dossierLinks.mine));
  await page.locator('form[data-label] button[name=naar]').first().click();
  const back = page.waitForEvent('load');
  await page.context().setOffline(false);
  await back;
  await page.goto(at(guidanceLinks.talk));
  await page.locator('.sw-thread').getByText('Ik zit in de trein.').waitFor();
  assert.equal(await count('message', 'Ik begin vandaag. Ik zit in de trein.'), 1);
}

async function coachHearsHerAndCalls(): Promise<void> {
  const page = await as('coach');
  await page.goto(at(guidanceLinks.messages(mila)));
  assert.match(await text(page), /Ik zit in de trein/);
  await page.goto(at(guidanceLinks.contact(mila)));
  await press(page, 'Telefoon');
  assert.match(await text(page), /Bewaard: Telefoon/);
}

async function milaSaysHowItGoes(): Promise<void> {
  const page = await as('jobSeeker');
  await page.goto(at(dossierLinks.mine));
  await press(page, asked.begin);
  await page.getByRole('link', { name: fill.start }).click();
  // Every page of the questionnaire: the first answer of each question.
  for (let pages = 0; pages < 12 && (await page.locator('h1').innerText()) !== fill.check; pages += 1) {
    for (const question of await page.locator('main fieldset').all())
      await question.getByRole('radio').first().check();
    await press(page, fill.next);
  }
  await press(page, fill.send);
  assert.equal(await page.locator('h1').innerText(), fill.thanks);
}

/** Second cut of the network: the story guide visits somebody in a place without internet. */
async function guideTakesAStoryWithoutNetwork(): Promise<void> {
  const page = await as('storyGuide');
  await page.goto(at(storyLinks.guide));
  await page
    .getByRole('link', { name: /Neem een verhaal op/ })
    .first()
    .click();
  await page.getByLabel(phone.newPin).fill('stap-9');
  await page.getByLabel(phone.again).fill('stap-9');
  await press(page, phone.choosePin);
  await page.getByText(phone.ready).waitFor();
  await page.context().setOffline(true);
  for (const purpose of [0, 1, 2, 3])
    await page.getByRole('radio', { name: tell.consent.yes }).nth(purpose).check();
  await press(page, tell.next);
  await page
    .getByLabel(tell.story.text, { exact: true })
    .fill('Op dinsdag kook ik mee. Daar kijk ik nu naar uit.');
  await page.locator('input[name=moment]').first().check();
  await page.locator('input[name=wie]').first().check();
  await press(page, tell.next);
  await page.getByRole('radio', { name: tell.triad.even }).check();
  await press(page, tell.next);
  await press(page, tell.next);
  await press(page, tell.next);
  await press(page, tell.handIn);
  await page.getByText(/wacht op internet/).waitFor();
  await page.context().setOffline(false);
  await page.getByText(phone.allSent).waitFor();
  assert.equal(await count('story', 'Op dinsdag kook ik mee. Daar kijk ik nu naar uit.'), 1);
}

async function researcherReadsTheStoriesBehindAFigure(): Promise<void> {
  const page = await as('researcher');
  await page.goto(at(storyLinks.studies));
  await page.locator('main a[href$="/patronen"]').first().click();
  await page
    .getByRole('link', { name: /Lees de verhalen/ })
    .first()
    .click();
  assert.match(await text(page), /verha/i);
}

async function researcherMakesAFindingOfAStudy(): Promise<void> {
  const page = await as('researcher');
  await page.goto(at(experimentLinks.list));
  await page.getByRole('link', { name: study }).click();
  await page.locator('main a[href$="/rapport"]').first().click();
  await page.locator('#bevinding > summary').click();
  await page.getByLabel('Over welke hulp uit het aanbod gaat deze groep?').selectOption(instrument);
  await press(page, 'Maak de bevinding');
  const shown = await text(page);
  assert.match(shown, new RegExp(study));
  assert.match(shown, /Van \d+ naar \d+ punten/, 'and what it will change is said beforehand');
}

async function editorPublishesIt(): Promise<string> {
  const page = await as('editor');
  await page.goto(at(evidenceLinks.all));
  await page
    .getByRole('link', { name: /^Jobcoach/ })
    .first()
    .click();
  await press(page, /Publiceer/);
  return new URL(page.url()).pathname;
}

async function managerSeesTheLoopAndItsValue(finding: string): Promise<void> {
  const page = await as('manager');
  assert.equal(new URL(page.url()).pathname, loopLinks.page);
  for (const station of ['evidence', 'value', 'stories'] as const) {
    await page.goto(at(loopLinks.page));
    await page.locator(`#lus-${station} a`).click();
    assert.ok((await text(page)).length > 0);
  }
  await page.goto(at(finding));
  assert.match(await text(page), new RegExp(study));
}

test('from a choice, by a small step and what people tell, to a different advice that says why', async () => {
  await coachAndMilaChoose();
  await milaBeginsHerStepInTheTrain();
  await coachHearsHerAndCalls();
  await milaSaysHowItGoes();
  await guideTakesAStoryWithoutNetwork();
  await researcherReadsTheStoriesBehindAFigure();
  await researcherMakesAFindingOfAStudy();
  const finding = await editorPublishesIt();
  await managerSeesTheLoopAndItsValue(finding);

  const coach = await as('coach');
  await coach.goto(at(dossierLinks.dossier(mila)));
  await coach.locator('main a[href*="/keuzes/"]').first().click();
  assert.match(
    await text(coach),
    /Sindsdien is er nieuw bewijs/,
    'the choice of before is as it was, and says so',
  );
  assert.match(await whatTheAdviceSays('20'), new RegExp(study));
  assert.ok(
    (await coach.locator(`main a[href="${finding}"]`).count()) > 0,
    'the advice leads to the finding',
  );
});
