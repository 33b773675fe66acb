/**
 * npm run icons
 *
 * Draws src/platform/web/pictograms/icon.svg as PNG, for phones that take no SVG: on white, because iOS paints what is
 * transparent black, and within the circle that Android may cut out (0.8 of the width).
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { browser, visitor } from '../e2e/support/browser.ts';
import { iconSizes } from '../src/platform/web/icon-sizes.ts';
import { drawing } from '../src/platform/web/sprite.ts';
import { smaller } from './pictures/png.ts';

const folder = path.resolve(import.meta.dirname, '../src/platform/web/icons');
const { viewBox, inner } = drawing('icon');
const page = await (await visitor()).newPage();
for (const size of iconSizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"
      style="display:block;margin:auto;width:62vw;height:100vh">${inner}</svg></body>`,
  );
  writeFileSync(path.join(folder, `icon-${size}.png`), smaller(await page.screenshot()));
}
await (await browser()).close();
