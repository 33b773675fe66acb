import { sendAll } from './send.ts';
import { dropRefused, forget, kept, keptPages, pagesCache } from './store.ts';

/**
 * Shows the kept pages when there is no connection, and clears the phone at signing out. It is there only after somebody
 * said that these pages may stay on this phone. It keeps nothing by itself.
 */
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const isFetching = (event: Event): event is Fetching => 'respondWith' in event;
const isKept = (path: string): boolean => keptPages.some((one) => one === path);

async function fromKept(request: Request): Promise<Response> {
  const found = await caches.match(request, { cacheName: pagesCache, ignoreSearch: true, ignoreVary: true });
  return found ?? Response.error();
}

/**
 * First what was written, then the pages go, then out. What cannot be sent now, without a connection or after the session had
 * ended, waits for its writer; so does what somebody else wrote here.
 */
async function leave(request: Request): Promise<Response> {
  const who = await kept('who');
  if (who !== undefined) {
    await dropRefused(who);
    await sendAll(who);
  }
  await forget();
  return fetch(request);
}

addEventListener('fetch', (event) => {
  if (!isFetching(event)) return;
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === 'POST' && pathname === '/uitloggen') event.respondWith(leave(request));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate' && isKept(pathname))
    event.respondWith(fetch(request).catch(() => fromKept(request)));
  if (pathname.startsWith('/assets/'))
    event.respondWith(
      caches
        .match(request, { cacheName: pagesCache, ignoreVary: true })
        .then((found) => found ?? fetch(request)),
    );
});
