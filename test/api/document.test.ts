import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { catalogueApi } from '../../src/features/catalogue/api.ts';
import { MEMBERS } from '../../src/features/choice/answers/members.ts';
import { choiceApi } from '../../src/features/choice/api.ts';
import { readPointers } from '../../src/features/choice/content.ts';
import { lintApi } from '../api-rules/lint.ts';
import { answered, openApi, problemIn } from './api.ts';

const { app, get, ask, send } = await openApi();
const operations = [...catalogueApi, ...choiceApi];

const operation = z.looseObject({
  responses: z.record(z.string(), z.looseObject({ headers: z.looseObject({ 'API-Version': z.unknown() }) })),
});
const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});
const document = await answered(await get('/openapi.json'), documentSchema);

test('the description follows the Dutch rules for the design of an API', async () => {
  assert.deepEqual(await lintApi(document), []);
});

test('every reference in the description leads somewhere, and every name is used', () => {
  const text = JSON.stringify(document);
  const used = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(used)].sort(), Object.keys(document.components.schemas).sort());
});

test('a situation in the description has the members of the choice, each of the file of pointers among them', () => {
  const { properties } = z
    .looseObject({ properties: z.record(z.string(), z.unknown()) })
    .parse(document.components.schemas.Situatie);
  assert.deepEqual(
    Object.keys(properties),
    Object.values(MEMBERS).map(({ dutch }) => dutch),
  );
  const { kenmerken } = z
    .looseObject({ kenmerken: z.record(z.string(), z.looseObject({ herkomst: z.string() })) })
    .parse(readPointers());
  const asked = Object.entries(kenmerken).filter(([, { herkomst }]) => /\bantwoord\b/.test(herkomst));
  for (const [name] of asked) assert.ok(name in properties, name);
});

/** One request for every answer that is described, but those that every address can give. */
const requests: Readonly<Record<string, () => Promise<Response>>> = {
  'get /bevindingen 200': () => get('/bevindingen?onderwerp=geld'),
  'get /bevindingen 400': () => get('/bevindingen?onderwerp=maan'),
  'get /instrumenten 200': () => get('/instrumenten?zoek=taal'),
  'get /instrumenten 400': () => get('/instrumenten?trede=9'),
  'get /instrumenten/{id} 200': () => get('/instrumenten/jobcoaching'),
  'get /instrumenten/{id} 400': () => get('/instrumenten/jobcoaching?x=1'),
  'get /instrumenten/{id} 404': () => get('/instrumenten/niets'),
  'post /adviezen 200': () => ask({ trede: 2 }),
  'post /adviezen 400': () => ask({ trede: 9 }),
  'post /adviezen 413': () => send(' '.repeat(70_000)),
};
const always = ['405', '500'];

test('every answer that is described is given, and looks as described', async () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) => {
      assert.deepEqual(
        always.filter((status) => !(status in responses)),
        [],
      );
      return Object.keys(responses).flatMap((status) =>
        always.includes(status) ? [] : [`${method} ${path} ${status}`],
      );
    }),
  );
  assert.deepEqual(described.sort(), Object.keys(requests).sort());
  for (const { method, path, answer } of operations) {
    const name = `${method.toLowerCase()} ${path}`;
    for (const [key, request] of Object.entries(requests)) {
      if (!key.startsWith(`${name} `)) continue;
      const response = await request();
      assert.equal(String(response.status), key.slice(-3));
      if (response.ok) await answered(response, answer.schema);
      else await problemIn(response);
    }
  }
});

test('every address says which methods it has, and when something breaks that it broke', async () => {
  const broken = await openApi({
    resolveTenant: () => {
      throw new Error('geheim');
    },
  });
  for (const { method, path } of operations) {
    const address = `/api/v1${path.replace('{id}', 'jobcoaching')}`;
    const wrong = await app.request(address, { method: 'DELETE' });
    assert.equal(wrong.status, 405);
    assert.ok(wrong.headers.get('Allow')?.split(', ').includes(method));
    await problemIn(wrong);
    const failed = await broken.app.request(address, { method });
    assert.equal(failed.status, 500);
    assert.doesNotMatch(JSON.stringify(await problemIn(failed)), /geheim/);
  }
});

test('what the description shows as an example works', async () => {
  for (const { body } of operations) if (body) assert.equal((await ask(body.example)).status, 200);
});
