import { keep, keptPages, pagesCache } from './store.ts';

const assetsIn = (text: string): string[] => [...new Set(text.match(/\/assets\/[\w-]+\/[\w.-]+/g) ?? [])];

async function keepAssets(cache: Cache, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    if (await cache.match(address)) continue;
    const answer = await fetch(address);
    if (!answer.ok) continue;
    await cache.put(address, answer.clone());
    // The stylesheet names the fonts.
    if (address.endsWith('.css')) await keepAssets(cache, assetsIn(await answer.text()));
  }
}

/** Keeps the own pages as they are now, with what they need to be shown. */
export async function keepPages(who: string, now: Date): Promise<void> {
  const cache = await caches.open(pagesCache);
  for (const path of keptPages) {
    const answer = await fetch(path);
    // Somewhere else or not there: then there is nothing to keep.
    if (!answer.ok || answer.redirected) continue;
    const text = await answer.clone().text();
    // Only pages of this very account.
    if (!text.includes(`data-who="${who}"`)) continue;
    await cache.put(path, answer);
    await keepAssets(cache, assetsIn(text));
  }
  await keep(who, now.toISOString());
}
