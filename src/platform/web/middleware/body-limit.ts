import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from '../context.ts';
import { refuse } from '../errors.tsx';
import { isApi } from '../route.ts';

const forms = bodyLimit({ maxSize: 256 * 1024, onError: (c) => refuse(c, 'tooLarge') });

/** Forms get 256 kB; the API sets its own limit beside its schema. */
export const formLimit: MiddlewareHandler<AppEnv> = async (c, next) =>
  isApi(c.req.path) ? next() : forms(c, next);
