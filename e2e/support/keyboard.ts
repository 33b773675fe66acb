import type { Page } from 'playwright-core';

interface Walk {
  readonly problems: readonly string[];
}

/** Runs in the page: notes every stop of the focus, and what can be reached. */
function watch(): number {
  const name = (element: Element): string =>
    `${element.localName}${element.id === '' ? '' : `#${element.id}`} ‘${(element.textContent ?? '').trim().slice(0, 40)}’`;
  const problems = new Set<string>();
  const reached = new Set<Element>();
  /** A radio or checkbox that is drawn by its label shows the focus there. */
  const drawn = (element: Element): Element =>
    element instanceof HTMLInputElement && element.getBoundingClientRect().width < 2
      ? (element.closest('label') ?? element.labels?.[0] ?? element)
      : element;
  const shows = (element: Element): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    reached.add(target);
    const seen = drawn(target);
    if (!shows(target) && !shows(seen) && ![...seen.children].some(shows))
      problems.add(`the focus cannot be seen on ${name(seen)}`);
    const { top, bottom, height } = seen.getBoundingClientRect();
    if (height > 0 && (bottom <= 0 || top >= innerHeight))
      problems.add(`the focus is out of sight on ${name(seen)}`);
  });
  const groups = new Set<string>();
  const stops = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter((element) => {
    if (element.matches(':disabled, [tabindex="-1"], [type="hidden"]')) return false;
    if (!(element as HTMLElement).checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    // The keyboard reaches a group of radios as one, and the arrows move inside it.
    const group = `${element.form?.id ?? ''} ${element.form?.action ?? ''} ${element.name}`;
    if (groups.has(group)) return false;
    groups.add(group);
    return true;
  });
  Object.assign(window, {
    endWalk: (): Walk => {
      const missed: string[] = [];
      for (const stop of stops) {
        const group = stop instanceof HTMLInputElement && stop.type === 'radio' ? stop.name : null;
        const found = [...reached].some(
          (one) => one === stop || (group !== null && one instanceof HTMLInputElement && one.name === group),
        );
        if (!found) missed.push(`Tab does not reach ${name(stop)}`);
      }
      return { problems: [...problems, ...missed] };
    },
  });
  return stops.length;
}

/** What somebody without a mouse runs into: a focus that cannot be seen, or something that Tab never reaches. */
export async function keyboardProblems(page: Page): Promise<readonly string[]> {
  // The loader of TypeScript names functions by a helper that pages do not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const stops = await page.evaluate(watch);
  const walk = async (presses: number): Promise<Walk> => {
    // Sent one after another without waiting for each answer: the browser keeps their order.
    await Promise.all(Array.from({ length: presses }, () => page.keyboard.press('Tab')));
    return page.evaluate<Walk>('endWalk()');
  };
  const once = await walk(stops + 2);
  // A date has a stop for its day, month and year, and a page may begin halfway: then once more round.
  return once.problems.length === 0 ? [] : (await walk(2 * stops + 10)).problems;
}
