import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { offerLinks, readBaseCatalogue } from '../src/features/catalogue/index.ts';
import { dossierLinks } from '../src/features/dossier/index.ts';
import { demoPeople } from '../src/features/organisation/index.ts';
import { visitor } from './support/browser.ts';
import { sidewaysScroll, sizes } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { signInAs } from './support/sign-in.ts';

let server: ServerUnderTest;
before(async () => {
  server = await serverUnderTest();
});
after(() => server.stop());

test('one long word in a reason or a name breaks, and the page stays as wide as the phone', async () => {
  const page = await signInAs('coach', server.base);
  await page.setViewportSize(sizes.zoom400);
  const mila = dossierLinks.dossier(demoPeople[0]?.id ?? '');
  await page.goto(server.base + mila);
  await page.goto(
    `${await page
      .locator('a[href*="/keuzes/"]')
      .first()
      .evaluate((a: HTMLAnchorElement) => a.href)}/besluit`,
  );
  await page.locator('input[name=besluit]').first().check();
  await page.locator('input[name=gekozen-door]').first().check();
  await page.fill('textarea', 'x'.repeat(1_900));
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.goto(server.base + mila);
  assert.match(await page.innerText('main'), /x{1900}/);
  assert.deepEqual(await sidewaysScroll(page), []);

  await page.goto(server.base + dossierLinks.add);
  await page.fill('#givenName', 'A'.repeat(80));
  await page.fill('#familyName', 'B'.repeat(80));
  await page.getByRole('button', { name: 'Begin het dossier' }).click();
  await page.waitForURL(/bewaard=1$/);
  assert.deepEqual(await sidewaysScroll(page), []);
  await page.goto(`${server.base}${dossierLinks.list}?zoek=AAAA`);
  assert.deepEqual(await sidewaysScroll(page), []);
  await page.context().close();
});

const longestWord = (name: string): number => Math.max(...name.split(/[\s-]/).map(({ length }) => length));

test('the longest words that name something to do stand whole on a phone, also where nothing can hyphenate', async () => {
  const page = await (await visitor()).newPage();
  await page.setViewportSize(sizes.phone);
  const byLength = readBaseCatalogue().toSorted((a, b) => longestWord(b.naam) - longestWord(a.naam));
  for (const { id, naam } of byLength.slice(0, 12)) {
    await page.goto(server.base + offerLinks.instrument(id));
    const lines = await page.locator('h1').evaluate((heading) => {
      const text = heading.firstChild;
      const found = [...(text?.textContent ?? '').matchAll(/[^\s-]+/g)];
      return found.map(({ index, 0: word }) => {
        const range = document.createRange();
        if (text !== null) range.setStart(text, index);
        if (text !== null) range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
    });
    assert.ok(lines.length > 0 && lines.every((one) => one === 1), `${naam}: ${lines}`);
  }
  await page.context().close();
});
