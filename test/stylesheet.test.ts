import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const textOf = (pattern: string): string =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

test('every class of the stylesheet is on a page', () => {
  const source = textOf('src/**/*.{ts,tsx}');
  const words = new Set(source.match(/sw-[\w-]*\w/g));
  const names = new Set(textOf('src/platform/web/css/*.css').match(/(?<=\.)sw-[\w-]+/g));
  /** Written out, or put together: sw-label--${kind}, sw-mean${later}. */
  const isUsed = (name: string): boolean =>
    words.has(name) || [/[^-_]+$/, /-+[^-_]+$/].some((end) => source.includes(`${name.replace(end, '')}\${`));
  assert.deepEqual(
    [...names].filter((name) => !isUsed(name)),
    [],
  );
});
