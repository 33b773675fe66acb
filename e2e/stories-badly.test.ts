import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { storyLinks } from '../src/features/stories/index.ts';
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
/** From its first letter: "Ga verder met" is not "Verder". */
const press = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
/** Drawn by its label: the field itself is nowhere to press. */
const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });
const shown = (page: Page, step: string) => page.locator(`[data-step=${step}]:visible`).waitFor();

async function ready(): Promise<Page> {
  const page = await aboutToBegin(server);
  await press(page, 'Zet op slot en ga verder');
  await shown(page, 'consent');
  return page;
}

/** Waits for the steps it fills in: chosen by force, a field that is not shown yet is no reason to wait. */
async function allow(page: Page): Promise<void> {
  await shown(page, 'consent');
  for (const name of ['mag-onderzoek', 'mag-citeren', 'mag-gemeente', 'mag-leren'])
    await choose(page, name, 'ja');
  await press(page, 'Verder');
  await shown(page, 'story');
  await choose(page, 'moment', '1');
  await choose(page, 'wie', 'candidate');
}

async function toTheEnd(page: Page): Promise<void> {
  for (const step of ['triad', 'dyads', 'indicators', 'check']) {
    await press(page, 'Verder');
    await shown(page, step);
  }
}

/** A recording is kept piece by piece; the first comes about a second after it began. */
const pieceKept = (page: Page) =>
  page.waitForFunction(async () => {
    const shelf = (await indexedDB.databases()).find(({ name }) => name?.startsWith('verhalen-'));
    if (shelf?.name === undefined) return false;
    const opening = indexedDB.open(shelf.name);
    return new Promise((resolve, reject) => {
      opening.onerror = reject;
      opening.onsuccess = () => {
        const pieces = opening.result.transaction('sounds').objectStore('sounds').count();
        pieces.onsuccess = () => {
          opening.result.close();
          resolve(pieces.result > 0);
        };
      };
    });
  });

async function reopened(page: Page): Promise<Page> {
  const again = await page.context().newPage();
  await again.goto(at(recordPath));
  await unlock(again);
  return again;
}

describe('A recording', () => {
  test('that still runs when the guide goes on is stopped and goes with its own story, not with the next', async () => {
    const page = await ready();
    await allow(page);
    await press(page, 'Neem het geluid op');
    await says(page, 'De opname loopt');
    await toTheEnd(page);
    assert.match(
      await page.innerText('[data-summary]'),
      /Het verhaal staat alleen als geluid op de telefoon/,
    );
    await press(page, 'Terug');
    await press(page, 'Terug');
    await press(page, 'Terug');
    await press(page, 'Terug');
    await page.locator('#verhaal').fill('Met een opname die nog liep.');
    await toTheEnd(page);
    await press(page, 'Lever het verhaal in');
    await says(page, 'Alles is verstuurd');
    const [row] = await storedStories(server, 'Met een opname die nog liep.');
    assert.ok((row?.sound?.length ?? 0) > 0);
    await press(page, 'Neem nog een verhaal op');
    await allow(page);
    await page.getByRole('button', { name: 'Neem het geluid op' }).waitFor();
    assert.equal(await page.locator('[name=gesproken]').inputValue(), '');
    await page.context().close();
  });

  test('survives a tab that is closed in the middle, and is thrown away only after a second question', async () => {
    const page = await ready();
    await allow(page);
    await press(page, 'Neem het geluid op');
    await says(page, 'De opname loopt');
    await pieceKept(page);
    await page.close();
    const again = await reopened(page);
    await press(again, 'Ga verder met');
    await press(again, 'Verder');
    await again.locator('audio').waitFor();
    await press(again, 'Gooi het geluid weg');
    await again.getByText('Gooi je deze opname weg?').waitFor();
    await press(again, 'Nee, bewaar');
    assert.ok(await again.locator('audio').isVisible());
    await press(again, 'Gooi het geluid weg');
    await press(again, 'Ja, gooi weg');
    await again.getByRole('button', { name: 'Neem het geluid op' }).waitFor();
    await again.context().close();
  });
});

test('a very long recording stops by itself while it still fits', async () => {
  const page = await ready();
  await allow(page);
  await page.evaluate('globalThis.__name ??= (named) => named');
  await page.evaluate(() => {
    const { start } = MediaRecorder.prototype;
    // Forty minutes in a second: pieces of 1.5 MB, the first with the head of the file.
    MediaRecorder.prototype.start = function () {
      start.call(this);
      setTimeout(() => {
        for (let at = 0; at < 9; at++) {
          const bytes = new Uint8Array(1_500_000);
          if (at === 0) bytes.set([0x1a, 0x45, 0xdf, 0xa3]);
          this.dispatchEvent(new BlobEvent('dataavailable', { data: new Blob([bytes]) }));
        }
      });
    };
  });
  await page.locator('#verhaal').fill('Een heel lang verhaal.');
  await press(page, 'Neem het geluid op');
  await says(page, 'Opgenomen');
  await toTheEnd(page);
  await press(page, 'Lever het verhaal in');
  await says(page, 'Alles is verstuurd');
  const [row] = await storedStories(server, 'Een heel lang verhaal.');
  assert.ok((row?.sound?.length ?? 0) >= 9_000_000);
  await page.context().close();
});

/** From now on the device needs half a second to lock something, and as long to open it. */
async function slow(page: Page): Promise<void> {
  // The loader of TypeScript names functions by a helper that pages do not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  await page.evaluate(() => {
    const { encrypt, decrypt } = SubtleCrypto.prototype;
    const later = () => new Promise((done) => setTimeout(done, 500));
    SubtleCrypto.prototype.encrypt = function (...given) {
      return later().then(() => encrypt.apply(this, given));
    };
    SubtleCrypto.prototype.decrypt = function (...given) {
      return later().then(() => decrypt.apply(this, given));
    };
  });
}

describe('On a slow phone', () => {
  test('a step that is still being kept takes no press away from the next', async () => {
    const page = await ready();
    await slow(page);
    await allow(page);
    await page.locator('#verhaal').fill('Op een oud toestel.');
    await toTheEnd(page);
    for (const step of ['indicators', 'dyads']) {
      await press(page, 'Terug');
      await shown(page, step);
    }
    await page.context().close();
  });

  test('a story that is opened is shown when it is there, and takes the first press', async () => {
    const page = await ready();
    await allow(page);
    await page.context().setOffline(true);
    await page.locator('#verhaal').fill('Op een oud toestel.');
    await says(page, 'Geen internet');
    await page.close();
    const again = await page.context().newPage();
    await again.goto(at(recordPath));
    await slow(again);
    await unlock(again);
    await press(again, 'Ga verder met');
    await press(again, 'Ga verder met');
    assert.equal(await again.locator('[data-only]').innerText(), '');
    await press(again, 'Verder');
    await shown(again, 'story');
    await again.context().close();
  });

  test('the next story is told while the one before is still on its way', async () => {
    const page = await ready();
    await allow(page);
    await page.locator('#verhaal').fill('Een trage verbinding.');
    await toTheEnd(page);
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    await page.route(`**${recordPath}`, (route) => arrived.then(() => route.continue()));
    await press(page, 'Lever het verhaal in');
    await says(page, 'Bezig met versturen');
    await press(page, 'Neem nog een verhaal op');
    await allow(page);
    arrive();
    await says(page, 'Alles is verstuurd');
    assert.equal((await storedStories(server, 'Een trage verbinding.')).length, 1);
    await page.context().close();
  });
});

describe('On a phone that is used badly', () => {
  test('the link past the menu leaves everything as it is', async () => {
    const page = await signInAs('storyGuide', server.base);
    await page.goto(at(recordPath));
    const skip = async () => {
      await page.locator('.utrecht-skip-link').press('Enter');
      await page.waitForURL(/#inhoud$/);
    };
    await page.getByLabel('Nieuwe pincode').fill('stil-water');
    await skip();
    await page.getByLabel('Nog een keer dezelfde pincode').fill('stil-water');
    await press(page, 'Zet op slot en ga verder');
    await allow(page);
    assert.ok(page.url().endsWith('#inhoud'));
    await page.context().close();
  });

  test('the PIN sent twice opens once', async () => {
    const page = await ready();
    const again = await reopened(page);
    await again.keyboard.press('Enter');
    await shown(again, 'consent');
    await allow(again);
    assert.equal(await again.locator('[data-wrong]').count(), 0);
    await again.context().close();
  });

  test('a wrong PIN is said beside its own field', async () => {
    const page = await signInAs('storyGuide', server.base);
    await page.goto(at(recordPath));
    await page.getByLabel('Nieuwe pincode').fill('kort');
    await page.keyboard.press('Enter');
    await page.getByText('Deze code is te kort').waitFor();
    assert.match((await page.locator('#pin').getAttribute('aria-describedby')) ?? '', /pin-nu/);
    await page.getByLabel('Nieuwe pincode').fill('lang-genoeg');
    await page.getByLabel('Nog een keer dezelfde pincode').fill('iets-anders');
    await page.keyboard.press('Enter');
    await page.getByText('De twee codes zijn niet gelijk').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'pin-again');
    assert.equal(await page.getByLabel('Nieuwe pincode').inputValue(), 'lang-genoeg');
    assert.deepEqual(await problemsOf(page), []);
    await page.context().close();
  });

  test('a story that is open in one tab is not opened in another, and not thrown away there', async () => {
    const page = await ready();
    await allow(page);
    await page.locator('#verhaal').fill('In de eerste tab.');
    await says(page, 'op slot op dit toestel');
    const other = await reopened(page);
    await press(other, 'Ga verder met');
    await other.getByText('staat open in een ander tabblad').waitFor();
    await press(other, 'Gooi weg');
    await press(other, 'Ja, gooi weg');
    await other.getByText('staat open in een ander tabblad').waitFor();
    assert.deepEqual(await problemsOf(other), []);
    await toTheEnd(page);
    await press(page, 'Lever het verhaal in');
    await says(page, 'Alles is verstuurd');
    await press(other, 'Ga verder met');
    await shown(other, 'consent');
    assert.equal(await other.locator('#verhaal').inputValue(), '');
    assert.equal((await storedStories(server, 'In de eerste tab.')).length, 1);
    await page.context().close();
  });

  test('a story that the teller stops is thrown away, and an empty form is never a story to go on with', async () => {
    const page = await ready();
    await allow(page);
    await says(page, 'op slot op dit toestel');
    await page.close();
    const again = await reopened(page);
    await press(again, 'Gooi weg');
    await press(again, 'Ja, gooi weg');
    await shown(again, 'consent');
    await again.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await again.close();
    const third = await reopened(again);
    await shown(third, 'consent');
    await third.context().close();
  });

  test('a full device says so, loses nothing that is typed, and goes on when there is room', async () => {
    const page = await ready();
    await allow(page);
    // The loader of TypeScript names functions by a helper that pages do not have.
    await page.evaluate('globalThis.__name ??= (named) => named');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    });
    await page.locator('#verhaal').fill('Het toestel was vol.');
    await says(page, 'kan nu niets bewaren');
    await toTheEnd(page);
    await press(page, 'Lever het verhaal in');
    await page.locator('[data-status=full]:focus').waitFor();
    assert.ok(await page.locator('[data-step=check]').isVisible());
    await page.evaluate('makeRoom()');
    await press(page, 'Lever het verhaal in');
    await says(page, 'Alles is verstuurd');
    assert.equal((await storedStories(server, 'Het toestel was vol.')).length, 1);
    await page.context().close();
  });

  test('a browser that keeps nothing says so, and leaves the form of the server', async () => {
    const page = await signInAs('storyGuide', server.base);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await page.goto(at(recordPath));
    await says(page, 'bewaart niets op dit toestel');
    await shown(page, 'consent');
    assert.deepEqual(await problemsOf(page), []);
    await page.context().close();
  });

  test('too long a text stays whole, and the sentence stands beside it', async () => {
    const page = await ready();
    await allow(page);
    await page.locator('#verhaal').focus();
    await page.keyboard.insertText('a'.repeat(20_001));
    await press(page, 'Verder');
    await page.getByText('Deze tekst is te lang').waitFor();
    assert.equal((await page.locator('#verhaal').inputValue()).length, 20_001);
    await page.context().close();
  });

  test('the summary says what counts: not the strength of a picture that was left', async () => {
    const page = await ready();
    await allow(page);
    await page.locator('#verhaal').fill('Eerst dit, toen dat.');
    await press(page, 'Verder');
    await choose(page, 'plaat', 'a');
    await choose(page, 'sterkte-a', 'mostly');
    await choose(page, 'plaat', 'b');
    await choose(page, 'sterkte-b', 'only');
    for (let i = 0; i < 3; i++) await press(page, 'Verder');
    const summary = await page.innerText('[data-summary]');
    assert.match(summary, /Hoe sterk past ‘Ikzelf’\?\s+Alleen dit/);
    assert.doesNotMatch(summary, /Hoe sterk past ‘Iemand naast mij’/);
    assert.match(summary, /Hoe snel ging het\?\s+Niet ingevuld/);
    await press(page, 'Lever het verhaal in');
    await says(page, 'Alles is verstuurd');
    assert.equal(await page.locator('.sw-progress__stone--done').count(), 6);
    assert.equal(await page.locator('[aria-current=step]').count(), 0);
    assert.equal(await page.locator('.sw-progress__words').textContent(), 'Alle stappen zijn klaar');
    await press(page, 'Neem nog een verhaal op');
    await shown(page, 'consent');
    assert.equal(await page.locator('.sw-progress__words').textContent(), 'Stap 1 van 6: Mag het?');
    await page.context().close();
  });

  test('the back button of the phone goes a step back, and past a story that was handed in', async () => {
    const page = await ready();
    await allow(page);
    await page.locator('#verhaal').fill('Met de knop van de telefoon.');
    await toTheEnd(page);
    await page.goBack();
    await shown(page, 'indicators');
    await page.goBack();
    await shown(page, 'dyads');
    await page.goForward();
    await shown(page, 'indicators');
    await press(page, 'Terug');
    await shown(page, 'dyads');
    await press(page, 'Verder');
    await press(page, 'Verder');
    await shown(page, 'check');
    assert.equal(await page.locator('#verhaal').inputValue(), 'Met de knop van de telefoon.');
    await press(page, 'Lever het verhaal in');
    await says(page, 'Alles is verstuurd');
    await press(page, 'Neem nog een verhaal op');
    await allow(page);
    await page.goBack();
    await shown(page, 'consent');
    await page.goBack();
    await page.waitForURL((url) => url.pathname !== recordPath);
    await page.context().close();
  });

  test('what the server refuses can be opened at once, with its sentence beside the field', async () => {
    const page = await ready();
    await allow(page);
    await page.locator('#verhaal').fill('Na het sluiten.');
    await toTheEnd(page);
    const said = {
      step: 'story',
      field: 'verteld-op',
      message: 'Op deze dag was het onderzoek al gesloten.',
    };
    await page.route(`**${recordPath}`, (route) =>
      route.fulfill({ status: 400, json: { state: 'refused', problems: [said] } }),
    );
    await press(page, 'Lever het verhaal in');
    await says(page, 'Een verhaal kwam niet goed aan');
    await page.unroute(`**${recordPath}`);
    await press(page, 'Open het verhaal');
    await press(page, 'Ga verder met');
    await shown(page, 'story');
    await page.getByText(said.message).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'verteld-op');
    assert.deepEqual(await problemsOf(page), []);
    await toTheEnd(page);
    await press(page, 'Lever het verhaal in');
    await says(page, 'Alles is verstuurd');
    assert.equal((await storedStories(server, 'Na het sluiten.')).length, 1);
    await page.context().close();
  });

  test('without a network the list leads to the form, and the day is that of the telling', async () => {
    const page = await ready();
    await page.context().setOffline(true);
    await page.clock.setFixedTime(new Date(Date.now() + 3 * 24 * 3_600_000));
    await page.goto(at(storyLinks.guide));
    await page.locator(`a[href="${recordPath}"]`).click();
    await unlock(page);
    await shown(page, 'consent');
    const day = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()));
    assert.equal(await page.locator('#verteld-op').inputValue(), day);
    await page.context().close();
  });
});
