import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toDutch } from '../../src/features/choice/index.ts';
import { situationArb } from '../support/situations.ts';
import { openApi, problemIn } from './api.ts';

const { app, ask, get, send } = await openApi();

const places = async (response: Response): Promise<(string | undefined)[]> => {
  assert.equal(response.status, 400);
  return ((await problemIn(response)).errors ?? []).map(({ pointer }) => pointer).sort();
};

test('all mistakes of a situation come at once, each with its place', async () => {
  const situation = {
    trede: 7,
    urenPerWeek: 2.5,
    werkloosMaanden: 721,
    doel: 'weg',
    leefgebieden: [{ leefgebied: 'geld', stand: 'erg' }],
    gedaan: ['toverstaf'],
    postcode: '1234 AB',
    'a/b': 1,
  };
  assert.deepEqual(await places(await ask(situation)), [
    '/a~1b',
    '/doel',
    '/gedaan/0',
    '/leefgebieden/0/stand',
    '/postcode',
    '/trede',
    '/urenPerWeek',
    '/werkloosMaanden',
  ]);
});

test('names that are dangerous in JavaScript are unknown members like any other', async () => {
  const text =
    '{"__proto__":{"trede":1},"constructor":1,"leefgebieden":[{"leefgebied":"geld","__proto__":[]}]}';
  assert.deepEqual(await places(await send(text)), [
    '/__proto__',
    '/constructor',
    '/leefgebieden/0/__proto__',
  ]);
});

test('numbers beyond any range are out of range', async () => {
  assert.deepEqual(await places(await send('{"urenPerWeek":1e999,"werkloosMaanden":-1,"trede":0}')), [
    '/trede',
    '/urenPerWeek',
    '/werkloosMaanden',
  ]);
});

test('what is no JSON object is refused as a whole', async () => {
  const bodies = ['', ' ', '{', 'trede=2', '[]', 'null', '"x"', '1', 'NaN', new Uint8Array([123, 255, 125])];
  for (const body of bodies) assert.deepEqual(await places(await send(body)), [''], String(body));
  assert.deepEqual(await places(await send('{}', { 'Content-Type': 'text/plain' })), ['']);
  const nothing = await app.request('/api/v1/adviezen', { method: 'POST' });
  assert.deepEqual(await places(nothing), ['']);
});

test('64 kB is enough and one byte more is too much, announced or not', async () => {
  const padded = (length: number) => `{}${' '.repeat(length - 2)}`;
  assert.equal((await send(padded(65_536))).status, 200);
  const tooMuch = await send(padded(65_537));
  assert.equal(tooMuch.status, 413);
  assert.match((await problemIn(tooMuch)).detail, /64 kB/);
  const announced = await send('{}', { 'Content-Length': '65537' });
  assert.equal(announced.status, 413);
});

test('a body that goes on and on is not read to its end', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(new Uint8Array(16_384).fill(32));
    },
  });
  const request = new Request('http://localhost/api/v1/adviezen', {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'Content-Type': 'application/json' },
  } as RequestInit);
  assert.equal((await app.request(request)).status, 413);
  assert.ok(sent < 10);
});

test('a thousand brackets in each other do no harm', async () => {
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
  assert.deepEqual(await places(await send(deep)), ['']);
  assert.deepEqual(await places(await send(`{"doel":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`)), [
    '/doel',
  ]);
});

const bytes = fc.uint8Array({ maxLength: 2_000 });
const wrong = fc.oneof(
  fc.anything().map((value) => JSON.stringify(value) ?? 'undefined'),
  fc.json(),
  fc.string({ unit: 'binary' }),
  bytes,
  fc.tuple(situationArb, fc.nat(), fc.string({ maxLength: 3 })).map(([s, at, text]) => {
    const good = JSON.stringify(toDutch(s));
    const place = at % (good.length + 1);
    return good.slice(0, place) + text + good.slice(place + text.length);
  }),
  fc
    .tuple(situationArb, fc.dictionary(fc.string(), fc.jsonValue()))
    .map(([s, more]) => JSON.stringify({ ...toDutch(s), ...more })),
);

test('whatever is sent, the answer is an advice or a problem that says where', async () => {
  await fc.assert(
    fc.asyncProperty(wrong, async (body) => {
      const response = await send(body);
      if (response.status === 200) return;
      assert.equal(response.status, 400);
      assert.ok((await places(response)).every((pointer) => pointer === '' || pointer?.startsWith('/')));
    }),
    { numRuns: 400 },
  );
});

test('what is not there is a problem too: elsewhere, and with a slash at the end', async () => {
  const addresses = [
    '/api',
    '/api/',
    '/api/v1',
    '/api/v1/',
    '/api/v1/niets',
    '/api/v2/adviezen',
    '/api/v1/openapi.json/',
  ];
  for (const address of addresses) {
    const response = await app.request(address);
    assert.equal(response.status, 404, address);
    await problemIn(response);
  }
  const slash = await app.request('/api/v1/adviezen/', { method: 'POST', body: '{}' });
  assert.equal(slash.status, 404);
});

test('a wrong method says which ones are right', async () => {
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD']) {
    const response = await app.request('/api/v1/adviezen', { method });
    assert.deepEqual([response.status, response.headers.get('Allow')], [405, 'POST'], method);
    assert.equal(response.headers.get('API-Version'), '1.1.0');
  }
  const posted = await app.request('/api/v1/openapi.json', { method: 'POST' });
  assert.deepEqual([posted.status, posted.headers.get('Allow')], [405, 'GET, HEAD']);
  assert.match((await problemIn(posted)).detail, /Allow/);
});

test('a browser on any site may ask, without its cookies', async () => {
  const asked = await app.request('/api/v1/adviezen', {
    method: 'OPTIONS',
    headers: { Origin: 'https://elders.nl', 'Access-Control-Request-Method': 'POST' },
  });
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get('Access-Control-Allow-Headers'), 'Content-Type');
  for (const { headers } of [asked, await ask({}), await ask({ trede: 9 }), await get('/niets')]) {
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
    assert.equal(headers.get('API-Version'), '1.1.0');
  }
});

test('no cookie is set and none is read', async () => {
  const headers = { Cookie: 'taal=en' };
  const response = await app.request('/api/v1/niets?taal=en', { headers });
  assert.equal(response.headers.get('Set-Cookie'), null);
  assert.equal((await problemIn(response)).title, 'Deze pagina is er niet');
});
