/** The cache of the pages on which stories are taken; the worker answers from it when there is no network. */
export const cacheName = 'verhalen';

/**
 * Keeps this page, the list that leads to it and all they need on the device, and lets the worker answer for them.
 * True: ready to go out.
 */
export async function keepPage(worker: string, list: string): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return false;
  try {
    await navigator.serviceWorker.register(worker, { scope: '/verhalen/' });
    const cache = await caches.open(cacheName);
    await cache.addAll([location.pathname, list, ...parts()]);
    await dropOld(cache, list);
    return true;
  } catch {
    // Without a network now: what was kept before is still there.
    return (await caches.match(location.pathname)) !== undefined;
  }
}

/** Style, script, drawings and letters of this page. */
function parts(): readonly string[] {
  const found = [
    ...[...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(({ href }) => href),
    ...[...document.scripts].map(({ src }) => src),
    ...[...document.querySelectorAll('use')].map((one) => one.getAttribute('href') ?? ''),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ];
  const own = found.flatMap((address) => {
    const { origin, pathname } = new URL(address, location.href);
    return origin === location.origin && pathname.startsWith('/assets/') ? [pathname] : [];
  });
  return [...new Set(own)];
}

/** Parts of earlier versions that no page on this device needs any more: the page itself says which it needs. */
async function dropOld(cache: Cache, list: string): Promise<void> {
  const needed = new Set(parts());
  const pages = (await cache.keys()).filter(({ url }) => {
    const { pathname } = new URL(url);
    return pathname !== list && !pathname.startsWith('/assets/');
  });
  if (pages.length > 1) return;
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/assets/') && !needed.has(pathname)) await cache.delete(request);
  }
}
