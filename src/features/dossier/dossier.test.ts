import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { inTenant } from '../../platform/db/index.ts';
import { changePerson } from './queries/change.ts';
import { selectPersonFor, selectPersonForCoach } from './queries/seen.ts';

describe('A dossier', () => {
  let world: World;
  let here: Organisation;
  let mila: string;
  let coach: string;

  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
    coach = await here.session('coach');
  });
  after(() => world.close());

  const logged = (activity: string) =>
    here.inside((tx) =>
      tx
        .selectFrom('processing_log')
        .selectAll()
        .where('processing_activity_id', '=', activity)
        .orderBy('started')
        .execute(),
    );
  const audited = (what: string) =>
    here.inside((tx) => tx.selectFrom('audit_line').selectAll().where('what', '=', what).execute());

  test('begins with a form, and what was typed stays when it is wrong', async () => {
    const form = { givenName: 'Yusuf', familyName: '', birthYear: '94', municipality: 'elders', email: 'y' };
    const wrong = await here.ask('/dossiers/nieuw', { cookie: coach, form });
    const page = await wrong.text();
    assert.equal(wrong.status, 400);
    assert.match(page, /value="Yusuf"/);
    const long = { ...form, givenName: 'Y'.repeat(81), familyName: 'Kaya' };
    const tooLong = await (await here.ask('/dossiers/nieuw', { cookie: coach, form: long })).text();
    assert.match(tooLong, /id="givenName-fout"/);
    assert.doesNotMatch(tooLong, /id="familyName-fout"/);
    for (const field of ['familyName', 'birthYear', 'municipality', 'email'])
      assert.match(page, new RegExp(`href="#${field}"`), field);
    const right = { ...form, familyName: 'Kaya', birthYear: '1994', municipality: 'dorp', email: '' };
    const begun = await here.ask('/dossiers/nieuw', { cookie: coach, form: right });
    assert.equal(begun.status, 303);
    assert.match(begun.headers.get('Location') ?? '', /^\/dossiers\/[0-9a-f-]{36}\?bewaard=1$/);
    const shown = await here.ask(begun.headers.get('Location') ?? '', { cookie: coach });
    assert.match(await shown.text(), /Yusuf Kaya/);
    assert.equal(shown.headers.get('Cache-Control'), 'no-store');
  });

  test('begins once, also when the button is pressed twice at the same moment', async () => {
    const form = { givenName: 'Sam', familyName: 'Dubbel', municipality: 'dorp', language: 'nl' };
    const begin = () => here.ask('/dossiers/nieuw', { cookie: coach, form });
    const [one, two] = await Promise.all([begin(), begin()]);
    assert.deepEqual([one.status, two.status], [303, 303]);
    assert.equal(one.headers.get('Location'), two.headers.get('Location'));
    const other = await here.ask('/dossiers/nieuw', { cookie: coach, form: { ...form, birthYear: '1990' } });
    assert.notEqual(other.headers.get('Location'), one.headers.get('Location'));
  });

  test('takes no language that is not in the list, and no endless address of mail', async () => {
    const form = { givenName: 'Sam', familyName: 'Taal', municipality: 'dorp', language: 'zz' };
    const email = `${'a'.repeat(250)}@b.nl`;
    const wrong = await here.ask('/dossiers/nieuw', { cookie: coach, form: { ...form, email } });
    assert.equal(wrong.status, 400);
    const page = await wrong.text();
    for (const field of ['language', 'email']) assert.match(page, new RegExp(`href="#${field}"`), field);
  });

  test('is never opened without a line in the processing log, which names nobody', async () => {
    await here.ask(`/dossiers/${mila}`, { cookie: coach });
    const [line, ...more] = (await logged('dossier-bekijken/1')).slice(-1);
    assert.ok(line && more.length === 0);
    assert.match(line.trace_id, /^[0-9a-f]{32}$/);
    assert.match(line.operation_id, /^[0-9a-f]{16}$/);
    assert.match(line.data_subject_id, /^[0-9a-f]{64}$/);
    assert.deepEqual([line.status, line.account_id], ['ok', here.accounts.coach]);
    assert.doesNotMatch(JSON.stringify(line), new RegExp(mila));
  });

  test('stands in a list with a line for everybody on the page, and nobody else', async () => {
    const before = (await logged('dossiers-zoeken/1')).length;
    const page = await (await here.ask('/dossiers?zoek=mila', { cookie: coach })).text();
    assert.match(page, /Mila de Wit/);
    assert.doesNotMatch(page, /Kaya/);
    assert.equal((await logged('dossiers-zoeken/1')).length, before + 1);
    assert.match(await (await here.ask('/dossiers?zoek=%25', { cookie: coach })).text(), /Niemand gevonden/);
  });

  test('changes together with its audit line, the row before and after, closed to administrators', async () => {
    const form = { givenName: 'Mila', familyName: 'Zwart', municipality: 'dorp', language: 'pl', coach: 'x' };
    const answer = await here.ask(`/dossiers/${mila}/wijzigen`, { cookie: coach, form });
    assert.equal(answer.status, 303);
    const [line] = await audited('person.changed');
    assert.equal(line?.before?.familyName, 'de Wit');
    assert.equal(line?.after?.familyName, 'Zwart');
    assert.deepEqual([line?.after?.coachId, line?.confidential], [here.accounts.coach, true]);
    const administrator = await here.session('administrator');
    const log = await (await here.ask('/beheer/logboek', { cookie: administrator })).text();
    assert.match(log, /dossier veranderd/);
    assert.doesNotMatch(log, /Zwart|de Wit|Mila/);
  });

  test('of two who change it the second sees what the first wrote, and loses nothing', async () => {
    const path = `/dossiers/${mila}/wijzigen`;
    const page = await (await here.ask(path, { cookie: coach })).text();
    const hidden = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const opened = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
    const form = { ...opened, givenName: 'Mila', familyName: 'Zwart', municipality: 'dorp', language: 'pl' };
    const send = (more: object) => here.ask(path, { cookie: coach, form: { ...form, ...more } });
    assert.equal((await send({ phone: '0612345678' })).status, 303);
    assert.equal((await send({ phone: '0612345678' })).status, 303, 'the same twice is the same');
    const late = await send({ email: 'mila@voorbeeld.nl' });
    const said = await late.text();
    assert.equal(late.status, 409);
    assert.match(said, /id="phone-fout".*Nu staat er: 0612345678/s);
    assert.match(said, /value="mila@voorbeeld\.nl"/);
    const now = { 'was-phone': '0612345678', phone: '0612345678', email: 'mila@voorbeeld.nl' };
    assert.equal((await send(now)).status, 303);
    const shown = await (await here.ask(`/dossiers/${mila}`, { cookie: coach })).text();
    assert.match(shown, /0612345678[\s\S]*mila@voorbeeld\.nl/);
  });

  test('that fails to change leaves no audit line and no processing line', async () => {
    const counts = async () => [
      (await audited('person.changed')).length,
      (await logged('dossier-wijzigen/1')).length,
    ];
    const before = await counts();
    const viewer = here.as('coach');
    const broken = inTenant(world.deps.db, viewer, async (tx) => {
      const person = await selectPersonForCoach(tx, viewer, mila, 'dossier-wijzigen');
      assert.ok(person);
      await changePerson(tx, viewer, person, { ...person, givenName: 'Anders' }, viewer.accountId);
      await changePerson(tx, viewer, person, { ...person, municipality: 'bestaat-niet' }, viewer.accountId);
    });
    await assert.rejects(broken, /foreign key/);
    assert.deepEqual(await counts(), before);
  });

  test('is for its coach, coaches of the same municipality and the person, and for nobody else', async () => {
    const sees = async (viewer: ReturnType<Organisation['as']>) =>
      inTenant(world.deps.db, viewer, async (tx) => {
        const person = await selectPersonFor(tx, viewer, mila, 'dossier-bekijken');
        return person !== null;
      });
    for (const role of ['partner', 'storyGuide', 'editor', 'researcher', 'manager', 'administrator'] as const)
      assert.equal(await sees(here.as(role)), false, role);
    assert.equal(await sees(here.as('jobSeeker')), false, 'a job seeker without this dossier');
    assert.equal(await sees(here.as('coach')), true);
    const colleague = { ...here.as('coach'), accountId: here.accounts.manager };
    assert.equal(await sees(colleague), false, 'a coach of another municipality');
    const row = { tenant_id: here.tenantId, account_id: here.accounts.manager, municipality_id: 'dorp' };
    await here.inside((tx) => tx.insertInto('account_municipality').values(row).execute());
    assert.equal(await sees(colleague), true, 'a coach of the same municipality');
    const both = { ...here.as('coach'), roles: ['coach', 'administrator'] as const };
    assert.equal(await sees(both), false, 'whoever manages, even as a coach');
  });

  test('of another organisation is not there, and nothing is written about it', async () => {
    const there = await testOrganisation(world, 'daar');
    const cookie = await there.session('coach');
    for (const path of [`/dossiers/${mila}`, `/dossiers/${mila}/wijzigen`, `/dossiers/${mila}/toegang`])
      assert.equal((await there.ask(path, { cookie })).status, 404);
    const lines = await there.inside((tx) => tx.selectFrom('processing_log').selectAll().execute());
    assert.deepEqual(lines, []);
  });

  test('that is closed leaves the caseload and can be opened again', async () => {
    const id = await testPerson(here, { givenName: 'Dirk', familyName: 'Post' });
    const list = async (path: string) => (await here.ask(path, { cookie: coach })).text();
    await here.ask(`/dossiers/${id}/sluiten`, { cookie: coach, form: { gesloten: 'ja' } });
    assert.doesNotMatch(await list('/dossiers'), /Dirk Post/);
    assert.match(await list('/dossiers?van=closed'), /Dirk Post/);
    assert.match(await list(`/dossiers/${id}`), /Dit dossier is gesloten op 20 november 2026/);
    await here.ask(`/dossiers/${id}/sluiten`, { cookie: coach, form: { gesloten: 'nee' } });
    assert.match(await list('/dossiers'), /Dirk Post/);
  });
});
