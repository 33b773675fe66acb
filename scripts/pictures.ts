/**
 * npm run pictures               every picture of README and guides
 * npm run pictures -- PATTERN    only those with PATTERN in their name
 *
 * Starts the demonstration on a database that is thrown away, looks at it as each role and writes docs/images/*.png.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { browser, visitor } from '../e2e/support/browser.ts';
import { serverUnderTest } from '../e2e/support/server.ts';
import { demoPassword } from '../src/features/organisation/index.ts';
import { type Picture, pictures, sent, type Who, widths } from './pictures/list.ts';
import { smaller } from './pictures/png.ts';

const folder = path.resolve(import.meta.dirname, '../docs/images');
const largest = 150_000;
const [pattern = ''] = process.argv.slice(2);

const server = await serverUnderTest();
const pages = new Map<Who, Page>();

/** A browser of one's own for each account, signed in. */
async function pageOf(who: Who): Promise<Page> {
  const known = pages.get(who);
  if (known) return known;
  const page = await (await visitor()).newPage();
  pages.set(who, page);
  if (who !== 'visitor') {
    const fields = { email: `${who}@example.nl`, password: demoPassword };
    await sent('/inloggen', fields)(page, server.base);
  }
  return page;
}

async function take({ name, who, go, at, height = 900 }: Picture): Promise<void> {
  const page = await pageOf(who);
  await page.setViewportSize({ width: widths.desk, height });
  await go(page, server.base);
  for (const [size, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: size === 'phone' ? 740 : height });
    await page.evaluate(() => scrollTo(0, 0));
    if (at !== undefined)
      await page
        .locator(at)
        .first()
        .evaluate((found) => found.scrollIntoView());
    write(
      size === 'phone' ? `${name}-360` : name,
      smaller(await page.screenshot({ animations: 'disabled' })),
    );
  }
}

function write(name: string, png: Buffer): void {
  if (png.length > largest) throw new Error(`${name} is ${png.length} bytes, more than ${largest}`);
  writeFileSync(path.join(folder, `${name}.png`), png);
  console.log(`docs/images/${name}.png  ${Math.round(png.length / 1_000)} kB`);
}

mkdirSync(folder, { recursive: true });
for (const picture of pictures.filter(({ name }) => name.includes(pattern))) await take(picture);
await (await browser()).close();
await server.stop();
process.exit(0);
