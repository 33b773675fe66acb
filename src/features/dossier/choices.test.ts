import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { loadBaseCatalogue } from '../catalogue/index.ts';

const answers = {
  trede: '3',
  wens: 'werk',
  uren: '16',
  'stand-geld': 'belemmert',
  wil: ['geld'],
  'geen-gedaan': 'ja',
};

describe('A choice in a dossier', () => {
  let world: World;
  let here: Organisation;
  let person: string;
  let coach: string;
  let choice: string;

  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    await here.inside(loadBaseCatalogue);
    person = await testPerson(here, { givenName: 'Bregje', familyName: 'Zandstra' });
    coach = await here.session('coach');
    const stored = await here.ask(`/dossiers/${person}/keuzes`, { cookie: coach, form: answers });
    assert.equal(stored.status, 303);
    choice = stored.headers.get('Location') ?? '';
  });
  after(() => world.close());

  const page = async (path: string) => {
    const answer = await here.ask(path, { cookie: coach });
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    return answer.text();
  };
  const rows = (table: 'choice' | 'decision' | 'audit_line') =>
    here.inside((tx) => tx.selectFrom(table).selectAll().execute());

  test('asks with the municipality of the dossier filled in already', async () => {
    assert.match(await page(`/dossiers/${person}/keuze`), /<option value="Dorp hier" selected/);
  });

  test('keeps answers and advice, with an audit line in the same transaction', async () => {
    const [kept] = await rows('choice');
    assert.equal(kept?.situation.trede, 3);
    assert.ok((kept?.advice.fits.length ?? 0) > 5 && (kept?.advice.routes.length ?? 0) >= 2);
    assert.ok((await rows('audit_line')).some((line) => line.what === 'choice.created' && line.confidential));
  });

  test('is kept once when somebody clicks twice, also at the same moment', async () => {
    const ask = () => here.ask(`/dossiers/${person}/keuzes`, { cookie: coach, form: answers });
    const clicks = await Promise.all([ask(), ask()]);
    assert.deepEqual(
      clicks.map((c) => c.headers.get('Location')),
      [choice, choice],
    );
    assert.equal((await rows('choice')).length, 1);
  });

  test('shows advice, routes and why at addresses that hold no answer', async () => {
    assert.match(await page(choice), /Dit past bij Bregje/);
    assert.match(await page(`${choice}/routes`), /Eerst rust/);
    assert.match(
      await page(`${choice}/waarom?instrument=bbl-opleiding`),
      /Dit past nu niet|Dit kan, maar eerst/,
    );
    assert.doesNotMatch(choice, /geld|trede|uren|\?/);
  });

  test('answers what if by a post, and changes nothing that was stored', async () => {
    const form = { 'wat-als': 'hoursPerWeek:32' };
    const answer = await here.ask(`${choice}/waarom`, { cookie: coach, form });
    assert.match(await answer.text(), /Gaat open/);
    assert.equal((await rows('choice')).length, 1);
  });

  test('gives the answers back to change them, and keeps the changed ones as a new choice', async () => {
    const id = choice.split('/').at(-1);
    const html = await page(`/dossiers/${person}/keuze?van=${id}`);
    assert.match(html, /name="trede" value="3" checked/);
    assert.match(html, /name="stand-geld" value="belemmert" checked/);
  });

  test('refuses a wrong number next to its field, with what was typed', async () => {
    const form = { ...answers, urenPerWeek: '99' };
    const answer = await here.ask(`/dossiers/${person}/keuzes`, { cookie: coach, form });
    const html = await answer.text();
    assert.equal(answer.status, 400);
    assert.match(html, /Vul een heel getal in van 0 tot en met 60\./);
    assert.match(html, /name="urenPerWeek"[^>]*value="99"/);
    assert.equal((await rows('choice')).length, 1);
  });

  test('is not decided without a reason; what was chosen stays', async () => {
    const form = { besluit: 'eerst-rust', 'gekozen-door': 'samen', reden: ' ' };
    const answer = await here.ask(`${choice}/besluit`, { cookie: coach, form });
    const html = await answer.text();
    assert.equal(answer.status, 400);
    assert.match(html, /Schrijf op waarom jullie dit kiezen/);
    assert.match(html, /name="besluit" value="eerst-rust" checked/);
    assert.equal((await rows('decision')).length, 0);
  });

  test('is decided with a reason, also against the advice, and the dossier says so', async () => {
    const form = {
      besluit: 'instrument',
      instrument: 'bbl-opleiding',
      'gekozen-door': 'inwoner',
      reden: 'Dit is mijn droom.',
    };
    const answer = await here.ask(`${choice}/besluit`, { cookie: coach, form });
    assert.equal(answer.status, 303);
    const [decision] = await rows('decision');
    assert.equal(decision?.against_advice, true);
    const dossier = await page(`/dossiers/${person}`);
    assert.match(dossier, /Dit is mijn droom\./);
    assert.match(dossier, /Dit wijkt af van het advies/);
  });

  test('comes out on paper with a type and a name of its own', async () => {
    const answer = await here.ask(`${choice}/advies.pdf`, { cookie: coach });
    assert.equal(answer.headers.get('Content-Type'), 'application/pdf');
    assert.equal(new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5)), '%PDF-');
  });

  test('is for the coach and the person: a job seeker without this dossier finds nothing', async () => {
    const id = choice.split('/').at(-1);
    const seeker = await here.session('jobSeeker');
    assert.equal((await here.ask(`/mijn/keuzes/${id}`, { cookie: seeker })).status, 404);
    const give = (tx: Parameters<Parameters<Organisation['inside']>[0]>[0]) =>
      tx
        .updateTable('person')
        .set({ account_id: here.accounts.jobSeeker })
        .where('id', '=', person)
        .execute();
    await here.inside(give);
    const own = await here.ask(`/mijn/keuzes/${id}`, { cookie: seeker });
    assert.equal(own.status, 200);
    const advice = await own.text();
    assert.match(advice, /Dit past bij jou/);
    assert.match(advice, /Terug naar mijn route/);
    assert.doesNotMatch(advice, /Terug naar het dossier|>Verander</, 'changing is done together');
    const english = await (await here.ask(`/mijn/keuzes/${id}?taal=en`, { cookie: seeker })).text();
    assert.match(
      english,
      /(?:Fits less well if|Needed): <span lang="nl">/,
      'words of the catalogue are marked as Dutch',
    );
    assert.doesNotMatch(english, /(?:Fits less well if|Needed): [a-z]/);
    assert.match(await (await here.ask('/mijn', { cookie: seeker })).text(), /Dit is mijn droom\./);
  });
});
