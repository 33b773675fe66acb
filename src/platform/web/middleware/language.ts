import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isLocale, type Locale } from '../../i18n/locale.ts';
import type { AppEnv } from '../context.ts';
import { isHttps } from './security-headers.ts';

const cookieName = 'taal';

export function localeOf(c: Context): Locale {
  const asked = c.req.query('taal');
  if (isLocale(asked)) return asked;
  const remembered = getCookie(c, cookieName);
  return isLocale(remembered) ? remembered : 'nl';
}

/** `?taal=en` switches and remembers. Only this choice is kept: it says nothing about anybody. */
export const language: MiddlewareHandler<AppEnv> = async (c, next) => {
  const locale = localeOf(c);
  c.set('locale', locale);
  if (c.req.query('taal') === locale && getCookie(c, cookieName) !== locale) {
    setCookie(c, cookieName, locale, {
      path: '/',
      maxAge: 365 * 24 * 3600,
      httpOnly: true,
      sameSite: 'Lax',
      secure: isHttps(c),
    });
  }
  await next();
};
