import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { audit } from '../../platform/audit/index.ts';
import { inTenant, jsonb } from '../../platform/db/index.ts';
import { dayInAmsterdam, daysBefore, plusDays } from '../../shared/calendar-day.ts';
import { addChoice, addDecision } from '../dossier/queries/choices.ts';
import { selectPersonForCoach } from '../dossier/queries/seen.ts';
import { decideRetention } from './queries/retention.ts';
import { applyRetention } from './routes/retain.ts';

const day = 24 * 60;

describe('Retention', () => {
  let world: World;
  let here: Organisation;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
  });
  after(() => world.close());

  const apply = () => {
    const act = { ...here.as('administrator'), accountId: null };
    return inTenant(world.deps.db, act, (tx) => applyRetention(tx, act));
  };
  const decide = (periods: Parameters<typeof decideRetention>[2]) => {
    const act = here.as('administrator');
    return inTenant(world.deps.db, act, (tx) => decideRetention(tx, act, periods));
  };
  const people = () => here.inside((tx) => tx.selectFrom('person').select('given_name').execute());

  test('that nobody decided on removes nothing', async () => {
    const id = await testPerson(here, { givenName: 'Dirk', familyName: 'Post' });
    const cookie = await here.session('coach');
    await here.ask(`/dossiers/${id}/sluiten`, { cookie, form: { gesloten: 'ja' } });
    world.pass(4_000 * day);
    assert.deepEqual(await apply(), {});
    assert.equal((await people()).length, 1);
  });

  test('removes a closed dossier past its period, with its choices, and writes down that it did', async () => {
    await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
    const [dirk] = await here.inside((tx) =>
      tx.selectFrom('person').select('id').where('given_name', '=', 'Dirk').execute(),
    );
    await here.inside((tx) =>
      tx
        .updateTable('person')
        .set({ account_id: here.accounts.jobSeeker })
        .where('given_name', '=', 'Dirk')
        .execute(),
    );
    const viewer = here.as('coach');
    await inTenant(world.deps.db, viewer, async (tx) => {
      const person = await selectPersonForCoach(tx, viewer, dirk?.id ?? '', 'keuze-maken');
      assert.ok(person);
      const advice = { fits: [], first: [], fitsNot: [], routes: [] };
      await addChoice(tx, viewer, person, { situation: {}, rulesVersion: '1', advice });
    });
    await decide({ dossier: 365 });
    assert.deepEqual(await apply(), { dossier: 1 });
    assert.deepEqual(await people(), [{ given_name: 'Mila' }]);
    const lines = await here.inside((tx) =>
      tx
        .selectFrom('audit_line')
        .select('what')
        .where('what', 'in', ['person.removed', 'retention.applied'])
        .execute(),
    );
    assert.deepEqual(lines.map(({ what }) => what).sort(), ['person.removed', 'retention.applied']);
  });

  test('empties the account of whoever is gone, so that no name or address is left', async () => {
    const account = await here.inside((tx) =>
      tx
        .selectFrom('account')
        .select(['name', 'email', 'active'])
        .where('id', '=', here.accounts.jobSeeker)
        .executeTakeFirst(),
    );
    const email = `${here.accounts.jobSeeker}@removed.invalid`;
    assert.deepEqual(account, { name: '–', email, active: false });
  });

  test('never touches an open dossier, however old', async () => {
    world.pass(4_000 * day);
    await apply();
    assert.equal((await people()).length, 1);
    const open = here.inside((tx) => tx.deleteFrom('person').executeTakeFirst());
    assert.equal((await open).numDeletedRows, 0n);
  });

  test('removes sessions that ended, and sign-in attempts of yesterday', async () => {
    await decide({ session: 30 });
    await here.session('coach');
    await here.ask('/inloggen', { form: { email: 'coach@hier.example', password: 'fout' } });
    world.pass(29 * day);
    await apply();
    const count = async (table: 'session' | 'sign_in_attempt') =>
      (await here.inside((tx) => tx.selectFrom(table).select('tenant_id').execute())).length;
    assert.deepEqual([(await count('session')) > 0, await count('sign_in_attempt')], [true, 0]);
    world.pass(3 * day);
    await apply();
    assert.equal(await count('session'), 0);
  });

  test('of a choice takes along what the log says of it, while the dossier stays', async () => {
    const id = await testPerson(here, { givenName: 'Ali', familyName: 'Bos' });
    const choose = (reason: string) => {
      const viewer = here.as('coach');
      return inTenant(world.deps.db, viewer, async (tx) => {
        const person = await selectPersonForCoach(tx, viewer, id, 'keuze-maken');
        assert.ok(person);
        const advice = { fits: [], first: [], fitsNot: [], routes: [] };
        const situation = { targetGroups: ['schulden' as const], hoursPerWeek: reason.length };
        const choice = await addChoice(tx, viewer, person, { situation, rulesVersion: '1', advice });
        const decision = { kind: 'anders', route: null, instrument: null, againstAdvice: false } as const;
        await addDecision(tx, viewer, person, choice, { ...decision, chosenBy: 'samen', reason });
      });
    };
    await choose('Eerst rust in huis');
    world.pass(40 * day);
    await choose('Een nieuwe kans');
    await decide({ choice: 30 });
    assert.deepEqual(await apply(), { choice: 1 });
    const lines = await here.inside((tx) =>
      tx
        .selectFrom('audit_line')
        .select(['what', 'after'])
        .where('subject_id', '=', id)
        .where('what', 'in', ['choice.created', 'decision.created'])
        .orderBy('at')
        .execute(),
    );
    assert.deepEqual(
      lines.map(({ after }) => after === null),
      [true, true, false, false],
    );
    assert.doesNotMatch(JSON.stringify(lines), /Eerst rust/);
    assert.match(JSON.stringify(lines), /Een nieuwe kans/);
  });

  test('of what professionals answered counts from the end of its moment; what job seekers answered goes with the dossier', async () => {
    const today = () => dayInAmsterdam(world.deps.clock());
    const [campaign, moment, later] = [world.deps.ids(), world.deps.ids(), world.deps.ids()];
    const tenant = { tenant_id: here.tenantId };
    const made = { made_at: world.deps.clock() };
    const person_id = await testPerson(here, { givenName: 'Noor', familyName: 'Bos' });
    const of = (moment_id: string, whose: { person_id: string | null; code: string | null }) => ({
      ...{ ...tenant, ...made, ...whose, id: world.deps.ids(), moment_id, municipality_id: 'dorp' },
    });
    const invitations = [
      of(moment, { person_id, code: null }),
      of(moment, { person_id: null, code: 'ABC-234' }),
      of(later, { person_id: null, code: 'ABC-234' }),
    ];
    await here.inside(async (tx) => {
      const by = { made_by: here.accounts.manager, questionnaire_version: '1' };
      const asked = { id: campaign, name: 'Vast', questionnaire_id: 'methodisch-werken' };
      await tx
        .insertInto('campaign')
        .values({ ...tenant, ...made, ...by, ...asked })
        .execute();
      const days = { campaign_id: campaign, from_day: today() };
      const moments = [
        { ...days, id: moment, number: 1, name: 'Nu', to_day: plusDays(today(), 10) },
        { ...days, id: later, number: 2, name: 'Later', to_day: plusDays(today(), 90) },
      ].map((one) => ({ ...tenant, ...one }));
      await tx.insertInto('moment').values(moments).execute();
      await tx.insertInto('invitation').values(invitations).execute();
      const answer = { answers: jsonb({}), saved_at: made.made_at, sent_at: made.made_at };
      await tx
        .insertInto('response')
        .values(invitations.map(({ id }) => ({ ...tenant, ...answer, invitation_id: id })))
        .execute();
    });
    await decide({ answer: 30 });
    world.pass(40 * day);
    assert.deepEqual(await apply(), {}, 'thirty days after its last day it is still there');
    world.pass(day);
    assert.deepEqual(await apply(), { answer: 1 });
    const left = await here.inside((tx) => tx.selectFrom('response').select('invitation_id as id').execute());
    assert.deepEqual(
      left.map(({ id }) => id).toSorted(),
      [invitations[0]?.id, invitations[2]?.id].toSorted(),
      'the answers go with the invitation',
    );
    const removed = await here.inside((tx) =>
      tx.deleteFrom('invitation').where('person_id', 'is not', null).executeTakeFirst(),
    );
    assert.equal(removed.numDeletedRows, 0n, 'of somebody of a dossier only with the dossier');
  });

  test('of the logs follows the period, and the database keeps the last ninety days whatever is asked', async () => {
    const real = new Date();
    const days = (n: number): Date => daysBefore(real, n);
    for (const at of [days(10), days(100), days(500)])
      await here.inside((tx) =>
        audit(
          tx,
          { ...here.as('manager'), now: at },
          { what: 'test.line', subjectId: null, confidential: false },
        ),
      );
    const lines = async () =>
      (
        await here.inside((tx) =>
          tx.selectFrom('audit_line').select('at').where('what', '=', 'test.line').execute(),
        )
      ).length;
    await here.inside((tx) => tx.deleteFrom('audit_line').where('at', '<', days(365)).execute());
    assert.equal(await lines(), 2);
    await here.inside((tx) => tx.deleteFrom('audit_line').where('what', '=', 'test.line').execute());
    assert.equal(await lines(), 1, 'the line of ten days ago cannot be removed');
    const change = here.inside((tx) => tx.updateTable('audit_line').set({ what: 'x.y' }).execute());
    await assert.rejects(change, /permission denied/);
  });
});
