import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { TrieRouter } from 'hono/router/trie-router';
import type { AppEnv } from '../context.ts';
import { refuse } from '../errors.tsx';
import { isApi, type Route } from '../route.ts';
import type { Refusal } from '../texts.ts';

const limit = (maxSize: number, why: Refusal = 'tooLarge'): MiddlewareHandler<AppEnv> =>
  bodyLimit({ maxSize, onError: (c) => refuse(c, why) });

const forms = limit(256 * 1024);

/** A file of 2 MB and what a form adds to it. */
const uploads = limit(2.1 * 1024 * 1024, 'fileTooLarge');

/** Forms get 256 kB, a route that takes a file or a recording says how much more; the API has its own limit. */
export function formLimit(routes: readonly Route[]): MiddlewareHandler<AppEnv> {
  const larger = new TrieRouter<MiddlewareHandler<AppEnv>>();
  for (const { method, path, upload, largest } of routes) {
    if (largest !== undefined) larger.add(method, path, limit(largest));
    else if (upload) larger.add(method, path, uploads);
  }
  return async (c, next) => {
    if (isApi(c.req.path)) return next();
    const [[found]] = larger.match(c.req.method, c.req.path);
    return (found?.[0] ?? forms)(c, next);
  };
}
