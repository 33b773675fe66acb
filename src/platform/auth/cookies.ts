import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Ctx } from '../web/context.ts';
import { isHttps } from '../web/middleware/security-headers.ts';
import { looksLikeToken } from './token.ts';

type Name = 'sessie' | 'toestel';

/** `__Host-` binds a cookie to this very host and to https; over http a browser refuses it. */
const nameOf = (c: Ctx, name: Name): string => (isHttps(c) ? `__Host-${name}` : name);

const attributes = (c: Ctx) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: isHttps(c),
});

export function readToken(c: Ctx, name: Name): string | undefined {
  const token = getCookie(c, nameOf(c, name));
  return looksLikeToken(token) ? token : undefined;
}

/** Ends with the browser; the database ends it earlier. */
export const setSessionCookie = (c: Ctx, token: string): void =>
  setCookie(c, nameOf(c, 'sessie'), token, attributes(c));

export const clearSessionCookie = (c: Ctx): void => {
  deleteCookie(c, nameOf(c, 'sessie'), attributes(c));
};

const quarter = 90 * 24 * 3600;

/** Only says: somebody signed in here before. Without the password it opens nothing. */
export const setDeviceCookie = (c: Ctx, token: string): void =>
  setCookie(c, nameOf(c, 'toestel'), token, { ...attributes(c), maxAge: quarter });
