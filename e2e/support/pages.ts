import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { keyboardProblems } from './keyboard.ts';

export const sizes = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 900 },
  /** 1280 pixels enlarged to 400 %. */
  zoom400: { width: 320, height: 640 },
} as const;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Barriers on the page as it stands, readable: rule, what is wrong, where. */
export async function barriers(page: Page, only?: readonly string[]): Promise<string[]> {
  // Reading axe takes the browser as long as running it; the page keeps it until it is left. No frames: our pages have none.
  const present = await page.evaluate(() => 'axe' in window);
  if (!present) await page.evaluate(axe.source);
  const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: tags };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`.trim(),
    ),
  );
}

/** What reaches past the right edge: nobody should have to scroll sideways. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide.slice(0, 5).map((element) => `${element.localName}.${element.className}`);
    return [`${scrollWidth} px wide in a window of ${clientWidth} px: ${names.join(', ')}`];
  });
}

/**
 * Every way of using the page that is open now, one after another, without loading it again. A page in another language has the
 * same keys, and the same colours when a system forces them; the rest is looked at again, as the accessibility statement says.
 */
export async function problemsOf(page: Page, { translated = false } = {}): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, problems: readonly string[]): void => {
    found.push(...problems.map((problem) => `${where}: ${problem}`));
  };
  for (const name of ['phone', 'desk'] as const) {
    await page.setViewportSize(sizes[name]);
    note(name, await barriers(page));
    note(name, await sidewaysScroll(page));
  }
  await page.setViewportSize(sizes.zoom400);
  note('zoom400', await sidewaysScroll(page));
  if (translated) return found;
  note('keyboard', await keyboardProblems(page));
  await page.emulateMedia({ forcedColors: 'active' });
  note('forced colours', await barriers(page, ['color-contrast']));
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

/** Opens a page at one size and reports its barriers; for a feature's own tests. */
export async function checkPage(
  page: Page,
  url: string,
  viewport: { width: number; height: number } = sizes.phone,
): Promise<string[]> {
  await page.setViewportSize(viewport);
  await page.goto(url);
  return [...(await barriers(page)), ...(await sidewaysScroll(page))];
}
