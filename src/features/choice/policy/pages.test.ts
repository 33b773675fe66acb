import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../../../../test/support/db.ts';
import { assertValidHtml } from '../../../../test/support/html.ts';
import { createApp } from '../../../app.ts';
import { parseConfig } from '../../../config.ts';
import { asOwner, inTenant } from '../../../platform/db/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { outsideWorld } from '../../../platform/outside-world.ts';
import { demoTenant } from '../../../platform/web/context.ts';
import { loadBaseCatalogue } from '../../catalogue/index.ts';
import { policyLinks } from '../links.ts';

const accountId = '00000000-0000-7000-8000-0000000000a1';
const own = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' };

let database: TestDatabase;
let app: ReturnType<typeof createApp>;

before(async () => {
  database = await testDatabase();
  const { db } = database;
  await asOwner(db, (tx) =>
    tx
      .insertInto('tenant')
      .values({ id: demoTenant.id, slug: demoTenant.slug, name: demoTenant.name, host: 'voorbeeld.example' })
      .execute(),
  );
  await inTenant(db, { tenantId: demoTenant.id, accountId }, (tx) =>
    sql`insert into account (tenant_id, id, email, name, password_hash, created_at)
      values (${demoTenant.id}, ${accountId}, 'ahmet@example.nl', 'Ahmet Kaplan', 'x', now())`.execute(tx),
  );
  const deps: Deps = { ...outsideWorld(), config: parseConfig({}), db };
  await inTenant(db, { tenantId: demoTenant.id, accountId: null }, loadBaseCatalogue);
  app = createApp(deps, {
    resolveTenant: () => demoTenant,
    resolveSession: () => ({ accountId, name: 'Ahmet Kaplan', roles: ['administrator'] }),
    log: (line) => console.error(line),
  });
});
after(() => database.close());

const post = async (path: string, fields: Record<string, string>) => {
  const answer = await app.request(path, {
    method: 'POST',
    headers: own,
    body: new URLSearchParams(fields).toString(),
  });
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('Location') };
};
const show = async () => (await app.request(policyLinks.page)).text();
const lines = () =>
  inTenant(database.db, { tenantId: demoTenant.id, accountId }, (tx) =>
    tx
      .selectFrom('audit_line')
      .select(['what', 'before', 'after'])
      .where('what', '=', 'policy.changed')
      .execute(),
  );

test('the page shows every weight with its present value, and is valid', async () => {
  const html = await show();
  await assertValidHtml(html, policyLinks.page);
  assert.match(html, /Nu telt het beleid van Stapwijs zelf/);
  assert.match(html, /Iemand wil hieraan werken/);
  assert.match(html, /name="gewichten.bewijs.geen-effect.5"[^>]*value="-4"/);
});

test('a wrong number comes back as it was typed, with a link to its field', async () => {
  const { status, html } = await post(policyLinks.preview, {
    versie: '0',
    'gewichten.fase': 'zes',
    'gewichten.vorm': '9',
  });
  assert.equal(status, 400);
  await assertValidHtml(html, policyLinks.preview);
  assert.match(html, /href="#gewichten.fase"/);
  assert.match(html, /name="gewichten.fase"[^>]*value="zes"/);
  assert.match(html, /name="gewichten.vorm"[^>]*value="9"/);
  assert.match((await post(policyLinks.preview, { versie: '0' })).html, /Je hebt niets veranderd/);
});

test('what changes is shown before anything is saved, and a reason is asked', async () => {
  const fields = { versie: '0', 'gewichten.bewijs.positief.3': '40' };
  const seen = await post(policyLinks.preview, fields);
  assert.equal(seen.status, 200);
  await assertValidHtml(seen.html, policyLinks.preview);
  assert.match(seen.html, /Helpt, bewijs 3 van 5/);
  assert.match(seen.html, /Van alles wat past: \d+ hoger/);
  const saved = await post(policyLinks.page, fields);
  assert.equal(saved.status, 400);
  await assertValidHtml(saved.html, policyLinks.page);
  assert.match(saved.html, /Schrijf op waarom je dit verandert/);
  assert.match(await show(), /Nu telt het beleid van Stapwijs zelf/);
});

test('a saved policy counts at once, stands in the audit with its reason and goes back as a version of its own', async () => {
  const fields = { versie: '0', 'gewichten.vorm': '30', reden: 'Wij kiezen voor <groepen>.' };
  assert.deepEqual((await post(policyLinks.page, fields)).to, `${policyLinks.page}?bewaard=1`);
  const html = await show();
  assert.match(html, /Nu telt versie 1 van jouw organisatie/);
  assert.match(html, /Wij kiezen voor &lt;groepen&gt;\./);
  assert.match(html, /Ahmet Kaplan/);
  const [line] = await lines();
  assert.deepEqual(line?.before, { 'gewichten.vorm': 6 });
  assert.deepEqual(line?.after, { 'gewichten.vorm': 30, reden: 'Wij kiezen voor <groepen>.' });
  const advice = await app.request('/api/v1/adviezen', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  assert.deepEqual((await advice.json()).regels, { versie: '1-eigen-1' });

  const late = await post(policyLinks.page, { versie: '0', 'gewichten.vorm': '7', reden: 'Te laat.' });
  assert.equal(late.status, 409);
  assert.match(late.html, /Iemand anders heeft intussen het beleid veranderd/);

  const back = await post(policyLinks.preview, { terug: '0' });
  assert.match(back.html, /Terug naar versie 0\./);
  await post(policyLinks.page, { versie: '1', 'gewichten.vorm': '6', reden: 'Terug naar versie 0.' });
  assert.match(await show(), /Nu telt versie 2 van jouw organisatie/);
  assert.equal((await lines()).length, 2);
});

test('a version can only be added, never changed or removed', async () => {
  const change = (sql: 'update' | 'delete') =>
    inTenant(database.db, { tenantId: demoTenant.id, accountId }, async (tx) => {
      if (sql === 'update') await tx.updateTable('policy').set({ reason: 'anders' }).execute();
      else await tx.deleteFrom('policy').execute();
    });
  await assert.rejects(change('update'), /permission denied/);
  await assert.rejects(change('delete'), /permission denied/);
});
