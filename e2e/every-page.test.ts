import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertValidHtml } from '../test/support/html.ts';
import { pages } from './pages.ts';
import { arrive } from './support/arrive.ts';
import { visitor } from './support/browser.ts';
import { problemsOf } from './support/pages.ts';
import { type ServerUnderTest, serverUnderTest } from './support/server.ts';
import { meter, type TrafficMeter } from './support/traffic.ts';

const heaviestPage = 120_000;
const heaviestScript = 20_000;

let server: ServerUnderTest;
before(async () => {
  server = await serverUnderTest();
});
after(() => server.stop());

test('there are pages to look at', () => assert.ok(pages.length > 0));

describe('every page', { concurrency: true }, () => {
  for (const locale of ['nl', 'en']) inLanguage(locale);
});

function inLanguage(locale: string): void {
  describe(`in ${locale}`, { concurrency: false }, () => {
    let page: Page;
    let scales: TrafficMeter;
    before(async () => {
      page = await (await visitor()).newPage();
      scales = await meter(page, server.base);
      await page.goto(`${server.base}/?taal=${locale}`);
    });
    after(() => page.context().close());

    for (const listed of pages) {
      test(`${listed.name} in ${locale} is sound, without barriers, light and stays with us`, async () => {
        scales.reset();
        const response = await arrive(page, server.base, listed, () => scales.reset());
        assert.equal(response.status(), 200);
        assert.equal(await page.getAttribute('html', 'lang'), locale);
        await assertValidHtml(await response.text(), listed.path);
        weigh(scales);
        assert.deepEqual(await problemsOf(page, { translated: locale !== 'nl' }), []);
      });
    }
  });
}

function weigh({ traffic }: TrafficMeter): void {
  assert.deepEqual(traffic.strangers, []);
  assert.ok(traffic.bytes > 0 && traffic.bytes <= heaviestPage, `the page weighs ${traffic.bytes} bytes`);
  assert.ok(traffic.scriptBytes <= heaviestScript, `its scripts weigh ${traffic.scriptBytes} bytes`);
}
