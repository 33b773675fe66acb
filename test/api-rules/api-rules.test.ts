import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodDocument } from './documents.ts';
import { lintApi, ruleNames } from './lint.ts';

test('a document that follows the rules has no findings', async () => {
  assert.deepEqual(await lintApi(goodDocument()), []);
});

type Good = ReturnType<typeof goodDocument>;

const operation = (responses: object, parameters: readonly object[] = []) => ({
  get: { parameters, responses },
});
const sound = goodDocument().paths['/instrumenten/{id}'].get.responses;

const withPath =
  (path: string, item: object = operation(sound)) =>
  (good: Good) => ({
    ...good,
    paths: { ...good.paths, [path]: item },
  });
const withQuery = (name: string) => withPath('/trainingen', operation(sound, [{ name, in: 'query' }]));
const withAnswer = (status: string, answer: object) =>
  withPath('/trainingen', operation({ ...sound, [status]: answer }));
const withProperty = (name: string, schema: object) => (good: Good) => ({
  ...good,
  components: { schemas: { ...good.components.schemas, Les: { properties: { [name]: schema } } } },
});
const plain = { description: 'Fout', content: { 'application/json': {} } };
const emptyProblem = {
  description: 'Fout',
  content: { 'application/problem+json': { schema: { type: 'object' } } },
};
const { '404': problem } = sound;

/** Each breaks one rule, and that rule alone must say so. */
const bad: readonly [what: string, spoil: (good: Good) => object, rule: string][] = [
  ['OpenAPI 3.0', (good) => ({ ...good, openapi: '3.0.3' }), 'openapi-3-1'],
  ['no version of OpenAPI', ({ openapi: _, ...rest }) => rest, 'has-version-of-openapi'],
  ['no paths', (good) => ({ ...good, paths: {} }), 'has-paths'],
  ['a contact without a name', spoilContact, 'contact'],
  ['a version of one number', (good) => ({ ...good, info: { ...good.info, version: '1' } }), 'semver'],
  ['no server', (good) => ({ ...good, servers: [] }), 'has-server'],
  [
    'a server without /v1',
    (good) => ({ ...good, servers: [{ url: 'https://example.nl/api' }] }),
    'version-in-server',
  ],
  ['a slash at the end', withPath('/trainingen/'), 'no-trailing-slash'],
  ['a path in camelCase', withPath('/groepsTrainingen'), 'kebab-case-paths'],
  ['an operation half way', withPath('/_zoek/trainingen'), 'kebab-case-paths'],
  ['a file extension', withPath('/trainingen.json'), 'no-extension'],
  ['a query key in kebab-case', withQuery('uren-per-week'), 'camel-case-query'],
  ['a name in the path', withPath('/mensen/{achternaam}'), 'no-sensitive-path'],
  ['a BSN in the query', withQuery('bsn'), 'no-sensitive-query'],
  ['a postcode in the query', withQuery('postcodeVan'), 'no-sensitive-query'],
  ['a life domain in the query', withQuery('leefgebied'), 'no-health-filter'],
  ['an answer without API-Version', withAnswer('201', { description: 'Gemaakt' }), 'api-version-header'],
  [
    'a redirect without API-Version',
    withAnswer('303', { description: 'Elders', headers: {} }),
    'api-version-header',
  ],
  ['an error in plain JSON', withAnswer('500', plain), 'problem-json'],
  ['a problem without a title', withAnswer('500', emptyProblem), 'problem-json'],
  ['422 for invalid input', withAnswer('422', problem), 'invalid-is-400'],
  ['a date without a format', withProperty('startdatum', { type: 'string' }), 'date-has-format'],
  ['a time with a zone', withProperty('lestijd', { type: 'string', format: 'time' }), 'time-format'],
];

function spoilContact(good: Good): object {
  const { email, url } = good.info.contact;
  return { ...good, info: { ...good.info, contact: { email, url } } };
}

for (const [what, spoil, rule] of bad) {
  test(`${what} is found`, async () => {
    const findings = await lintApi(spoil(goodDocument()));
    assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule], JSON.stringify(findings));
    assert.ok(findings.every(({ message }) => message.length > 10));
  });
}

test('every rule has a document that breaks it', () => {
  const broken = new Set(bad.map(([, , rule]) => rule));
  assert.deepEqual(
    ruleNames().filter((name) => !broken.has(name)),
    [],
  );
});
