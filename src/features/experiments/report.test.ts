import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { covariates, deventer, deventerRows, skipWithout } from '../../../test/support/deventer.ts';
import { loadTrial } from '../../../test/support/deventer-study.ts';
import { assertValidHtml } from '../../../test/support/html.ts';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { register, testStudy } from '../../../test/support/study.ts';
import { powerOf } from './design/power.ts';
import { protocolOf } from './design/protocol.ts';
import { studiesFor } from './queries/studies.ts';
import { hashOf, sha256 } from './routes/sealed-sequence.ts';

describe('The report of the reference trial, from stored rows', { skip: skipWithout }, () => {
  let world: World;
  let here: Organisation;
  let study: string;
  let html: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    study = await loadTrial(here, deventerRows());
    const cookie = await here.session('researcher');
    html = await (await here.ask(`/onderzoek/${study}/rapport`, { cookie })).text();
  });
  after(() => world.close());

  const text = () => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

  test('is a sound page that says the conclusion first', async () => {
    await assertValidHtml(html, 'rapport');
    assert.match(text(), /Wij zien geen duidelijk verschil tussen de vier manieren\./);
    assert.match(text(), /Dat betekent niet dat er geen verschil is\./);
    assert.match(text(), /een verschil van minder dan ongeveer 18 op de 100/);
  });

  test('shows the numbers that R gives: groups, differences with interval, and Holm', () => {
    for (const words of [
      '20 van 96 hadden betaald werk (21 van de 100)',
      '18 van 94 hadden betaald werk (19 van de 100)',
      '10 van 89 hadden betaald werk (11 van de 100)',
    ])
      assert.ok(text().includes(words), words);
    for (const words of ['−2 (−13 tot +9)', '−10 (−20 tot +1)', '+3 (−9 tot +16)'])
      assert.ok(text().includes(words), words);
    // Holm of the three: 1, 0.211, 1.
    assert.match(text(), /App en telefoon −10 −20 tot \+1 −10 −20 tot \+1 185 0 0,070 0,21/);
    assert.match(
      text(),
      /Dan vind je sneller iets door toeval\. Reken je dat mee, dan is dit niet zeker \(p = 0,21\)/,
    );
  });

  test('shows when people left benefit, with the numbers at risk', () => {
    assert.match(text(), /Gewone begeleiding 96 \d+ \d+ \d+ 72 25 van de 100/);
    assert.match(text(), /Als jij het vraagt 85 \d+ \d+ \d+ 69 19 van de 100/);
  });

  test('says what is still empty, what was said before, and by which numbers to check it', () => {
    assert.match(text(), /Wat er mis kon gaan: nog leeg/);
    assert.match(text(), /Wie betaalde: staat erin/);
    assert.match(text(), /in 33 van de 100 onderzoeken/);
    assert.match(text(), new RegExp(hashOf(protocolOf(deventer, powerOf(deventer)))));
    assert.match(text(), new RegExp(`Sleutel van de loting: ${'ab'.repeat(32)}`));
  });

  test('names nobody, and everybody can see that there was calculated with their data', async () => {
    assert.doesNotMatch(html, /Deelnemer/);
    const lines = await here.inside((tx) =>
      tx
        .selectFrom('processing_log')
        .select('data_subject_id')
        .where('processing_activity_id', '=', 'onderzoek-analyseren/1')
        .execute(),
    );
    assert.equal(lines.length, 364);
    assert.equal(covariates.length, 7);
  });

  test('a manager reads it, because it is closed; a coach does not', async () => {
    const path = `/onderzoek/${study}/rapport`;
    assert.equal((await here.ask(path, { cookie: await here.session('manager') })).status, 200);
    assert.equal((await here.ask(path, { cookie: await here.session('coach') })).status, 404);
  });

  test('without a lottery every number says that it is no proof', async () => {
    const chosen = await testStudy(here, { lottery: false, title: 'Zonder loting' });
    await register(here, chosen);
    const cookie = await here.session('researcher');
    const form = { waarom: 'Klaar.' };
    assert.equal((await here.ask(`/onderzoek/${chosen}/afronden`, { cookie, form })).status, 303);
    const page = await (await here.ask(`/onderzoek/${chosen}/rapport`, { cookie })).text();
    await assertValidHtml(page, 'rapport zonder loting');
    assert.ok((page.match(/Aanwijzing, geen bewijs/g)?.length ?? 0) >= 4);
    assert.match(page, /Zonder loting zegt geen getal hier waardoor iets komt/);
  });
});

describe('Watching a study', () => {
  let world: World;
  let here: Organisation;
  let study: string;
  let cookie: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    study = await testStudy(here);
    cookie = await here.session('researcher');
  });
  after(() => world.close());
  const page = async (path: string) => (await here.ask(path, { cookie })).text();

  test('is possible once it is registered, and shows letters and no outcome', async () => {
    assert.equal((await here.ask(`/onderzoek/${study}/volgen`, { cookie })).status, 404);
    await register(here, study);
    const html = await page(`/onderzoek/${study}/volgen`);
    await assertValidHtml(html, 'volgen');
    assert.match(html, /Er doet nog niemand mee/);
    const main = html.slice(html.indexOf('<main'));
    assert.doesNotMatch(main, /Gewone begeleiding|App en telefoon/);
    assert.match(await page(`/onderzoek/${study}/rapport`), /De uitkomst is nog dicht/);
  });

  test('a deviation needs words, and stays', async () => {
    const path = `/onderzoek/${study}/afwijking`;
    const empty = await here.ask(path, { cookie, form: { wat: ' ' } });
    assert.equal(empty.status, 400);
    assert.match(await empty.text(), /Schrijf op wat er anders ging/);
    const form = { wat: 'De start was een week later.', nieuw: world.deps.ids() };
    for (const _ of [1, 2]) assert.equal((await here.ask(path, { cookie, form })).status, 303);
    const html = await page(`/onderzoek/${study}/volgen`);
    assert.equal(html.match(/De start was een week later/g)?.length, 1);
  });

  test('a colleague sees it only when added', async () => {
    const id = world.deps.ids();
    const colleague = {
      tenant_id: here.tenantId,
      id,
      email: 'tweede@hier.example',
      name: 'Tweede onderzoeker',
    };
    await here.inside(async (tx) => {
      const rest = { password_hash: 'x', password_expires: null, locale: 'nl', last_sign_in: null } as const;
      await tx
        .insertInto('account')
        .values({ ...colleague, ...rest, created_at: world.deps.clock() })
        .execute();
      const held = { tenant_id: here.tenantId, account_id: id, role: 'researcher' } as const;
      await tx.insertInto('account_role').values(held).execute();
    });
    const own = { ...here.as('researcher'), accountId: id };
    const seen = () => here.inside((tx) => studiesFor(tx, own));
    assert.deepEqual(await seen(), []);
    const path = `/onderzoek/${study}/onderzoekers`;
    for (const collega of [id, id, here.accounts.coach])
      assert.equal((await here.ask(path, { cookie, form: { collega } })).status, 303);
    assert.equal((await seen()).length, 1);
    const html = await page(`/onderzoek/${study}`);
    await assertValidHtml(html, 'onderzoek');
    assert.match(html, /en Tweede onderzoeker/);
  });

  test('closing needs a reason, opens the report, and publishes the seed of the lottery', async () => {
    const path = `/onderzoek/${study}/afronden`;
    assert.equal((await here.ask(path, { cookie, form: { waarom: '' } })).status, 400);
    assert.equal((await here.ask(path, { cookie, form: { waarom: 'Te weinig mensen.' } })).status, 303);
    const html = await page(`/onderzoek/${study}/rapport`);
    await assertValidHtml(html, 'rapport');
    assert.match(html, /Wij kunnen hier nog niets over zeggen/);
    const seed = /Sleutel van de loting: <code[^>]*>([0-9a-f]{64})/.exec(html)?.[1] ?? '';
    assert.ok(html.includes(sha256(seed)), 'the published seed has the hash of before');
  });
});
