import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '../context.ts';

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Only where a recording is played or made. */
const withSound = `${contentSecurityPolicy}; media-src 'self' blob:`;

/**
 * Behind a proxy the request itself is http and the proxy says what the browser used; the last word is its own. Without a
 * proxy anybody can write that header, and it would decide how our cookies are called.
 */
export function isHttps(c: Context<AppEnv>): boolean {
  if (new URL(c.req.url).protocol === 'https:') return true;
  const said = c.req.header('X-Forwarded-Proto')?.split(',').at(-1)?.trim();
  return c.var.deps.config.trustProxy && said === 'https';
}

export const securityHeaders: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const { sound } = c.var;
  c.header('Content-Security-Policy', sound === undefined ? contentSecurityPolicy : withSound);
  c.header('X-Content-Type-Options', 'nosniff');
  // Not no-referrer: browsers then send `Origin: null` with our own forms. Other sites get nothing either way.
  c.header('Referrer-Policy', 'same-origin');
  c.header(
    'Permissions-Policy',
    `camera=(), geolocation=(), microphone=(${sound === 'record' ? 'self' : ''}), payment=(), usb=(), browsing-topics=()`,
  );
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  if (isHttps(c)) c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-cache');
};
