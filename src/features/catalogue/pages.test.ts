import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { type TestDatabase, testDatabase, testTenant } from '../../../test/support/db.ts';
import { assertValidHtml } from '../../../test/support/html.ts';
import { createApp } from '../../app.ts';
import { parseConfig } from '../../config.ts';
import { inTenant, type Tx } from '../../platform/db/index.ts';
import { outsideWorld } from '../../platform/outside-world.ts';
import type { Offering } from '../../shared/instrument.ts';
import { lintTexts } from '../../shared/plain-language-texts.ts';
import { storeOfferings } from './queries/store.ts';
import { loadBaseCatalogue } from './routes/load.ts';
import { compareTexts } from './texts/compare.ts';
import { factTexts } from './texts/facts.ts';
import { instrumentTexts } from './texts/instrument.ts';
import { listTexts } from './texts/list.ts';

const run = (id: string, given: Partial<Offering>): Offering => ({
  id,
  instrument: 'jobcoaching',
  provider: 'Werkhuis',
  municipality: 'lindewaard',
  place: 'Buurthuis De Brug',
  startsOn: null,
  places: 6,
  openPlaces: 2,
  waitingWeeks: 5,
  invented: true,
  ...given,
});

let database: TestDatabase;
let get: (path: string) => Promise<{ status: number; html: string }>;

async function fill(tx: Tx, tenant_id: string): Promise<void> {
  const places = ['Lindewaard', 'Oeverstad'].map((name) => ({ tenant_id, id: name.toLowerCase(), name }));
  await tx.insertInto('municipality').values(places).execute();
  await loadBaseCatalogue(tx);
  await sql`update instrument set record = record || '{"naam": "Banenmarkt op ons plein"}' where id = 'banenmarkt'`.execute(
    tx,
  );
  const full = run('b', { municipality: 'oeverstad', openPlaces: 0 });
  await storeOfferings(tx, [run('a', {}), full, run('c', { startsOn: '2026-11-16', waitingWeeks: 0 })]);
}

before(async () => {
  database = await testDatabase();
  const id = await testTenant(database.db);
  await inTenant(database.db, { tenantId: id, accountId: null }, (tx) => fill(tx, id));
  const clock = () => new Date('2026-11-02T09:00:00Z');
  const deps = { ...outsideWorld(), clock, config: parseConfig({}), db: database.db };
  const tenant = { id, slug: 'voorbeeldstad', name: 'Voorbeeldstad', theme: null };
  const app = createApp(deps, { resolveTenant: () => tenant, resolveSession: () => null });
  get = async (path) => {
    const answer = await app.request(path);
    return { status: answer.status, html: await answer.text() };
  };
});
after(() => database.close());

const cards = (html: string): string[] =>
  [...html.matchAll(/id="hulp-([a-z0-9-]+)"/g)].map(([, id]) => id ?? '');
const status = (html: string): string =>
  (/role="status">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>/g, ' ').trim();

describe('The list', () => {
  test('shows the first twenty, and how many there are', async () => {
    const { status: code, html } = await get('/aanbod');
    assert.equal(code, 200);
    assert.equal(cards(html).length, 20);
    assert.equal(status(html), '126 vormen van hulp');
    assert.match(html, /Pagina 1 van 7/);
  });

  test('reads a typing error as what it means, and says so', async () => {
    const { html } = await get('/aanbod?zoek=jobkoach');
    assert.equal(cards(html)[0], 'jobcoaching');
    assert.match(status(html), /bij “jobkoach” +Je typte “jobkoach”. Wij zochten naar “jobcoach”/);
  });

  test('takes every filter of the address, keeps it in the form, and offers to take it away', async () => {
    const { html } = await get('/aanbod?leefgebied=taal&vorm=groep');
    assert.deepEqual(cards(html).includes('taalles-nt2'), true);
    assert.match(html, /<input type="checkbox" name="leefgebied" value="taal" checked/);
    assert.match(html, /href="\/aanbod\?vorm=groep"/);
    assert.match(html, /href="\/aanbod\?leefgebied=taal"/);
  });

  test('shows the nearest run with room, and how long to wait', async () => {
    const { html } = await get('/aanbod?zoek=jobcoach');
    assert.match(html, /2 plekken vrij \(Lindewaard\), 2 weken wachten/);
    const { html: here } = await get('/aanbod?gemeente=oeverstad');
    assert.deepEqual(cards(here), ['jobcoaching']);
    assert.match(here, /nu geen plek bekend/);
    assert.deepEqual(cards((await get('/aanbod?gemeente=oeverstad&open=ja')).html), []);
  });

  test('in English shows English names without a language of their own, and finds English words', async () => {
    const { html } = await get('/aanbod?zoek=debts&taal=en');
    assert.equal(cards(html)[0], 'schuldhulpverlening');
    const heads = [...html.matchAll(/<h3[^>]*id="hulp-[^>]*>/g)].map(([head]) => head);
    assert.ok(heads.length > 2 && heads.every((head) => !head.includes('lang=')), heads.join());
    assert.match(html, /href="\/aanbod\/schuldhulpverlening">Debt help</);
    const { html: changed } = await get('/aanbod?zoek=banenmarkt&taal=en');
    assert.match(changed, /id="hulp-banenmarkt" lang="nl"/);
  });

  test('skips a filter it does not know and says which, and leaves strange parameters alone', async () => {
    const { status: code, html } = await get('/aanbod?leefgebied=maan&trede=2&utm_source=brief');
    assert.equal(code, 200);
    assert.match(html, /Wij hebben het overgeslagen: leefgebied = maan\./);
    assert.doesNotMatch(html, /utm_source =/);
  });

  test('says honestly that it found nothing, and gives other ways in', async () => {
    const { status: code, html } = await get('/aanbod?zoek=klussen');
    assert.equal(code, 200);
    assert.doesNotMatch(html, /sw-filters/, 'no filter finds anything either');
    for (const part of ['Wij vonden niets', 'Bedoel je …?', '/aanbod?zoek=lessen', 'Of kies een onderwerp']) {
      assert.ok(html.includes(part), part);
    }
    assert.ok(!(await get('/aanbod?zoek=xqzzv')).html.includes('Bedoel je'));
  });

  test('goes to the last page when the page that was asked is gone', async () => {
    const { html } = await get('/aanbod?pagina=70');
    assert.match(html, /Pagina 7 van 7/);
    assert.equal(cards(html).length, 6);
  });

  test('gives what somebody typed back as text, never as markup', async () => {
    const { html } = await get(`/aanbod?zoek=${encodeURIComponent('"><script>alert(1)</script>')}`);
    assert.doesNotMatch(html, /<script>alert/);
  });
});

describe('The page of an instrument', () => {
  test('tells for whom, what first, the law and the research, with what is not known', async () => {
    const { html } = await get('/aanbod/ips');
    for (const part of [
      'Werk en behandeling tegelijk (IPS)',
      'Past bij trede 2 tot en met 6',
      'je wilt nu geen betaald werk',
      'Je hebt een behandelaar in de GGZ.',
      'In de IPS-groep vond 44 procent',
      'Wij lazen alleen de samenvatting.',
      'Mensen zijn door loting verdeeld',
      '30 maanden',
      'een half jaar tot 3 jaar',
      'Wat wij niet weten',
      'Participatiewet art. 7',
      'De koppeling tussen deze wet en dit instrument is een eigen inschatting.',
    ]) {
      assert.ok(html.includes(part), part);
    }
  });

  test('says that no research is known, without saying that it does not help', async () => {
    const { html } = await get('/aanbod/budgetcoaching');
    assert.match(html, /Nog geen onderzoek bekend/);
    assert.match(html, /Misschien helpt het wel/);
  });

  test('shows every local run, the open ones first, and that they are invented', async () => {
    const { html } = await get('/aanbod/jobcoaching');
    const rows = html.slice(html.indexOf('plekken-tabel'));
    assert.ok(rows.indexOf('16 november 2026') < rows.indexOf('het hele jaar'));
    assert.match(rows, /vol<\/td>/);
    assert.match(rows, /Deze plekken zijn verzonnen/);
  });

  test('names what must come first, and a note of the editors', async () => {
    assert.match((await get('/aanbod/loonkostensubsidie')).html, /href="\/aanbod\/loonwaardemeting"/);
    assert.match((await get('/aanbod/mobility-mentoring')).html, /merknamen van EMPath/);
  });

  test('says in English its name and what it is, and that all other content is Dutch', async () => {
    const { html } = await get('/aanbod/ips?taal=en');
    assert.match(html, /<h1 class="utrecht-heading-1">Work and treatment at the same time \(IPS\)<\/h1>/);
    assert.match(html, /sw-measure">You look for a regular job/);
    assert.match(html, /<title>Work and treatment/);
    assert.match(html, /<span lang="nl">je wilt nu geen betaald werk<\/span>/);
    assert.match(html, /Does it help\?/);
  });

  test('names others in English too', async () => {
    const { html } = await get('/aanbod/loonkostensubsidie?taal=en');
    assert.match(html, /href="\/aanbod\/loonwaardemeting">Wage value assessment/);
  });

  test('stays Dutch in English when the organisation changed its words', async () => {
    const { html } = await get('/aanbod/banenmarkt?taal=en');
    assert.match(html, /<h1 class="utrecht-heading-1" lang="nl">Banenmarkt op ons plein<\/h1>/);
    assert.match(html, /sw-measure" lang="nl">/);
  });

  test('that is not there is a 404 that helps on', async () => {
    const { status: code, html } = await get('/aanbod/jobcoachng');
    assert.equal(code, 404);
    assert.match(html, /href="\/aanbod\/jobcoaching"/);
    assert.equal((await get('/aanbod/xqzzv')).status, 404);
  });
});

describe('Comparing', () => {
  const heads = (html: string): number => [...html.matchAll(/<th scope="col"/g)].length;

  test('puts two or three side by side in a table with heads', async () => {
    const { html } = await get('/aanbod/vergelijk?id=ips&id=jobcoaching&id=taalles-nt2');
    assert.equal(heads(html), 4);
    assert.match(html, /<th scope="row"[^>]*>Helpt het\?/);
  });

  test('says it when there are too many, too few, unknown ones or none', async () => {
    const many = await get('/aanbod/vergelijk?id=ips&id=stage&id=maatje&id=nazorg');
    assert.match(many.html, /Je kunt er 3 naast elkaar zien/);
    assert.equal(heads(many.html), 4);
    assert.match((await get('/aanbod/vergelijk?id=ips&id=ips')).html, /Kies er nog 1 bij/);
    assert.match((await get('/aanbod/vergelijk?id=ips&id=maan')).html, /Wij hebben dit overgeslagen: maan/);
    assert.match((await get('/aanbod/vergelijk')).html, /Je hebt nog niets gekozen/);
  });
});

test('every page is sound HTML, in both languages', async () => {
  for (const path of [
    '/aanbod?leefgebied=geld&uren=8',
    '/aanbod?zoek=qqqq',
    '/aanbod/jobcoaching',
    '/aanbod/niets',
  ]) {
    for (const locale of ['nl', 'en']) {
      const address = `${path}${path.includes('?') ? '&' : '?'}taal=${locale}`;
      await assertValidHtml((await get(address)).html, address);
    }
  }
  await assertValidHtml((await get('/aanbod/vergelijk?id=ips&id=stage')).html, 'vergelijk');
});

test('what we write is plain Dutch', () => {
  const samples = { 'evidence.level': [3], 'what.language': [2] };
  const texts = {
    list: listTexts.nl,
    compare: compareTexts.nl,
    facts: factTexts.nl,
    instrument: instrumentTexts.nl,
  };
  const known = ['Leefgebieden', 'Doelgroepen', 'Plekken in de buurt'];
  assert.deepEqual(lintTexts(texts, { level: 'B1', samples, known }), []);
});
