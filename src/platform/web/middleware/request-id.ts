import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../context.ts';

/** An id of our own, never one from outside: it stands in logs and on the error page. */
export const requestId: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.set('requestId', randomUUID());
  await next();
  c.header('X-Request-Id', c.var.requestId);
};
