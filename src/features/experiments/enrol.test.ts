import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { testOrganisation } from '../../../test/support/organisation.ts';
import { consent, register, testStudy } from '../../../test/support/study.ts';
import { type StudyWorld, studyWorld } from '../../../test/support/study-world.ts';

describe('A study', () => {
  let at: StudyWorld;
  let study: string;
  before(async () => {
    at = await studyWorld();
    study = await testStudy(at.here);
  });
  after(() => at.world.close());

  const ask = (person: string, form?: Readonly<Record<string, string>>) => at.ask(study, person, form);
  const rows = () =>
    at.here.inside((tx) =>
      tx
        .selectFrom('participant')
        .selectAll()
        .where('study_id', '=', study)
        .orderBy('stratum')
        .orderBy('slot')
        .execute(),
    );

  test('cannot be asked for before it is registered', async () => {
    const id = await at.person('Vroeg');
    assert.equal((await ask(id)).status, 404);
    assert.doesNotMatch(await at.textOf(`/dossiers/${id}`, at.coach), /onderzoek-kop/);
  });

  test('says before the start what it can see', async () => {
    const page = await at.textOf(`/onderzoek/${study}/registreren`, at.researcher);
    assert.match(
      page,
      /Met 364 mensen in vier groepen zie je een verschil van 15 naar 24 van de 100 in 33 van de 100 onderzoeken/,
    );
    assert.match(page, /304 mensen in elke groep/);
  });

  test('is frozen when it is registered: nobody changes it, not even in the database', async () => {
    await register(at.here, study);
    await register(at.here, study);
    const page = await at.textOf(`/onderzoek/${study}`, at.researcher);
    assert.match(page, /Vastgelegd op/);
    assert.match(page, /[0-9a-f]{64}/);
    const form = await at.here.ask(`/onderzoek/${study}/opzet`, { cookie: at.researcher });
    assert.equal(form.headers.get('Location'), `/onderzoek/${study}`);
    const changed = await at.here.inside((tx) =>
      tx.updateTable('study').set({ title: 'Anders' }).where('id', '=', study).executeTakeFirst(),
    );
    assert.equal(Number(changed.numUpdatedRows), 0);
    const gone = await at.here.inside((tx) =>
      tx.deleteFrom('study_arm').where('study_id', '=', study).executeTakeFirst(),
    );
    assert.equal(Number(gone.numDeletedRows), 0);
    await assert.rejects(
      at.here.inside((tx) => tx.updateTable('study_registration').set({ protocol_hash: 'x' }).execute()),
      /permission denied/,
    );
  });

  test('asks consent first: without it there is no group', async () => {
    const id = await at.person('Eerst');
    assert.match(await (await ask(id)).text(), /Wil deze persoon meedoen/);
    const { toestemming: _, ...silent } = consent;
    const answer = await ask(id, silent);
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /kies ja of nee/);
    assert.deepEqual(await rows(), []);
  });

  test('leaves out who may not or does not want to, and draws nothing', async () => {
    const [may, wants] = [await at.person('Magniet'), await at.person('Wilniet')];
    assert.equal((await ask(may, { voorwaarde1: 'nee' })).status, 303);
    assert.equal((await ask(wants, { voorwaarde1: 'ja', toestemming: 'nee' })).status, 303);
    assert.deepEqual((await rows()).map(({ excluded, arm }) => [excluded, arm]).toSorted(), [
      ['past-niet', null],
      ['wil-niet', null],
    ]);
    assert.match(await (await ask(wants)).text(), /Wil niet meedoen/);
  });

  test('gives the group at once after consent, and tells the coach what to do', async () => {
    const id = await at.person('Doetmee');
    assert.equal((await ask(id, consent)).status, 303);
    const page = await (await ask(id)).text();
    assert.match(page, /De groep is: /);
    assert.match(page, /Zo gaat het bij /);
    assert.match(await at.textOf(`/dossiers/${id}`, at.coach), /Doet mee aan/);
  });

  test('keeps the first of two answers, and says so to whoever said something else', async () => {
    const id = await at.person('Tweecoaches');
    const said = [consent, { voorwaarde1: 'ja', toestemming: 'nee' }].map((form) => ask(id, form));
    const pages = (await Promise.all(said)).map((answer) => answer.headers.get('location') ?? '');
    assert.equal(pages.filter((path) => path.endsWith('?anders=1')).length, 1);
    const told = await at.textOf(pages.find((path) => path.endsWith('?anders=1')) ?? '', at.coach);
    assert.match(told, /Een collega legde net iets anders vast/);
    const again = await ask(
      id,
      pages[0]?.endsWith('?anders=1') ? { voorwaarde1: 'ja', toestemming: 'nee' } : consent,
    );
    assert.doesNotMatch(
      again.headers.get('location') ?? '',
      /anders/,
      'the same once more is no other answer',
    );
  });

  test('never draws again for the same person', async () => {
    const id = await at.person('Nogeens');
    await ask(id, consent);
    const first = (await rows()).find(({ person_id }) => person_id === id);
    await ask(id, { ...consent, 'kenmerk-maanden-bijstand': '40' });
    const again = (await rows()).filter(({ person_id }) => person_id === id);
    assert.deepEqual(again, [first]);
  });

  test('says so when somebody takes part in another study that runs', async () => {
    const other = await testStudy(at.here, { title: 'Een andere proef' });
    await register(at.here, other);
    const id = await at.person('Dubbel');
    const page = () => at.textOf(`/dossiers/${id}/onderzoek/${other}`, at.coach);
    assert.doesNotMatch(await page(), /Doet al mee/);
    await ask(id, consent);
    assert.match(await page(), /Doet al mee aan/);
  });

  test('gives coaches at the same moment each the next place: none skipped, none twice', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, (_, n) => at.person(`Samen ${n}`)));
    // Each twice, as with a double click.
    await Promise.all(
      [...ids, ...ids].map((id) => ask(id, { ...consent, 'kenmerk-maanden-bijstand': '20' })),
    );
    const taken = (await rows()).filter(({ stratum }) => stratum === 2);
    assert.equal(taken.length, 12);
    assert.deepEqual(
      taken.map(({ slot }) => slot),
      taken.map((_, at) => at + 1),
    );
    const counts = [1, 2, 3, 4].map((arm) => taken.filter((one) => one.arm === arm).length);
    assert.ok(Math.max(...counts) - Math.min(...counts) <= 2, `${counts}`);
  });

  test('keeps the sequence sealed: one place in the code opens it, and no page asks for more', () => {
    const files = globSync('src/**/*.{ts,tsx}').filter((file) => !file.endsWith('.test.ts'));
    const naming = files.filter((file) => /study_slot|study_seal/.test(readFileSync(file, 'utf8')));
    assert.deepEqual(naming.toSorted(), [
      'src/features/experiments/queries/close.ts',
      'src/features/experiments/queries/invented.ts',
      'src/features/experiments/queries/register.ts',
      'src/features/experiments/queries/reveal.ts',
      'src/features/experiments/queries/tables.ts',
    ]);
  });

  test('a person sees the own study, stops with one press, and the answers go when that was agreed', async () => {
    const id = await at.person('Stopt');
    await ask(id, { ...consent, bewaren: 'nee' });
    await at.here.inside((tx) =>
      tx.updateTable('person').set({ account_id: at.here.accounts.jobSeeker }).where('id', '=', id).execute(),
    );
    const seeker = await at.here.session('jobSeeker');
    assert.match(await at.textOf('/mijn', seeker), /Je doet mee aan: Wat werkt op weg naar werk\?/);
    assert.match(await at.textOf('/mijn/gegevens.json', seeker), /"doetMee": true/);
    const stop = () => at.here.ask(`/mijn/onderzoek/${study}/stoppen`, { cookie: seeker, method: 'POST' });
    assert.equal((await stop()).status, 303);
    assert.equal((await stop()).status, 303);
    assert.match(await at.textOf('/mijn', seeker), /Je bent gestopt/);
    const row = (await rows()).find(({ person_id }) => person_id === id);
    assert.deepEqual(row?.baseline, {});
    assert.match(await (await ask(id)).text(), /Is gestopt met/);
  });

  test('a deviation is written down, and changes nothing to the group drawn', async () => {
    const id = await at.person('Anders');
    await ask(id, consent);
    const path = `/dossiers/${id}/onderzoek/${study}/afwijking`;
    const form = { nieuw: at.world.deps.ids(), wat: 'Kreeg toch de app.', kreeg: '3' };
    const empty = await at.here.ask(path, { cookie: at.coach, form: { ...form, wat: '' } });
    assert.equal(empty.status, 400);
    for (const _ of [1, 2]) assert.equal((await at.here.ask(path, { cookie: at.coach, form })).status, 303);
    const found = await at.here.inside((tx) => tx.selectFrom('study_deviation').select('what').execute());
    assert.deepEqual(found, [{ what: 'Kreeg toch de app.' }]);
  });

  test('takes nobody when it is full', async () => {
    const small = await testStudy(at.here, { planned: 20, factors: [], title: 'Klein' });
    await register(at.here, small);
    await at.here.inside((tx) =>
      tx
        .updateTable('study_slot')
        .set({ used_at: at.world.deps.clock() })
        .where('study_id', '=', small)
        .execute(),
    );
    const id = await at.person('Telaat');
    const answer = await at.ask(small, id, consent);
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /Dit onderzoek is vol/);
  });

  test('erasing the dossier takes the participation along, and its place stays used', async () => {
    const id = await at.person('Weg');
    await ask(id, consent);
    const before = (await at.placesUsed(study)).length;
    await at.here.ask(`/dossiers/${id}/sluiten`, { cookie: at.coach, form: { gesloten: 'ja' } });
    const form = { naam: 'Mila Weg', reden: 'Op verzoek.' };
    const erased = await at.here.ask(`/dossiers/${id}/verwijderen`, { cookie: at.coach, form });
    assert.equal(erased.status, 303);
    assert.equal(
      (await rows()).find(({ person_id }) => person_id === id),
      undefined,
    );
    assert.equal((await at.placesUsed(study)).length, before);
  });

  test('is seen by its own researchers alone', async () => {
    const other = await testOrganisation(at.world, 'elders');
    const cookie = await other.session('researcher');
    assert.equal((await other.ask(`/onderzoek/${study}`, { cookie })).status, 404);
    const manager = await at.here.session('manager');
    assert.doesNotMatch(await at.textOf('/onderzoek', manager), /Wat werkt op weg naar werk/);
  });
});
