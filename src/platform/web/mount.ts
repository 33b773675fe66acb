import { TrieRouter } from 'hono/router/trie-router';
import type { App, Ctx } from './context.ts';
import { refuse, refuseForm } from './errors.tsx';
import { choosePasswordPath, isApi, judge, longestWriting, type Route } from './route.ts';
import { isByOther } from './unsent-form.ts';

const signInAddress = (c: Ctx): string => {
  const url = new URL(c.req.url);
  return `/inloggen?terug=${encodeURIComponent(url.pathname + url.search)}`;
};

/** A form of words and choices: no file, no recording, and never a password, which is not written out on a page. */
const isWriting = ({ access, upload, largest }: Route): boolean =>
  access !== 'anyPassword' && !upload && (largest === undefined || largest <= longestWriting);

/** The nearest page above an address that only takes forms. */
function pageAbove(known: TrieRouter<string>, path: string): string {
  const above = path.slice(0, path.lastIndexOf('/'));
  return above === '' || known.match('GET', above)[0].length > 0 ? above || '/' : pageAbove(known, above);
}

/** Puts the guard of each route before its handler, and answers 405 where only the method is wrong. */
export function mount(app: App, routes: readonly Route[]): void {
  const known = new TrieRouter<string>();
  const seen = new Set<string>();
  for (const route of routes) {
    const key = `${route.method} ${route.path}`;
    if (seen.has(key)) throw new Error(`two routes answer ${key}`);
    seen.add(key);
    known.add(route.method, route.path, route.method);
    app.on(route.method, route.path, async (c) => {
      if (isWriting(route) && (await isByOther(c))) return refuse(c, 'byOther');
      const verdict = judge(route.access, c.var.session);
      if (verdict === 'choosePassword') return c.redirect(choosePasswordPath, 303);
      if (verdict === 'notForYou') return refuse(c, 'notFound');
      if (verdict === 'signInFirst') {
        if (isApi(c.req.path)) return refuse(c, 'notSignedIn');
        if (route.method === 'GET') return c.redirect(signInAddress(c), 303);
        return isWriting(route) ? refuseForm(c) : refuse(c, 'notSignedIn');
      }
      return route.handle(c);
    });
  }
  app.notFound((c) => {
    const allowed = ['GET', 'POST'].filter((method) => known.match(method, c.req.path)[0].length > 0);
    if (allowed.length === 0) return refuse(c, 'notFound');
    // Somebody looks at where a form goes: with the address bar, after signing in, in another language.
    const looks = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (looks && !allowed.includes('GET') && !isApi(c.req.path))
      return c.redirect(pageAbove(known, c.req.path), 303);
    if (allowed.includes('GET')) allowed.splice(1, 0, 'HEAD');
    c.header('Allow', allowed.join(', '));
    return refuse(c, 'wrongMethod');
  });
}
