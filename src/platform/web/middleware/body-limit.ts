import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from '../context.ts';
import { refuse } from '../errors.tsx';
import { isApi, type Route } from '../route.ts';

const forms = bodyLimit({ maxSize: 256 * 1024, onError: (c) => refuse(c, 'tooLarge') });

/** A file of 2 MB and what a form adds to it. */
const uploads = bodyLimit({ maxSize: 2.1 * 1024 * 1024, onError: (c) => refuse(c, 'tooLarge') });

/** Forms get 256 kB, routes that say so a file; the API sets its own limit beside its schema. */
export function formLimit(routes: readonly Route[]): MiddlewareHandler<AppEnv> {
  const paths = new Set(routes.flatMap(({ path, upload }) => (upload ? [path] : [])));
  return async (c, next) => {
    if (isApi(c.req.path)) return next();
    return paths.has(c.req.path) ? uploads(c, next) : forms(c, next);
  };
}
