import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../context.ts';
import { refuse } from '../errors.tsx';

/** A NUL is in no address that we give out, and the database refuses it: better here than as an error of ours. */
export const readableAddress: MiddlewareHandler<AppEnv> = async (c, next) =>
  c.req.url.includes('%00') ? refuse(c, 'wrongAddress') : next();
