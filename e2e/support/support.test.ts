import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { arrive } from './arrive.ts';
import { visitor } from './browser.ts';
import { barriers, checkPage, problemsOf, sidewaysScroll, sizes } from './pages.ts';
import { meter } from './traffic.ts';

const document = (body: string): string =>
  `<!DOCTYPE html><html lang="nl"><head><title>a</title><meta name="viewport" content="width=device-width"></head><body><main>${body}</main></body></html>`;

const pages: Record<string, string> = {
  '/': document('<h1>Goed</h1><p>Lees dit.</p>'),
  '/pale': document('<h1>Bleek</h1><p><font color="#ccc">Lees dit.</font></p>'),
  '/wide': document('<h1>Breed</h1><table width="700"><tr><td>a</td></tr></table>'),
  '/heavy': document(`<h1>Zwaar</h1><script src="/x.js"></script><img alt="" src="http://127.0.0.1:1/x">`),
  '/x.js': `// ${'x'.repeat(5_000)}`,
};

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on('end', () => {
    const page = pages[request.url ?? ''] ?? document(`<h1>${body}</h1>`);
    response.setHeader('Content-Type', request.url?.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(page);
  });
});
let base: string;
let page: Page;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  page = await (await visitor()).newPage();
});
after(async () => {
  await page.context().close();
  server.closeAllConnections();
  server.close();
});

test('a sound page has no problems at any size', async () => {
  assert.equal((await arrive(page, base, { path: '/' })).status(), 200);
  assert.deepEqual(await problemsOf(page), []);
});

test('pale text is a barrier', async () => {
  assert.match((await checkPage(page, `${base}/pale`, sizes.desk)).join(), /color-contrast/);
  assert.deepEqual(await barriers(page, ['image-alt']), []);
});

test('a page wider than the window is found and says what is too wide', async () => {
  await page.setViewportSize(sizes.zoom400);
  await page.goto(`${base}/wide`);
  assert.match((await sidewaysScroll(page)).join(), /^7\d\d px wide in a window of 320 px: table/);
});

test('the weight of a page, its scripts and requests to strangers are seen', async () => {
  const { traffic, reset } = await meter(page, base);
  await page.goto(`${base}/heavy`);
  assert.ok(traffic.bytes > 5_000 && traffic.bytes < 7_000, String(traffic.bytes));
  assert.ok(traffic.scriptBytes > 5_000 && traffic.scriptBytes < traffic.bytes);
  assert.deepEqual(traffic.strangers, ['http://127.0.0.1:1/x']);
  reset();
  await page.goto(base);
  assert.deepEqual([traffic.scriptBytes, traffic.strangers], [0, []]);
});

test('a form is sent with every value of a list', async () => {
  const response = await arrive(page, base, { path: '/keuze', fields: { uren: '8', doel: ['a', 'b'] } });
  assert.match(await response.text(), /uren=8&doel=a&doel=b/);
  assert.equal(page.url(), `${base}/keuze`);
});

test('without JavaScript no script of the page runs', async () => {
  const context = await visitor({ javaScript: false });
  const still = await context.newPage();
  await still.setContent(
    document('<h1>Stil</h1><script>document.querySelector("h1").textContent = "Luid"</script>'),
  );
  assert.equal(await still.textContent('h1'), 'Stil');
  await context.close();
});
