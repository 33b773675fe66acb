import { sendAll } from './send.ts';
import { dropRefused, forget, kept, keptPages, notKept, pagesCache, signOut } from './store.ts';

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

const keptAt = (address: Request | string): Promise<Response | undefined> =>
  caches.match(address, { cacheName: pagesCache, ignoreSearch: true, ignoreVary: true });

/**
 * An own page that is not kept leads to today, which says so. Going back does not: what was typed on that page comes back
 * later. Elsewhere somebody else may be at work, after the session of whose pages these are had ended.
 */
async function withoutConnection(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (isKept(pathname)) return (await keptAt(request)) ?? Response.error();
  const isOwn = pathname.startsWith(`${keptPages[0]}/`);
  const goesBack = 'isHistoryNavigation' in request && request.isHistoryNavigation === true;
  const today = isOwn && !goesBack ? await keptAt(keptPages[0]) : undefined;
  return today === undefined ? Response.error() : Response.redirect(`${keptPages[0]}${notKept}`);
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
  if (request.method === 'POST' && pathname === signOut) event.respondWith(leave(request));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => withoutConnection(request)));
  if (pathname.startsWith('/assets/'))
    event.respondWith(
      caches
        .match(request, { cacheName: pagesCache, ignoreVary: true })
        .then((found) => found ?? fetch(request)),
    );
});
