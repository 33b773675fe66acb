import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { inTenant, jsonb } from '../../platform/db/index.ts';
import { addChoice, addDecision } from './queries/choices.ts';
import { selectPersonForCoach } from './queries/seen.ts';

describe('Erasing a dossier at once', () => {
  let world: World;
  let here: Organisation;
  let coach: string;
  let mila: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    coach = await here.session('coach');
    mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
    await testPerson(here, { givenName: 'Dirk', familyName: 'Post' });
    await link(mila, here.accounts.jobSeeker);
    const viewer = here.as('coach');
    await inTenant(world.deps.db, viewer, async (tx) => {
      const person = await selectPersonForCoach(tx, viewer, mila, 'keuze-maken');
      assert.ok(person);
      const advice = { fits: [], first: [], fitsNot: [], routes: [] };
      await addChoice(tx, viewer, person, { situation: {}, rulesVersion: '1', advice });
    });
  });
  after(() => world.close());

  const link = (person: string, account: string) =>
    here.inside((tx) =>
      tx.updateTable('person').set({ account_id: account }).where('id', '=', person).execute(),
    );
  const close = (id: string, gesloten = 'ja') =>
    here.ask(`/dossiers/${id}/sluiten`, { cookie: coach, form: { gesloten } });
  const path = (id: string) => `/dossiers/${id}/verwijderen`;
  const erase = (id: string, form: Record<string, string>, cookie = coach) =>
    here.ask(path(id), { cookie, form });
  const right = { naam: 'mila de wit ', reden: 'Zij vraagt het.' };
  const people = async () =>
    (
      await here.inside((tx) => tx.selectFrom('person').select('given_name').orderBy('given_name').execute())
    ).map((row) => row.given_name);

  test('is not possible while it is open', async () => {
    const page = await (await here.ask(`/dossiers/${mila}`, { cookie: coach })).text();
    assert.doesNotMatch(page, /verwijderen"/);
    assert.equal((await here.ask(path(mila), { cookie: coach })).status, 404);
    assert.equal((await erase(mila, right)).status, 404);
  });

  test('is for its own coach only, not for a colleague of the same municipality', async () => {
    await close(mila);
    const role = { tenant_id: here.tenantId, account_id: here.accounts.manager, role: 'coach' } as const;
    const where = { tenant_id: here.tenantId, account_id: here.accounts.manager, municipality_id: 'dorp' };
    await here.inside((tx) => tx.insertInto('account_role').values(role).execute());
    await here.inside((tx) => tx.insertInto('account_municipality').values(where).execute());
    const colleague = await here.session('manager');
    const page = await here.ask(`/dossiers/${mila}`, { cookie: colleague });
    assert.equal(page.status, 200);
    assert.doesNotMatch(await page.text(), /verwijderen"/);
    assert.equal((await here.ask(path(mila), { cookie: colleague })).status, 404);
    assert.equal((await erase(mila, right, colleague)).status, 404);
  });

  test('asks to type the name, and why; what was typed stays', async () => {
    const dossier = await (await here.ask(`/dossiers/${mila}`, { cookie: coach })).text();
    assert.match(dossier, new RegExp(`href="${path(mila)}"`));
    assert.equal((await here.ask(path(mila), { cookie: coach })).status, 200);
    const wrong = await erase(mila, { naam: 'Mila de W', reden: ' ' });
    const html = await wrong.text();
    assert.equal(wrong.status, 400);
    assert.match(html, /href="#naam"/);
    assert.match(html, /href="#reden"/);
    assert.match(html, /value="Mila de W"/);
    assert.deepEqual(await people(), ['Dirk', 'Mila']);
  });

  test('takes away everything retention takes away, and nobody else', async () => {
    const seeker = await here.session('jobSeeker');
    const gone = await erase(mila, right);
    assert.deepEqual([gone.status, gone.headers.get('Location')], [303, '/dossiers?verwijderd=1']);
    assert.match(
      await (await here.ask('/dossiers?verwijderd=1', { cookie: coach })).text(),
      /Het dossier is weg/,
    );
    assert.deepEqual(await people(), ['Dirk']);
    assert.equal((await here.inside((tx) => tx.selectFrom('choice').select('id').execute())).length, 0);
    const account = await here.inside((tx) =>
      tx.selectFrom('account').selectAll().where('id', '=', here.accounts.jobSeeker).executeTakeFirst(),
    );
    assert.deepEqual([account?.name, account?.active], ['–', false]);
    assert.equal((await here.ask('/mijn', { cookie: seeker })).status, 303, 'signed out');
    assert.equal((await here.ask(`/dossiers/${mila}`, { cookie: coach })).status, 404);
  });

  test('leaves one closed line in the log with the reason, and one in the processing log', async () => {
    const lines = await here.inside((tx) =>
      tx.selectFrom('audit_line').selectAll().where('what', '=', 'person.removed').execute(),
    );
    assert.deepEqual(
      lines.map((line) => [line.account_id, line.subject_id, line.confidential, line.after]),
      [[here.accounts.coach, mila, true, { reason: 'Zij vraagt het.' }]],
    );
    const logged = await here.inside((tx) =>
      tx
        .selectFrom('processing_log')
        .select('account_id')
        .where('processing_activity_id', 'like', 'dossier-verwijderen/%')
        .execute(),
    );
    assert.deepEqual(logged, [{ account_id: here.accounts.coach }]);
    const administrator = await here.session('administrator');
    const log = await (await here.ask('/beheer/logboek', { cookie: administrator })).text();
    assert.match(log, /dossier verwijderd/);
    assert.doesNotMatch(log, /Zij vraagt het/);
  });

  test('takes what was personal out of every line about it, and leaves that it happened, when and by whom', async () => {
    const eva = await testPerson(here, { givenName: 'Eva', familyName: 'Zilverberg' });
    const email = 'zilver@hier.example';
    const change = { givenName: 'Eva', familyName: 'Zilverberg', phone: '0612345678' };
    const rest = { municipality: 'dorp', birthYear: '1990', language: 'nl', coach: here.accounts.coach };
    await here.ask(`/dossiers/${eva}/wijzigen`, { cookie: coach, form: { ...change, ...rest, email } });
    await here.ask(`/dossiers/${eva}/toegang`, { cookie: coach, form: { email } });
    await here.ask(`/dossiers/${eva}/klantnummer`, { cookie: coach, form: { klantnummer: 'ZILVER-7' } });
    const viewer = here.as('coach');
    await inTenant(world.deps.db, viewer, async (tx) => {
      const person = await selectPersonForCoach(tx, viewer, eva, 'keuze-maken');
      assert.ok(person);
      const advice = { fits: [], first: [], fitsNot: [], routes: [] };
      const choice = await addChoice(tx, viewer, person, { situation: {}, rulesVersion: '1', advice });
      const reason = 'Zilver past niet.';
      const decision = { kind: 'anders', route: null, instrument: null, againstAdvice: false } as const;
      await addDecision(tx, viewer, person, choice, { ...decision, chosenBy: 'samen', reason });
    });
    await close(eva);
    const lines = () =>
      here.inside((tx) => tx.selectFrom('audit_line').selectAll().orderBy('at').orderBy('id').execute());
    const before = await lines();
    for (const words of ['Zilverberg', '0612345678', 'Zilver past niet', 'ZILVER-7', 'zilver@'])
      assert.ok(JSON.stringify(before).includes(words), words);
    const form = { naam: 'Eva Zilverberg', reden: 'Op verzoek.' };
    assert.equal((await erase(eva, form)).status, 303);
    const now = await lines();
    assert.doesNotMatch(JSON.stringify(now), /zilver|0612345678/i);
    const what = (all: typeof now) => all.map(({ id, at, account_id, what }) => [id, at, account_id, what]);
    assert.deepEqual(what(now).slice(0, before.length), what(before));
    assert.match(JSON.stringify(now), /Dirk.*Post/s, 'lines about somebody else stay as they were');
  });

  test('and a line can only be emptied, never be given other words', async () => {
    const rewrite = here.inside((tx) =>
      tx
        .updateTable('audit_line')
        .set({ after: jsonb({ reason: 'Anders' }) })
        .execute(),
    );
    await assert.rejects(rewrite, /row-level security/);
    const move = here.inside((tx) => tx.updateTable('audit_line').set({ account_id: null }).execute());
    await assert.rejects(move, /permission denied/);
  });

  test('never empties the account of somebody who works here as well', async () => {
    const person = await testPerson(here, { givenName: 'Eva', familyName: 'Bos' });
    const role = { tenant_id: here.tenantId, account_id: here.accounts.editor, role: 'jobSeeker' } as const;
    await here.inside((tx) => tx.insertInto('account_role').values(role).execute());
    await link(person, here.accounts.editor);
    await close(person);
    assert.equal((await erase(person, { naam: 'Eva Bos', reden: 'Dubbel dossier.' })).status, 303);
    const kept = await here.inside((tx) =>
      tx.selectFrom('account').select(['name', 'active']).where('id', '=', here.accounts.editor).execute(),
    );
    assert.deepEqual(kept, [{ name: 'De editor van hier', active: true }]);
    const roles = await here.inside((tx) =>
      tx.selectFrom('account_role').select('role').where('account_id', '=', here.accounts.editor).execute(),
    );
    assert.deepEqual(roles, [{ role: 'editor' }]);
  });
});
