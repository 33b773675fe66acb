import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { demoAccounts, demoPassword, demoPeople } from '../src/features/organisation/index.ts';
import { inTenant } from '../src/platform/db/index.ts';
import { demoTenant } from '../src/platform/web/context.ts';
import { problemsOf } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';

let server: ServerUnderTest;
before(async () => {
  server = await serverUnderTest();
});
after(() => server.stop());

const mila = demoPeople[0]?.id ?? '';
const inside = { tenantId: demoTenant.id, accountId: null };
const messages = (text: string) =>
  inTenant(server.deps.db, inside, (tx) =>
    tx.selectFrom('message').select('id').where('person_id', '=', mila).where('text', '=', text).execute(),
  );
const at = (path: string) => new URL(path, server.base).href;

async function kept(): Promise<Page> {
  const page = await signInAs('jobSeeker', server.base);
  await page.goto(at('/mijn/gesprek'));
  await page.getByRole('button', { name: 'Bewaar op deze telefoon' }).click();
  await page.getByText('Deze pagina’s staan op deze telefoon').waitFor();
  return page;
}

test('on a phone without internet the own pages stay readable, and what is written arrives once', async () => {
  const page = await kept();
  assert.deepEqual(await problemsOf(page), []);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByText('Je hebt geen internet').waitFor();
  assert.match(await page.innerText('main'), /Ellen vroeg of ik dinsdag weer kom/);
  await page.getByLabel('Jouw bericht').fill('Ik ben in de trein.');
  await page.getByRole('button', { name: 'Stuur' }).click();
  await page.getByText('Dit sturen wij zodra je internet hebt').waitFor();
  assert.equal(await page.getByLabel('Jouw bericht').inputValue(), '');
  // Looking elsewhere and coming back, still without internet: it waits.
  await page.goto(at('/mijn'));
  await page.getByText('Ik ben in de trein.').waitFor();
  assert.deepEqual(await messages('Ik ben in de trein.'), []);
  const reloaded = page.waitForEvent('load');
  await page.context().setOffline(false);
  await reloaded;
  await page.goto(at('/mijn/gesprek'));
  assert.equal((await messages('Ik ben in de trein.')).length, 1);
  await page.reload();
  await page.locator('.sw-thread').getByText('Ik ben in de trein.').waitFor();
  assert.equal((await messages('Ik ben in de trein.')).length, 1);
  await page.context().close();
});

test('messages written without internet arrive in the order they were written', async () => {
  const page = await kept();
  await page.context().setOffline(true);
  const written = Array.from({ length: 6 }, (_, n) => `Bericht ${n + 1} van zes`);
  for (const text of written) {
    await page.getByLabel('Jouw bericht').fill(text);
    await page.getByRole('button', { name: 'Stuur' }).click();
    await page.locator('[data-list=waiting]').getByText(text).waitFor();
  }
  const reloaded = page.waitForEvent('load');
  await page.context().setOffline(false);
  await reloaded;
  const stored = await inTenant(server.deps.db, inside, (tx) =>
    tx
      .selectFrom('message')
      .select('text')
      .where('person_id', '=', mila)
      .where('text', 'like', '% van zes')
      .orderBy('sent_at')
      .orderBy('id')
      .execute(),
  );
  assert.deepEqual(
    stored.map(({ text }) => text),
    written,
  );
  await page.context().close();
});

test('with internet a message is sent at once, and the thread shows it', async () => {
  const page = await kept();
  await page.getByLabel('Jouw bericht').fill('Meteen.');
  await page.getByRole('button', { name: 'Stuur' }).click();
  await page.locator('.sw-thread').getByText('Meteen.').waitFor();
  assert.equal((await messages('Meteen.')).length, 1);
  await page.context().close();
});

const unsent = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('stapwijs');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const all = opening.result.transaction('later').objectStore('later').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ label }) => label));
          };
        };
      }),
  );

test('on a phone that keeps the pages, a form that is not filled in is refused as everywhere', async () => {
  const page = await kept();
  await page.getByRole('button', { name: 'Stuur' }).click();
  await page.locator('#tekst-fout').getByText('Schrijf eerst je bericht.').waitFor();
  await page.getByLabel('Jouw bericht').evaluate((field: HTMLTextAreaElement) => {
    field.maxLength = 5_000;
    field.value = 'lang '.repeat(500);
  });
  await page.getByRole('button', { name: 'Stuur' }).click();
  await page.locator('#tekst-fout').getByText('Je bericht is te lang').waitFor();
  assert.match(await page.getByLabel('Jouw bericht').inputValue(), /^lang lang/);
  await page.goto(at('/mijn/week'));
  await page.getByRole('radio', { name: 'Niet goed' }).check();
  await page.getByRole('button', { name: 'Stuur mijn antwoord' }).click();
  await page.locator('#stap-fout').getByText('Kies of je stap lukt.').waitFor();
  assert.equal(await page.getByRole('radio', { name: 'Niet goed' }).isChecked(), true);
  assert.deepEqual(await unsent(page), []);
  await page.context().setOffline(true);
  await page.goto(at('/mijn/gesprek'));
  await page.getByRole('button', { name: 'Stuur' }).click();
  await page.locator('form[data-later]').getByText('Er ontbreekt nog iets').waitFor();
  assert.match(
    await page.locator('[data-state=offline] time').innerText(),
    /^\d+ \p{L}+ 20\d\d om \d\d:\d\d$/u,
  );
  assert.deepEqual(await unsent(page), []);
  await page.context().close();
});

test('the answers of the week wait too; of two phones both arrive, and both are shown', async () => {
  const phones = [await kept(), await kept()] as const;
  const words = ['De brief is weg.', 'Ik mis de bus steeds.'] as const;
  for (const [i, page] of phones.entries()) {
    await page.context().setOffline(true);
    await page.goto(at('/mijn'));
    await page.locator('#week').getByRole('radio', { name: 'Goed', exact: true }).check();
    await page.locator('#week').getByRole('radio', { name: 'Een beetje' }).check();
    await page.getByLabel('Wil je er iets bij zeggen?').fill(words[i] ?? '');
    await page.getByRole('button', { name: 'Stuur mijn antwoord' }).click();
    await page.getByText('Dit sturen wij zodra je internet hebt').waitFor();
  }
  const before = await weeks();
  for (const page of phones) {
    await page.context().setOffline(false);
    await page.getByText('Je antwoord van deze week is binnen').waitFor();
  }
  assert.equal(await weeks(), before + 2);
  for (const text of words) await phones[1].locator('#week').getByText(text).waitFor();
  for (const page of phones) await page.context().close();
});

const weeks = async () =>
  (
    await inTenant(server.deps.db, inside, (tx) =>
      tx.selectFrom('check_in').select('id').where('person_id', '=', mila).execute(),
    )
  ).length;

test('a step that is ticked off without internet is ticked off once, later', async () => {
  const page = await kept();
  await page.context().setOffline(true);
  await page.goto(at('/mijn'));
  const tick = page.locator('form[data-label] button[name=naar]').first();
  const step = /stappen\/([0-9a-f-]{36})/.exec(
    (await tick.locator('xpath=..').getAttribute('action')) ?? '',
  )?.[1];
  assert.ok(step);
  const status = async () =>
    await inTenant(server.deps.db, inside, (tx) =>
      tx.selectFrom('step').select(['status', 'version']).where('id', '=', step).executeTakeFirstOrThrow(),
    );
  const before = await status();
  await tick.click();
  await page.getByText('Dit sturen wij zodra je internet hebt').waitFor();
  const reloaded = page.waitForEvent('load');
  await page.context().setOffline(false);
  await reloaded;
  const now = await status();
  assert.notEqual(now.status, before.status);
  assert.ok(now.version <= before.version + 1);
  await page.context().close();
});

test('an own page that is not kept leads to today without internet, and a form that cannot wait stays as it is', async () => {
  const page = await kept();
  await page.goto(at('/mijn/route'));
  await page.context().setOffline(true);
  // Somebody else may be signed in by now: elsewhere the pages of this person are never shown.
  for (const path of ['/dossiers', '/aanbod']) {
    const beside = await page.context().newPage();
    await assert.rejects(beside.goto(at(path)), /ERR_INTERNET_DISCONNECTED|ERR_FAILED/, path);
    await beside.close();
  }
  await page.goto(at('/mijn/route/doel'));
  assert.equal(new URL(page.url()).pathname, '/mijn');
  await page.getByText('De pagina die je koos, kan niet zonder internet.').waitFor();
  await page.getByRole('link', { name: 'Naar mijn route' }).click();
  await page.getByText('Gaat het even niet?').click();
  await page.getByLabel('Wil je zeggen waarom?').fill('Ik ben ziek.');
  await page.getByRole('button', { name: 'Neem pauze' }).click();
  await page.getByText('Wat je koos of schreef, blijft hier staan.').waitFor();
  assert.equal(await page.getByLabel('Wil je zeggen waarom?').inputValue(), 'Ik ben ziek.');
  await page.context().close();
});

test('nothing stays on a shared phone after signing out', async () => {
  const page = await kept();
  await page.goto(at('/aanbod'));
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL(/uitgelogd/);
  const left = await page.evaluate(() => caches.keys());
  assert.deepEqual(left, []);
  await page.context().setOffline(true);
  await assert.rejects(page.goto(at('/mijn/gesprek')));
  await page.context().close();
});

test('signing out without internet takes the pages off the phone too', async () => {
  const page = await kept();
  const beside = await page.context().newPage();
  await beside.goto(at('/hulp'));
  await page.goto(at('/mijn'));
  await page.locator('sw-offline[data-ready]').waitFor();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  const left = await beside.evaluate(async () => {
    for (let i = 0; i < 50 && (await caches.keys()).length > 0; i++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return caches.keys();
  });
  assert.deepEqual(left, []);
  await assert.rejects(page.goto(at('/mijn')));
  await page.context().close();
});

test('the pages go when somebody takes them off the phone', async () => {
  const page = await kept();
  await page.getByRole('button', { name: 'Haal van deze telefoon' }).click();
  await page.getByRole('button', { name: 'Bewaar op deze telefoon' }).waitFor();
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  await page.context().close();
});

test('what one person wrote is never sent as another who signs in on the same phone', async () => {
  const page = await kept();
  await page.context().setOffline(true);
  await page.getByLabel('Jouw bericht').fill('Alleen van mij.');
  await page.getByRole('button', { name: 'Stuur' }).click();
  await page.getByText('Dit sturen wij zodra je internet hebt').waitFor();
  await page.context().clearCookies();
  await page.context().setOffline(false);
  const coach = demoAccounts.find(({ role }) => role === 'coach');
  await page.goto(at('/inloggen'));
  await page.getByLabel('E-mailadres', { exact: true }).fill(coach?.email ?? '');
  await page.getByLabel('Wachtwoord').fill(demoPassword);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL(/dossiers/);
  assert.deepEqual(await messages('Alleen van mij.'), []);
  await page.context().close();
});

async function writeOffline(page: Page, text: string): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(at('/mijn/gesprek'));
  await page.getByLabel('Jouw bericht').fill(text);
  await page.getByRole('button', { name: 'Stuur' }).click();
  await page.locator('[data-list=waiting]').getByText(text).waitFor();
}

test('signing out after the session had ended loses nothing that was not sent yet', async () => {
  const page = await kept();
  await writeOffline(page, 'Nog niet weg.');
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.context().setOffline(false);
  await page.goto(at('/aanbod'));
  await page.evaluate(() => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: '/uitloggen' });
    document.body.append(form);
    form.submit();
  });
  await page.waitForURL(/uitgelogd/);
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  assert.deepEqual(await unsent(page), ['Nog niet weg.']);
  await page.context().addCookies(cookies);
  await page.goto(at('/mijn/gesprek'));
  await page.locator('.sw-thread').getByText('Nog niet weg.').waitFor();
  assert.equal((await messages('Nog niet weg.')).length, 1);
  assert.deepEqual(await unsent(page), []);
  await page.context().close();
});

test('a tick on a step that was stopped meanwhile is told and can be put away', async () => {
  const page = await kept();
  await page.goto(at('/mijn'));
  const form = page.locator('form[data-label]').first();
  const action = (await form.getAttribute('action')) ?? '';
  const label = (await form.getAttribute('data-label')) ?? '';
  await page.context().setOffline(true);
  await page.goto(at('/mijn'));
  await form.locator('button[name=naar]').click();
  await page.locator('[data-list=waiting]').getByText(label).waitFor();
  const other = await signInAs('jobSeeker', server.base);
  await other.goto(at(action.replace('/stand', '')));
  await other.getByText('Stop met deze stap').first().click();
  await other.getByLabel('Waarom stop je?').fill('Het is te ver.');
  await other.getByRole('button', { name: 'Stop met deze stap' }).click();
  await other.getByText('Het staat erin').waitFor();
  await other.context().close();
  const reloaded = page.waitForEvent('load');
  await page.context().setOffline(false);
  await reloaded;
  await page.locator('[data-list=refused]').getByText(label).waitFor();
  await page.getByRole('button', { name: 'Haal dit weg' }).click();
  await page.locator('[data-state=refused]').waitFor({ state: 'hidden' });
  assert.deepEqual(await unsent(page), []);
  await page.context().close();
});

test('only the own pages carry the script for that, and it is small', async () => {
  const page = await signInAs('jobSeeker', server.base);
  let bytes = 0;
  page.on('response', async (answer) => {
    if (/\/offline\.js$/.test(answer.url())) bytes += (await answer.body()).length;
  });
  await page.goto(at('/aanbod'));
  assert.equal(bytes, 0);
  await page.goto(at('/mijn'), { waitUntil: 'networkidle' });
  assert.ok(bytes > 0 && bytes < 20_000, `${bytes} bytes`);
  await page.context().close();
});
