import type { Context } from 'hono';
import { type Asset, assetAt, assets } from './assets.ts';
import { preferredEncoding } from './encoding.ts';

/** The hash is in the address, so an asset never changes: a browser asks once. */
export function serveAsset(
  c: Context,
  notFound: () => Response | Promise<Response>,
): Response | Promise<Response> {
  assets();
  const asset = assetAt(c.req.path);
  if (asset === undefined) return notFound();
  const encoding = preferredEncoding(c.req.header('Accept-Encoding'));
  const packed = encoding === null ? undefined : asset[encoding];
  return c.body(packed ?? asset.plain, 200, {
    'Content-Type': asset.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    ...(asset.br ? { Vary: 'Accept-Encoding' } : {}),
    ...(packed && encoding !== null ? { 'Content-Encoding': encoding } : {}),
  });
}

/** An asset under an address of its own, because a browser looks at that address: asked again every time. */
export const serveUnderOwnAddress = (c: Context, { plain, type }: Asset): Response =>
  c.body(plain, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
