import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../context.ts';
import { refuse } from '../errors.tsx';

/**
 * What was written without a connection says whose it is. On a shared phone somebody else may be signed in by the time it is
 * sent: then it is refused as if nobody were there, and waits for its writer.
 */
export const sameAccount: MiddlewareHandler<AppEnv> = async (c, next) => {
  const who = c.req.header('X-Stapwijs-Account');
  if (who !== undefined && who !== c.var.session?.accountId) return refuse(c, 'notSignedIn');
  return next();
};
