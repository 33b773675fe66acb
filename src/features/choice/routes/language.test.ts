import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type TestDatabase, testDatabase, testTenant } from '../../../../test/support/db.ts';
import { assertValidHtml } from '../../../../test/support/html.ts';
import { createApp } from '../../../app.ts';
import { parseConfig } from '../../../config.ts';
import { inTenant } from '../../../platform/db/index.ts';
import { outsideWorld } from '../../../platform/outside-world.ts';
import { demoTenant } from '../../../platform/web/context.ts';
import { loadBaseCatalogue } from '../../catalogue/index.ts';

const someone = {
  trede: '2',
  urenPerWeek: '16',
  doel: 'doorstroom',
  wil: 'geld',
  taalniveau: 'A2',
};
let database: TestDatabase;
let post: (path: string, more?: Record<string, string>) => Promise<string>;

before(async () => {
  database = await testDatabase();
  const { db } = database;
  const tenant = { ...demoTenant, id: await testTenant(db) };
  await inTenant(db, { tenantId: tenant.id, accountId: null }, async (tx) => {
    await loadBaseCatalogue(tx);
    await sql`update instrument set record = record || '{"naam": "Praten over geld"}' where id = 'budgetcoaching'`.execute(
      tx,
    );
  });
  const app = createApp(
    { ...outsideWorld(), config: parseConfig({}), db },
    { resolveTenant: () => tenant, resolveSession: () => null, log: (line) => console.error(line) },
  );
  post = async (path, more = {}) => {
    const answer = await app.request(path, {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...someone, ...more }).toString(),
    });
    assert.equal(answer.status, 200);
    return answer.text();
  };
});
after(() => database.close());

/** Names of instruments as links, with the language they say they are in. */
const linked = (html: string): (readonly [id: string, lang: string | undefined, name: string])[] =>
  [
    ...html.matchAll(
      /<a class="[^"]*" href="\/aanbod\/([a-z0-9-]+)"(?: lang="(..)")?(?: target="_blank" rel="noopener")>([^<]+)</g,
    ),
  ].map(([, id = '', lang, name = '']) => [id, lang, name]);

test('an advice names everything in the language of the page, and in the same order', async () => {
  const dutch = await post('/keuze/advies?taal=nl');
  const english = await post('/keuze/advies?taal=en');
  await assertValidHtml(english, '/keuze/advies in English');
  const [nl, en] = [linked(dutch), linked(english)];
  assert.ok(en.length > 50);
  assert.deepEqual(
    en.map(([id]) => id),
    nl.map(([id]) => id),
  );
  for (const [id, lang] of en) assert.equal(lang, id === 'budgetcoaching' ? 'nl' : undefined, id);
  for (const [id, lang] of nl) assert.equal(lang, undefined, id);
  assert.match(dutch, /Hulp bij schulden|Schuldhulp/);
  assert.match(english, /<h3 class="utrecht-heading-3" id="k-[a-z-]+">/);
});

test('words that an organisation changed stay Dutch, and say so', async () => {
  const html = await post('/keuze/waarom?taal=en', { instrument: 'budgetcoaching' });
  assert.match(html, /<h3 class="utrecht-heading-3" lang="nl">Praten over geld<\/h3>/);
});

test('the list to ask about stands in the order of the language', async () => {
  for (const locale of ['nl', 'en'] as const) {
    const html = await post(`/keuze/waarom?taal=${locale}`);
    const list = /<select[^>]*id="instrument"[\s\S]*?<\/select>/.exec(html)?.[0] ?? '';
    const names = [...list.matchAll(/<option[^>]*>([^<]+)</g)].map(([, name = '']) => name);
    assert.equal(names.length, 126);
    assert.deepEqual(
      names,
      [...names].sort((a, b) => a.localeCompare(b, locale)),
    );
    assert.equal(names.includes('Work and treatment at the same time (IPS)'), locale === 'en');
  }
});

test('the routes name their steps in the language of the page, in picture, list and table', async () => {
  const html = await post('/keuze/routes?taal=en');
  await assertValidHtml(html, '/keuze/routes in English');
  const steps = linked(html);
  assert.ok(steps.length > 2);
  for (const [id, lang] of steps) assert.equal(lang, id === 'budgetcoaching' ? 'nl' : undefined, id);
  for (const [, , name] of steps) assert.ok(html.split(name).length > 3, name);
});
