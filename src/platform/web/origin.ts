import type { Ctx } from './context.ts';
import { isHttps } from './middleware/security-headers.ts';

/** Such as `https://stapwijs.example`: for an address in a mail. The host is one of ours, or this organisation had not been found. */
export const originOf = (c: Ctx): string => `${isHttps(c) ? 'https' : 'http'}://${new URL(c.req.url).host}`;
