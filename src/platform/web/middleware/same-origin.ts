import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../context.ts';
import { refuse } from '../errors.tsx';
import { isApi } from '../route.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Hosts are compared, not schemes: behind a proxy the page is https and the request http. */
function isOwnHost(origin: string | undefined, host: string): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}

/**
 * A form may only be sent from our own pages. Sec-Fetch-Site says so where the browser knows it, Origin elsewhere;
 * a request with neither is refused. The API takes no cookie, so it needs no such check.
 */
export const sameOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (safe.has(c.req.method) || isApi(c.req.path)) return next();
  const site = c.req.header('Sec-Fetch-Site');
  const host = c.req.header('Host') ?? new URL(c.req.url).host;
  const own = site === undefined ? isOwnHost(c.req.header('Origin'), host) : site === 'same-origin';
  if (!own) return refuse(c, 'fromElsewhere');
  return next();
};
