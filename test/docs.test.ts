import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
// The parser that the linter of the API brings.
import { parse } from '@stoplight/yaml';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const documents = globSync('{*.md,{docs,src,content,test,e2e,bench,scripts}/**/*.md}', { cwd: root });
const { version, scripts } = JSON.parse(read('package.json'));

/** Where a document points: links and pictures, without the place on the page. */
function targets(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(
    ([, link, src]) => link ?? src ?? '',
  );
  return links.filter((link) => !/^(https?:|#)/.test(link)).map((link) => link.replace(/#.*/, ''));
}

test('every relative link in a document leads somewhere', () => {
  assert.ok(documents.length > 20);
  const missing = documents.flatMap((file) =>
    targets(read(file))
      .filter((link) => !existsSync(path.join(root, path.dirname(file), link)))
      .map((link) => `${file} → ${link}`),
  );
  assert.deepEqual(missing, []);
});

test('a document that code names is there', () => {
  const named = globSync('src/**/*.{ts,tsx,md}', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/docs\/[\w/-]+\.md/g)].map(([name]) => name),
  );
  assert.deepEqual(
    named.filter((name) => !existsSync(path.join(root, name))),
    [],
  );
});

test('every npm command in a document exists', () => {
  const known = new Set(['exec', ...Object.keys(scripts)]);
  const named = documents.flatMap((file) =>
    [...read(file).matchAll(/(?:`|^|[A-Z]=\S+ )npm (?:run )?([a-z][\w:]*)/gm)].map(([, name = '']) => name),
  );
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
  );
});

test('every picture of the documents weighs at most 150 kB', () => {
  const pictures = globSync('docs/images/*.png', { cwd: root });
  assert.ok(pictures.length > 0);
  assert.deepEqual(
    pictures.filter((file) => readFileSync(path.join(root, file)).length > 150_000),
    [],
  );
});

test('publiccode.yml has what the standard asks, in two languages', () => {
  const code = parse<Record<string, Record<string, Record<string, string>>>>(read('publiccode.yml'));
  const asked =
    'publiccodeYmlVersion name url platforms categories developmentStatus softwareType description';
  for (const key of [...asked.split(' '), 'legal', 'maintenance', 'localisation'])
    assert.ok(code[key] !== undefined, key);
  assert.equal(code.softwareVersion, version);
  for (const language of ['nl', 'en']) {
    const { shortDescription = '', longDescription = '', features } = code.description?.[language] ?? {};
    assert.ok(shortDescription.length > 0 && shortDescription.length <= 150, language);
    assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000, language);
    assert.ok(Array.isArray(features) && features.length > 0, language);
  }
});

test('the changelog knows this version', () => {
  assert.match(read('CHANGELOG.md'), new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\b`, 'm'));
});
