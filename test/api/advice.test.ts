import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readVocabulary } from '../../src/features/catalogue/index.ts';
import type { Situation } from '../../src/features/choice/answers/situation.ts';
import { routesJson } from '../../src/features/choice/api/routes-json.ts';
import { adviceSchema } from '../../src/features/choice/api/schemas.ts';
import { toDutch } from '../../src/features/choice/index.ts';
import { base, situationArb } from '../support/situations.ts';
import { answered, openApi } from './api.ts';
import { holdsItsPromises } from './promises.ts';

const { ask, send } = await openApi();
const adviceFor = async (s: Situation) => answered(await ask(toDutch(s)), adviceSchema);

test('for any situation, every promise of an advice holds in the answer itself', async () => {
  await fc.assert(
    fc.asyncProperty(situationArb, async (s) => holdsItsPromises(s, await adviceFor(s), base)),
    { numRuns: 150 },
  );
});

test('the same situation gives the same answer, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(situationArb, async (s) => {
      const [one, two] = await Promise.all([ask(toDutch(s)), ask(toDutch(s))]);
      assert.equal(await one.text(), await two.text());
    }),
    { numRuns: 25 },
  );
});

test('the advice is Dutch, whatever language the browser asks for', async () => {
  const json = { 'Content-Type': 'application/json' };
  const dutch = await send('{"trede":2}', json);
  const english = await send('{"trede":2}', { ...json, Cookie: 'taal=en', 'Accept-Language': 'en' });
  assert.equal(await english.text(), await dutch.text());
});

test('who says nothing gets everything that is not closed, and hears what is uncertain', async () => {
  const advice = await adviceFor({});
  assert.deepEqual(advice.nietPassend, []);
  assert.deepEqual(
    advice.onzeker.map(({ kenmerk }) => kenmerk),
    [
      'doel',
      'trede',
      'urenPerWeek',
      'leefgebieden',
      'doelgroepen',
      'taalniveau',
      'digitaal',
      'gedaan',
      'gemeente',
    ],
  );
  assert.match(advice.regels.versie, /\S/);
});

test('nothing of an advice stays anywhere on the way', async () => {
  const { headers } = await ask({ trede: 2 });
  assert.equal(headers.get('Cache-Control'), 'no-store');
});

test('what must come first is said, with the instruments that give it', async () => {
  const { eerst } = await adviceFor({ language: 'A0', rung: 3 });
  const needs = eerst.flatMap((entry) => entry.eerst);
  assert.ok(needs.some(({ wat, instrumenten }) => /Nederlands/.test(wat) && instrumenten.length > 0));
});

test('what fits not says why, and what would help', async () => {
  const { nietPassend } = await adviceFor({ hoursPerWeek: 2 });
  const { redenen, watZouHelpen } = nietPassend[0] ?? { redenen: [], watZouHelpen: [] };
  assert.match(redenen[0]?.tekst ?? '', /minstens \d+ uur/);
  assert.match(watZouHelpen[0] ?? '', /Heb je later/);
});

test('without any route there is one empty route that says why', () => {
  const by = {
    locale: 'nl',
    vocabulary: readVocabulary(),
    instruments: base,
    pointerEnglish: new Map(),
  } as const;
  const [route, ...more] = routesJson(by, { routes: [], lack: 'none-fits' });
  assert.deepEqual(more, []);
  assert.deepEqual([route?.weken, route?.stappen], [0, []]);
  assert.match(route?.toelichting ?? '', /Daarom is er geen route/);
});

test('a pointer that counted is named, with its source', async () => {
  const { wijzers } = await adviceFor({ rung: 1, financialStress: true });
  assert.ok(wijzers.length > 0);
  assert.ok(wijzers.every(({ tekst, bron }) => /\.$/.test(tekst) && /\.txt/.test(bron)));
});

test('JSON may say its charset, be of a kind of JSON, start with a byte order mark, and repeat itself', async () => {
  for (const type of ['application/json; charset=utf-8', 'application/problem+json', 'Application/JSON']) {
    assert.equal((await send('{}', { 'Content-Type': type })).status, 200, type);
  }
  assert.equal((await send('\ufeff{}')).status, 200);
  assert.equal((await send('{"trede":1,"trede":2}')).status, 200);
  assert.equal((await send('{"urenPerWeek":-0}')).status, 200);
});
