import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { demoStudyId } from '../src/features/organisation/routes/demo-stories.ts';
import { storyLinks } from '../src/features/stories/index.ts';
import { inTenant } from '../src/platform/db/index.ts';
import { demoTenant } from '../src/platform/web/context.ts';
import { problemsOf } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';
import { aboutToBegin, recordPath, says, storedStories, unlock } from './support/story-phone.ts';

let server: ServerUnderTest;
before(async () => {
  server = await serverUnderTest();
});
after(() => server.stop());

const at = (path: string) => new URL(path, server.base).href;
const inside = { tenantId: demoTenant.id, accountId: null };
/** Keys one after another, with a space between their names. */
async function keys(page: Page, names: string): Promise<void> {
  for (const name of names.split(' ')) await page.keyboard.press(name);
}

/** The step with this question, whether that is a heading or names a group of choices. */
const step = (page: Page, name: string) =>
  page.locator('h2:visible, legend:visible', { hasText: name }).waitFor();

async function ready(): Promise<Page> {
  const page = await aboutToBegin(server);
  assert.deepEqual(await problemsOf(page), []);
  await page.keyboard.press('Enter');
  await step(page, 'Mag jouw verhaal?');
  return page;
}

/** From consent to the last step, with nothing but the keyboard; `listen` runs where the story is typed. */
async function tell(page: Page, text: string, listen: () => Promise<void> = async () => {}): Promise<void> {
  await keys(page, 'Tab Space Tab Space Tab Space Tab Space Enter');
  await step(page, 'Vertel je verhaal');
  await listen();
  await page.getByRole('heading', { level: 2, name: 'Vertel je verhaal' }).focus();
  await keys(page, 'Tab Space Tab Space Tab Tab Tab');
  await page.keyboard.type(text);
  await keys(page, 'Shift+Tab Enter');
  await step(page, 'Wat hielp in jouw verhaal?');
  await keys(page, 'Tab Space Tab Space Enter');
  await step(page, 'Waar ligt jouw verhaal?');
  await keys(page, 'Tab Space ArrowRight Tab Space Enter');
  await step(page, 'Wat is er anders door deze stap?');
  await keys(page, 'Tab Space Enter');
  await step(page, 'Klopt het zo?');
}

/** Everything a browser keeps about stories, as somebody would read it who found the phone. */
const foundOnPhone = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((done) => opening.addEventListener('success', done));
      for (const store of opening.result.objectStoreNames) {
        const reading = opening.result.transaction(store).objectStore(store).getAll();
        await new Promise((done) => reading.addEventListener('success', done));
        for (const [key, value] of reading.result.flatMap((row) => Object.entries(Object(row))))
          found.push(key, value instanceof ArrayBuffer ? new TextDecoder().decode(value) : String(value));
      }
    }
    return found.join('\n');
  });

describe('A story taken on a phone', () => {
  test('without a network, by keyboard, with sound: locked until it is sent, and stored once', async () => {
    const text = 'Ik durfde niet alleen. Toen ging zij mee.';
    const first = await ready();
    await first.context().setOffline(true);
    await tell(first, text, async () => {
      await first.getByRole('button', { name: 'Neem het geluid op' }).press('Enter');
      await says(first, 'De opname loopt');
      await first.getByRole('button', { name: 'Stop met opnemen' }).press('Enter');
      await says(first, 'Opgenomen');
    });
    assert.match(await first.innerText('[data-summary]'), /Iemand naast mij\n/);
    assert.deepEqual(await problemsOf(first), []);
    await says(first, 'Geen internet');
    await first.close();

    const phone = await first.context().newPage();
    await phone.goto(at(recordPath));
    await phone.getByLabel('Pincode').waitFor();
    const kept = await foundOnPhone(phone);
    assert.match(kept, /draft/);
    assert.doesNotMatch(kept, /durfde|candidate|sterkte/);
    await phone.getByLabel('Pincode').fill('verkeerd');
    await phone.keyboard.press('Enter');
    await phone.getByText('Deze code klopt niet').waitFor();
    await unlock(phone);
    await phone.getByRole('button', { name: 'Ga verder met' }).press('Enter');
    for (const name of ['Vertel je verhaal', 'Wat hielp', 'Waar ligt', 'Wat is er anders', 'Klopt']) {
      await phone.getByRole('button', { name: 'Verder', exact: true }).press('Enter');
      await step(phone, name);
    }
    await phone.getByRole('button', { name: 'Lever het verhaal in' }).press('Enter');
    await phone.getByText('De code van de verteller is').waitFor();
    await says(phone, '1 verhaal wacht op internet');
    assert.deepEqual(await storedStories(server, text), []);

    // It arrives, but the answer is lost on the way: the phone sends it once more.
    await phone.route(`**${recordPath}`, async (route) => {
      await route.fetch();
      await route.abort();
    });
    const lost = phone.waitForEvent('requestfailed');
    await phone.context().setOffline(false);
    await lost;
    await phone.unroute(`**${recordPath}`);
    await phone.evaluate(() => window.dispatchEvent(new Event('online')));
    await says(phone, 'Alles is verstuurd');
    const rows = await storedStories(server, text);
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.triad_mode, 'cards');
    assert.equal(rows[0]?.media_type, 'audio/webm');
    assert.ok((rows[0]?.sound?.length ?? 0) > 0);
    assert.doesNotMatch(await foundOnPhone(phone), /waiting|draft/);
    await phone.context().close();
  });

  test('waits when the session is over, and goes after signing in again', async () => {
    const text = 'De sessie was voorbij.';
    const page = await ready();
    await tell(page, text);
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Lever het verhaal in' }).press('Enter');
    await says(page, 'Log opnieuw in');
    assert.equal(
      await page.getByRole('status').getByRole('link').getAttribute('href'),
      `/inloggen?terug=${encodeURIComponent(recordPath)}`,
    );
    assert.deepEqual(await storedStories(server, text), []);
    await page.context().addCookies(cookies);
    await page.goto(at(recordPath));
    await unlock(page);
    await says(page, 'Alles is verstuurd');
    assert.equal((await storedStories(server, text)).length, 1);
    await page.context().close();
  });
});

test('without JavaScript the steps work one page at a time', async () => {
  const page = await signInAs('storyGuide', server.base, { javaScript: false });
  const next = () => page.getByRole('button', { name: 'Verder' }).click();
  await page.goto(at(recordPath));
  for (const one of await page.getByRole('radio', { name: 'Ja, dat mag' }).all()) await one.check();
  await next();
  await next();
  await page.getByRole('link', { name: 'Kies welk moment het is.' }).click();
  await page.getByRole('radio', { name: 'Bij de start' }).check();
  await page.getByRole('radio', { name: 'Iemand over zichzelf' }).check();
  await page.getByLabel('Het verhaal', { exact: true }).fill('Zonder script.');
  for (const name of ['Wat hielp', 'Waar ligt', 'Wat is er anders', 'Klopt']) {
    await next();
    await step(page, name);
  }
  await page.getByRole('button', { name: 'Lever het verhaal in' }).click();
  await page.getByText('Het verhaal is ingeleverd').waitFor();
  assert.equal((await storedStories(server, 'Zonder script.')).length, 1);
  await page.context().close();
});

test('a researcher reads the stories behind a part and codes a passage; taken back, it is gone', async () => {
  const page = await signInAs('researcher', server.base);
  const patterns = at(storyLinks.patterns(demoStudyId));
  await page.goto(patterns);
  const stories = async () => Number(/(\d+) verhalen/.exec(await page.innerText('main'))?.[1]);
  const all = await stories();
  await page
    .getByRole('link', { name: /^\d+\. .*iemand naast mij/i })
    .first()
    .press('Enter');
  await page.locator('.sw-story-card').first().getByRole('link').click();
  const story = page.url();
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Naam van de nieuwe code').fill('Durven');
  await page.keyboard.press('Enter');
  await page.locator('mark').first().waitFor();
  assert.deepEqual(await problemsOf(page), []);
  await page.goto(at(storyLinks.codes(demoStudyId)));
  await page.getByRole('link', { name: 'Durven' }).waitFor();

  const id = new URL(story).pathname.split('/').at(-1) ?? '';
  const { teller_code } = await inTenant(server.deps.db, inside, (tx) =>
    tx.selectFrom('story').select('teller_code').where('id', '=', id).executeTakeFirstOrThrow(),
  );
  await page.goto(at(storyLinks.withdraw));
  await page.getByLabel('Code van de verteller').fill(teller_code);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Neem terug en haal overal weg' }).click();
  await page.getByText('Het verhaal is overal weg').waitFor();
  assert.equal((await page.goto(story))?.status(), 404);
  await page.goto(patterns);
  assert.equal(await stories(), all - 1);
  await page.goto(at(storyLinks.codes(demoStudyId)));
  assert.doesNotMatch(await page.innerText('main'), /Durven\s+1/);
  await page.context().close();
});
