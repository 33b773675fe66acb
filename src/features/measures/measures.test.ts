import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { projectRoot } from '../../../test/house/source.ts';
import { assertValidHtml } from '../../../test/support/html.ts';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { giveAccess } from '../dossier/queries/change.ts';
import { erasePerson } from '../dossier/queries/retain.ts';
import { selectPersonForCoach } from '../dossier/queries/seen.ts';
import { readQuestionnaires } from './content.ts';
import { fieldOf } from './forms/answers.ts';
import { constructChange, measureLinks as links, outcomesOf, scoresOf } from './index.ts';
import { setClientNumber } from './queries/client-numbers.ts';
import { pagesOf, type Questionnaire } from './questionnaire.ts';

const [seekers, professionals] = readQuestionnaires();
assert.ok(seekers && professionals);

let world: World;
let here: Organisation;
let person: string;
before(async () => {
  world = await testWorld();
  here = await testOrganisation(world);
  person = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
  const rows = (['researcher', 'manager'] as const).map((role) => ({
    ...{ tenant_id: here.tenantId, account_id: here.accounts[role], municipality_id: 'dorp' },
  }));
  await here.inside((tx) => tx.insertInto('account_municipality').values(rows).execute());
});
after(() => world.close());

const asked = {
  naam: 'Hoe gaat het, 2026',
  vragenlijst: 'hoe-gaat-het',
  'moment-1': 'Begin',
  'van-1': '2026-11-01',
  'tot-1': '2026-12-31',
  'moment-2': 'Na een half jaar',
  'van-2': '2027-05-01',
  'tot-2': '2027-06-30',
};

async function makeCampaign(form: Record<string, string>): Promise<string> {
  const cookie = await here.session('researcher');
  const answer = await here.ask(links.new, { cookie, form: { ...form, id: world.deps.ids() } });
  assert.equal(answer.status, 303, await answer.text());
  return answer.headers.get('Location')?.split('/').at(-1) ?? '';
}

const addressesIn = (html: string): string[] =>
  [...html.matchAll(/http:\/\/hier\.example(\/vragenlijst\/[\w-]{43})/g)].map(([, path]) => path ?? '');

/** Fills in every page with this value and sends it in. */
async function fillIn(path: string, questionnaire: Questionnaire, value: string): Promise<void> {
  for (const [i, page] of pagesOf(questionnaire).entries()) {
    const answers = Object.fromEntries(page.map((question) => [fieldOf(question), value]));
    const answer = await here.ask(path, { form: { ...answers, blad: String(i + 1), naar: 'verder' } });
    assert.equal(answer.headers.get('Location'), `${path}?blad=${i + 2}`);
  }
  assert.equal((await here.ask(path, { form: { naar: 'verstuur' } })).status, 303);
}

describe('A campaign', () => {
  test('is not made with moments that overlap, and keeps what was typed', async () => {
    const cookie = await here.session('researcher');
    const form = { ...asked, 'van-2': '2026-12-01' };
    const answer = await here.ask(links.new, { cookie, form });
    const html = await answer.text();
    assert.equal(answer.status, 400);
    assert.match(html, /Moment 2 begint voordat het vorige voorbij is/);
    assert.match(html, /value="Na een half jaar"/);
    await assertValidHtml(html, links.new);
  });

  test('made twice with one form is there once', async () => {
    const cookie = await here.session('researcher');
    const form = { ...asked, naam: 'Dubbel geklikt', id: world.deps.ids() };
    const [one, two] = [
      await here.ask(links.new, { cookie, form }),
      await here.ask(links.new, { cookie, form }),
    ];
    assert.equal(one.headers.get('Location'), two.headers.get('Location'));
    const html = await (await here.ask(links.all, { cookie })).text();
    assert.equal(html.split('Dubbel geklikt').length, 2);
    await assertValidHtml(html, links.all);
  });
});

describe('A questionnaire by link', () => {
  let campaign: string;
  let path: string;
  let cookie: string;
  before(async () => {
    cookie = await here.session('researcher');
    campaign = await makeCampaign(asked);
    const invited = await here.ask(links.invite(campaign), { cookie, form: { wie: 'gemeente:dorp' } });
    assert.equal(invited.headers.get('Location'), `${links.campaign(campaign)}?erbij=1`);
    const again = await here.ask(links.invite(campaign), { cookie, form: { wie: 'gemeente:dorp' } });
    assert.equal(again.headers.get('Location'), `${links.campaign(campaign)}?erbij=0`);
    const letters = await (await here.ask(links.letters(campaign), { cookie, form: {} })).text();
    assert.match(letters, /Beste Mila de Wit,/);
    [path = ''] = addressesIn(letters);
  });

  test('presets nothing, and says in words what is missing', async () => {
    const page = await (await here.ask(`${path}?blad=1`)).text();
    await assertValidHtml(page, path);
    assert.doesNotMatch(page, /checked/);
    const answer = await here.ask(path, { form: { blad: '1', naar: 'verder', 'vraag-energie': '4' } });
    assert.equal(answer.status, 400);
    const html = await answer.text();
    assert.match(html, /“Zeg ik liever niet” mag ook/);
    assert.match(html, /value="4" checked/);
    await assertValidHtml(html, path);
  });

  test('keeps everything when somebody goes back, and answers that do not exist are no answers', async () => {
    const form = { blad: '2', naar: 'terug', 'vraag-zin': 'past-niet', 'vraag-zorgen': '9' };
    const back = await here.ask(path, { form });
    assert.equal(back.headers.get('Location'), `${path}?blad=1`);
    const html = await (await here.ask(`${path}?blad=2`)).text();
    assert.equal(html.match(/checked/g)?.length, 1);
    assert.match(html, /value="past-niet" checked/);
  });

  test('is sent once: after that nothing changes, and the score is there', async () => {
    assert.ok(seekers);
    await fillIn(path, seekers, '4');
    const thanks = await (await here.ask(path)).text();
    assert.match(thanks, /Dank je wel!/);
    assert.match(thanks, /Je coach ziet je antwoorden niet/);
    assert.doesNotMatch(thanks, /Naar mijn route/, 'who came by a letter has no own page');
    const own = await here.ask(path, { cookie: await here.session('jobSeeker') });
    assert.match(await own.text(), /href="\/mijn">Naar mijn route/);
    await here.ask(path, { form: { blad: '1', naar: 'verder', 'vraag-energie': '1', 'vraag-rustig': '1' } });
    const scores = await here.inside((tx) =>
      scoresOf(tx, here.as('manager'), { scale: 'welzijn', personIds: [person] }),
    );
    // Three times 4, and one turned question: 2.
    assert.deepEqual(
      scores.map(({ score }) => score),
      [{ ok: true, mean: 3.5, answered: 4, of: 4 }],
    );
  });

  test('shows a group of one to nobody, and no answer to the coach', async () => {
    const report = await (await here.ask(links.campaign(campaign), { cookie })).text();
    await assertValidHtml(report, links.campaign(campaign));
    assert.match(report, /minder dan 10 mensen/);
    assert.doesNotMatch(report, /3,50/);
    const dossier = await (
      await here.ask(`/dossiers/${person}`, { cookie: await here.session('coach') })
    ).text();
    assert.match(dossier, /ingestuurd op 20 november 2026/);
    assert.match(dossier, /De antwoorden zie je niet/);
  });

  test('gives one calm sentence for a link that is wrong, of elsewhere, or over', async () => {
    const there = await testOrganisation(world, 'elders');
    for (const answer of [await here.ask(`/vragenlijst/${'a'.repeat(43)}`), await there.ask(path)]) {
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), /De link klopt niet, of de tijd is voorbij/);
    }
    const form = { blad: '1', naar: 'verder' };
    assert.equal((await there.ask(path, { form })).status, 404);
  });
});

test('professionals answer by code, keep it at the next moment, and are only shown as a group', async (t) => {
  assert.ok(professionals);
  const cookie = await here.session('manager');
  const campaign = await makeCampaign({ ...asked, naam: 'Vaste aanpak', vragenlijst: 'methodisch-werken' });
  const invite = { wie: 'team:dorp', aantal: '11' };
  const answer = await here.ask(links.invite(campaign), { cookie, form: invite });
  assert.equal(answer.headers.get('Location'), `${links.campaign(campaign)}?erbij=11`);
  const letters = async () => (await here.ask(links.letters(campaign), { cookie, form: {} })).text();
  const first = await letters();
  for (const path of addressesIn(first)) await fillIn(path, professionals, '3');
  const report = await (await here.ask(links.campaign(campaign), { cookie })).text();
  assert.match(report, /<td[^>]*>11<\/td>/);
  // Only the codes in the headings: a link of chance signs may look like one too.
  const codes = (html: string) =>
    [...html.matchAll(/<h2[^>]*>[^<]*\b([A-Z2-9]{3}-[A-Z2-9]{3})</g)].map(([, code]) => code).toSorted();
  assert.equal(codes(first).length, 11);
  // Half a year later.
  world.pass(60 * 24 * 170);
  t.after(() => world.pass(-60 * 24 * 170));
  const later = await here.session('manager');
  await here.ask(links.invite(campaign), { cookie: later, form: invite });
  const second = await (await here.ask(links.letters(campaign), { cookie: later, form: {} })).text();
  assert.deepEqual(codes(second), codes(first));
  for (const path of addressesIn(second)) await fillIn(path, professionals, '4');
  const changes = await here.inside((tx) => constructChange(tx, here.as('manager')));
  const norm = changes.find((one) => one.construct === 'descriptieve-norm' && one.municipality === null);
  assert.ok(norm?.change.ok && norm.change.interval.ok);
  assert.deepEqual([norm.change.interval.n, norm.change.interval.mean], [11, 1]);
});

describe('A file with outcomes', () => {
  let cookie: string;
  before(async () => {
    cookie = await here.session('manager');
    const coach = await here.session('coach');
    const form = { klantnummer: '0041000' };
    assert.equal((await here.ask(links.number(person), { cookie: coach, form })).status, 303);
  });

  function send(content: string | Uint8Array<ArrayBuffer>, name = 'uitkomsten.csv'): Promise<Response> {
    const body = new FormData();
    body.append('bestand', new File([content], name));
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie };
    return Promise.resolve(
      world.app.request(`http://hier.example${links.import}`, { method: 'POST', headers, body }),
    );
  }
  const upload = async (content: string): Promise<string> =>
    (await send(content)).headers.get('Location') ?? '';
  const example = readFileSync(path.join(projectRoot, 'docs/voorbeelden/uitkomsten.csv'), 'utf8');
  const stored = () => here.inside((tx) => outcomesOf(tx, here.as('manager'), [person]));
  /** What the page would send: the guess of the columns, and the day. */
  const chosen = {
    'kolom-nummer': '0',
    'kolom-vanaf': '1',
    'kolom-tot': '2',
    'kolom-work': '3',
    'kolom-hours': '4',
    peildatum: '2026-11-20',
  };

  test('is first shown with a verdict for every row, and writes nothing', async () => {
    const address = await upload(example);
    const html = await (await here.ask(address, { cookie })).text();
    await assertValidHtml(html, links.import);
    assert.match(html, /Nummer 0041007 hoort bij geen dossier/);
    assert.match(html, /Lees 1 rij in/);
    assert.deepEqual(await stored(), []);
  });

  test('goes in once, also when the button is pressed twice, and a second time changes nothing', async () => {
    const address = await upload(example);
    const [one, two] = [1, 2].map(() => here.ask(address, { cookie, form: chosen }));
    const places = [(await one)?.headers.get('Location'), (await two)?.headers.get('Location')];
    assert.deepEqual(places, Array(2).fill(`${links.import}?nieuw=2&veranderd=0`));
    assert.deepEqual(
      (await stored()).map(({ kind, value, from, source }) => [kind, value, from, source]),
      [
        ['hours', 16, '2026-04-01', 'import'],
        ['work', 'part', '2026-04-01', 'import'],
      ],
    );
    const again = await here.ask(await upload(example), { cookie, form: chosen });
    assert.equal(again.headers.get('Location'), `${links.import}?nieuw=0&veranderd=0`);
  });

  test('is refused with words when it is no sheet, and no other sees it', async () => {
    const wrong = await send(Uint8Array.from([1, 0, 2]), 'foto.jpg');
    assert.equal(wrong.status, 400);
    const html = await wrong.text();
    await assertValidHtml(html, links.import);
    assert.match(html, /Dit is geen CSV of Excel/);
    const none = await here.ask(links.import, { cookie, form: {} });
    assert.match(await none.text(), /Kies een bestand/);
    const large = await send('x'.repeat(3_000_000));
    assert.equal(large.status, 413);
    const address = await upload(example);
    assert.equal((await here.ask(address, { cookie: await here.session('researcher') })).status, 404);
  });

  test('keeps no citizen service number, whatever column it stands in', async () => {
    const address = await upload('Klantnummer;BSN;Vanaf;Werk\n111222333;123456782;1-4-2026;deels\n');
    const html = await (await here.ask(address, { cookie })).text();
    assert.match(html, /Dit lijkt een BSN/);
    const files = await here.inside((tx) => tx.selectFrom('outcome_file').select('rows').execute());
    assert.doesNotMatch(JSON.stringify(files), /123456782/);
  });

  test('does not find people of municipalities the viewer does not work for', async () => {
    const elsewhere = { tenant_id: here.tenantId, id: 'stad', name: 'Stad' };
    await here.inside(async (tx) => {
      await tx.insertInto('municipality').values(elsewhere).execute();
      await tx.updateTable('person').set({ municipality_id: 'stad' }).where('id', '=', person).execute();
    });
    const html = await (await here.ask(await upload(example), { cookie })).text();
    assert.match(html, /Nummer 0041000 hoort bij geen dossier/);
    await here.inside(async (tx) => {
      await tx.updateTable('person').set({ municipality_id: 'dorp' }).where('id', '=', person).execute();
      await tx.deleteFrom('outcome').where('person_id', '=', person).execute();
    });
  });
});

describe('Outcomes', () => {
  const path = () => links.outcomes(person);
  const work = { soort: 'work', waarde: 'work:part', vanaf: '2026-04-01' };

  test('are written down by the coach, once, and refused with words when they cannot be', async () => {
    const cookie = await here.session('coach');
    const form = { ...work, id: world.deps.ids() };
    assert.equal((await here.ask(path(), { cookie, form })).status, 303);
    assert.equal((await here.ask(path(), { cookie, form })).status, 303);
    const other = await here.ask(path(), { cookie, form: { ...form, id: world.deps.ids() } });
    assert.equal(other.status, 400);
    assert.match(await other.text(), /Op deze dag staat hierover al iets/);
    const wrong = await here.ask(path(), {
      cookie,
      form: { soort: 'hours', getal: '100', vanaf: '2027-01-01', tot: '2026-01-01' },
    });
    const html = await wrong.text();
    await assertValidHtml(html, path());
    assert.match(html, /uren van 0 tot 80/);
    assert.match(html, /Deze dag moet nog komen/);
    assert.match(html, /value="100"/);
    const nobodyMeans = await here.ask(path(), { cookie, form: { ...work, vanaf: '0000-01-01' } });
    assert.equal(nobodyMeans.status, 400);
    const stored = await here.inside((tx) => outcomesOf(tx, here.as('coach'), [person]));
    assert.deepEqual(
      stored.map(({ kind, value, from, knownUntil }) => [kind, value, from, knownUntil]),
      [['work', 'part', '2026-04-01', '2026-11-20']],
    );
  });

  test('say yes after half a year, and not known after a year that is not over', async () => {
    const html = await (await here.ask(path(), { cookie: await here.session('coach') })).text();
    await assertValidHtml(html, path());
    assert.match(html, /Nog aan het werk na 6 maanden\?<\/dt><dd>Ja/);
    assert.match(html, /Nog aan het werk na 12 maanden\?<\/dt><dd>Niet bekend/);
  });

  test('go with the client number, never with a citizen service number, and one number is of one person', async () => {
    const cookie = await here.session('coach');
    const give = (id: string, klantnummer: string) =>
      here.ask(links.number(id), { cookie, form: { klantnummer } });
    const refused = await give(person, '111222333');
    assert.equal(refused.status, 400);
    assert.match(await refused.text(), /Dit lijkt een BSN/);
    const twice = await Promise.all([give(person, '0012345'), give(person, '0012345')]);
    assert.deepEqual([twice[0].status, twice[1].status], [303, 303], 'pressed twice');
    const other = await testPerson(here, { givenName: 'Ali', familyName: 'Yilmaz' });
    assert.match(await (await give(other, '0012345')).text(), /hoort al bij een ander dossier/);
  });

  test('keep the client number that stood there when somebody else was just given the new one', async () => {
    const cookie = await here.session('coach');
    const coach = here.as('coach');
    const late = await testPerson(here, { givenName: 'Noor', familyName: 'Smit' });
    const first = await testPerson(here, { givenName: 'Bram', familyName: 'Kok' });
    const give = (id: string, klantnummer: string) =>
      here.ask(links.number(id), { cookie, form: { klantnummer } });
    assert.equal((await give(late, 'NOOR-1')).status, 303);
    let waiting: Promise<Response> | undefined;
    await here.inside(async (tx) => {
      const found = await selectPersonForCoach(tx, coach, first, 'uitkomsten-vastleggen');
      assert.ok(found);
      assert.equal(await setClientNumber(tx, coach, found, 'SAMEN-1'), 'set');
      // Asks while the other is not stored yet, and so has to wait.
      waiting = give(late, 'SAMEN-1');
      await setTimeout(300);
    });
    const answer = await waiting;
    assert.equal(answer?.status, 400);
    assert.match((await answer?.text()) ?? '', /hoort al bij een ander dossier/);
    const page = await (await here.ask(links.outcomes(late), { cookie })).text();
    assert.match(page, /NOOR-1/, 'the number that stood there');
    assert.doesNotMatch(page, /SAMEN-1/);
    const change = (klantnummer: string) => give(late, klantnummer);
    const both = await Promise.all([change('NOOR-2'), change('NOOR-3')]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    );
    const lines = await here.inside((tx) =>
      tx.selectFrom('audit_line').select(['before', 'after']).where('what', '=', 'person.numbered').execute(),
    );
    const numbers = lines.filter(({ after: now }) => /NOOR-[23]/.test(JSON.stringify(now)));
    assert.equal(numbers.length, 2);
    assert.equal(
      new Set(numbers.map(({ before: was }) => JSON.stringify(was))).size,
      2,
      'each names what stood before it',
    );
  });

  test('are in the file with own data, and the open questions on the own page', async () => {
    await here.inside(async (tx) => {
      const found = await selectPersonForCoach(tx, here.as('coach'), person, 'toegang-geven');
      assert.ok(found);
      await giveAccess(tx, here.as('coach'), found, here.accounts.jobSeeker);
    });
    const cookie = await here.session('jobSeeker');
    const file = await (await here.ask('/mijn/gegevens.json', { cookie })).json();
    assert.equal(file.klantnummer, '0012345');
    assert.equal(file.uitkomsten[0].waarde, 'Werk naast de uitkering');
    assert.ok(file.vragenlijsten.some((one: { antwoorden: unknown[] }) => one.antwoorden.length > 10));
    const campaign = await makeCampaign({ ...asked, naam: 'Nog een keer' });
    const researcher = await here.session('researcher');
    await here.ask(links.invite(campaign), { cookie: researcher, form: { wie: 'gemeente:dorp' } });
    const mine = await (await here.ask('/mijn', { cookie })).text();
    assert.match(mine, /Dit weten wij over werk en geld[\s\S]*Werk naast de uitkering/);
    const [, action = ''] = /action="(\/mijn\/vragenlijst\/[\w-]+)"/.exec(mine) ?? [];
    const begun = await here.ask(action, { cookie, form: {} });
    assert.match(begun.headers.get('Location') ?? '', /^\/vragenlijst\/[\w-]{43}$/);
  });

  test('go with the dossier when that is removed, and so do the answers', async () => {
    const viewer = here.as('coach');
    const left = await here.inside(async (tx) => {
      await tx.updateTable('person').set({ archived_at: viewer.now }).where('id', '=', person).execute();
      const found = await selectPersonForCoach(tx, viewer, person, 'dossier-bekijken');
      assert.ok(found);
      await erasePerson(tx, viewer, found, 'op verzoek');
      const of = {
        table: (name: 'outcome' | 'invitation' | 'client_number') => tx.selectFrom(name).select('person_id'),
      };
      const rows = await Promise.all(
        (['outcome', 'invitation', 'client_number'] as const).map((name) =>
          of.table(name).where('person_id', '=', person).execute(),
        ),
      );
      return rows.flat().length;
    });
    assert.equal(left, 0);
  });
});
