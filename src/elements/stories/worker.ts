/** What a worker sees of a request; the DOM types do not know workers. */
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const name = 'verhalen';

/** With a network the newest page; without, the one that was kept. Everything else goes its own way. */
async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failed) {
    const cache = await caches.open(name);
    const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept === undefined) throw failed;
    return kept;
  }
}

function isOurs(request: Request): boolean {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return false;
  return pathname.startsWith('/assets/') || /^\/verhalen\/opnemen(?:\/|$)/.test(pathname);
}

addEventListener('fetch', (event) => {
  const asked = event as Asked;
  if (isOurs(asked.request)) asked.respondWith(answer(asked.request));
});
