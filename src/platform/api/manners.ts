import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnv } from '../web/context.ts';
import { isApi } from '../web/route.ts';
import { apiVersion } from './version.ts';

/** Anybody may ask, from any site: nothing here depends on who asks, so there is nothing to steal with somebody's browser. */
const fromAnywhere = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: ['Content-Type'],
  exposeHeaders: ['API-Version', 'X-Request-Id'],
  maxAge: 86_400,
});

/** What every answer of the API has in common, errors included: its version, open to all sites, in Dutch, no cookies. */
export const apiManners: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (!isApi(c.req.path)) return next();
  c.set('locale', 'nl');
  const answered = await fromAnywhere(c, next);
  if (answered) c.res = answered;
  c.header('API-Version', apiVersion);
  c.res.headers.delete('Set-Cookie');
};
