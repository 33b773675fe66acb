import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync, transformSync } from 'esbuild';
import { fontFaces } from './fonts.ts';
import type { IconSize } from './icon-sizes.ts';
import { drawing, sprite } from './sprite.ts';
import { sheetAlone, stylesheet } from './stylesheet.ts';
import { refuseTheme, type TenantTheme, themeCss } from './theme.ts';

export interface Asset {
  readonly url: string;
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  /** Absent where packing does not help (fonts are packed already). */
  readonly br?: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
}

const targets = ['chrome111', 'firefox115', 'safari16.4'];
const here = dirname(fileURLToPath(import.meta.url));
const byUrl = new Map<string, Asset>();

function publish(name: string, type: string, content: Uint8Array | string, pack = true): Asset {
  const plain = new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 12);
  const url = `/assets/${hash}/${name}`;
  const known = byUrl.get(url);
  if (known) return known;
  const packed = pack
    ? { br: new Uint8Array(brotliCompressSync(plain)), gzip: new Uint8Array(gzipSync(plain, { level: 9 })) }
    : {};
  const asset: Asset = { url, type, plain, ...packed };
  byUrl.set(url, asset);
  return asset;
}

/** One file of the browser, with everything it needs. */
function bundle(entry: string, format: 'esm' | 'iife' = 'esm'): string {
  const built = buildSync({
    entryPoints: [join(here, '../../elements', entry)],
    bundle: true,
    minify: true,
    format,
    target: targets,
    write: false,
    charset: 'utf8',
  });
  return built.outputFiles[0]?.text ?? '';
}

function pngIcon(size: IconSize): Asset {
  const name = `icon-${size}.png`;
  return publish(name, 'image/png', readFileSync(join(here, 'icons', name)), false);
}

function build() {
  const fonts = fontFaces((name, content) => publish(name, 'font/woff2', content, false).url);
  const css = transformSync(`${fonts.css}\n${stylesheet()}`, {
    loader: 'css',
    minify: true,
    target: targets,
  });
  const { viewBox, inner } = drawing('icon');
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inner}</svg>`;
  return {
    css: publish('stapwijs.css', 'text/css; charset=utf-8', css.code),
    js: publish('elements.js', 'text/javascript; charset=utf-8', bundle('main.ts')),
    offline: publish('offline.js', 'text/javascript; charset=utf-8', bundle('offline/main.ts')),
    // At an address of its own, because its place says which pages it serves.
    worker: bundle('offline/worker.ts', 'iife'),
    // Only pages about stories load these.
    storiesCss: publish(
      'verhalen.css',
      'text/css; charset=utf-8',
      transformSync(sheetAlone('stories'), { loader: 'css', minify: true, target: targets }).code,
    ),
    stories: publish('verhalen.js', 'text/javascript; charset=utf-8', bundle('stories/main.ts')),
    storiesReading: publish('lezen.js', 'text/javascript; charset=utf-8', bundle('stories/reading.ts')),
    storiesWorker: publish(
      'verhalen-werker.js',
      'text/javascript; charset=utf-8',
      bundle('stories/worker.ts', 'iife'),
    ),
    sprite: publish('sprite.svg', 'image/svg+xml', sprite()),
    icon: publish('icon.svg', 'image/svg+xml', icon),
    iconPng: { 180: pngIcon(180), 192: pngIcon(192), 512: pngIcon(512) } satisfies Record<IconSize, Asset>,
    preload: fonts.preload,
  };
}

let built: ReturnType<typeof build> | undefined;

/** Built once, at the start of the application or at the first page of a test; kept in memory. */
export function assets(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

export const assetAt = (url: string): Asset | undefined => byUrl.get(url);

/** The stylesheet of an organisation, or null when it has no theme or one that is refused. */
export function tenantStylesheet(slug: string, theme: TenantTheme | null): string | null {
  if (theme === null || !/^[a-z0-9-]+$/.test(slug) || refuseTheme(theme).length > 0) return null;
  return publish(`tenant-${slug}.css`, 'text/css; charset=utf-8', themeCss(slug, theme)).url;
}
