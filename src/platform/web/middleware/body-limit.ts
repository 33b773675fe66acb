import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { TrieRouter } from 'hono/router/trie-router';
import type { AppEnv } from '../context.ts';
import { refuse } from '../errors.tsx';
import { isApi, type Route } from '../route.ts';

const limit = (maxSize: number): MiddlewareHandler<AppEnv> =>
  bodyLimit({ maxSize, onError: (c) => refuse(c, 'tooLarge') });

/** Forms get 256 kB, a route that takes files says how much more; the API sets its own limit beside its schema. */
export function formLimit(routes: readonly Route[]): MiddlewareHandler<AppEnv> {
  const forms = limit(256 * 1024);
  const larger = new TrieRouter<MiddlewareHandler<AppEnv>>();
  for (const { method, path, largest } of routes)
    if (largest !== undefined) larger.add(method, path, limit(largest));
  return async (c, next) => {
    if (isApi(c.req.path)) return next();
    const [[found]] = larger.match(c.req.method, c.req.path);
    return (found?.[0] ?? forms)(c, next);
  };
}
