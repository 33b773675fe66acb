import { assets } from './assets.ts';
import type { Feature, Route } from './route.ts';

const worker: Route['handle'] = (c) =>
  c.body(assets().worker, 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    // A browser looks every day whether there is another one.
    'Cache-Control': 'no-cache',
  });

/** What a phone needs to put the own pages on its home screen. */
const manifest: Route['handle'] = (c) => {
  const { tenant } = c.var;
  const { icon, iconPng } = assets();
  const png = (size: 192 | 512, purpose: 'any' | 'maskable') => ({
    ...{ src: iconPng[size].url, sizes: `${size}x${size}`, type: 'image/png', purpose },
  });
  const described = {
    ...{ name: `Stapwijs ${tenant.name}`, short_name: 'Stapwijs', lang: 'nl', dir: 'ltr' },
    ...{ id: '/mijn', start_url: '/mijn', scope: '/', display: 'standalone' },
    ...{ background_color: '#ffffff', theme_color: '#0d5c63' },
    icons: [
      { src: icon.url, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...[png(192, 'any'), png(512, 'any'), png(512, 'maskable')],
    ],
  };
  return c.body(JSON.stringify(described), 200, { 'Content-Type': 'application/manifest+json' });
};

/** The worker of the own pages and their manifest; nothing of anybody is in them. */
export const offline: Feature = {
  name: 'offline',
  routes: [
    { method: 'GET', path: '/sw.js', access: 'public', handle: worker },
    { method: 'GET', path: '/app.webmanifest', access: 'public', handle: manifest },
  ],
};
