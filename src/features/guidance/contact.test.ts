import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { inTenant } from '../../platform/db/index.ts';
import { aDay, daysBefore } from '../../shared/calendar-day.ts';
import { lockPerson, ownCaseload, selectPersonForCoach } from '../dossier/index.ts';
import { standingOf } from './agreement.ts';
import { heardLists } from './heard.ts';
import { contactAsAgreed, contactDose } from './index.ts';
import { agree } from './queries/agreements.ts';
import { heardIn } from './queries/heard.ts';

describe('Contact', () => {
  let world: World;
  let here: Organisation;
  let coach: string;
  let mila: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
  });
  after(() => world.close());

  const path = () => `/dossiers/${mila}/contact`;
  const ask = async (where: string, form?: Record<string, string>) => {
    coach = await here.session('coach');
    return here.ask(where, { cookie: coach, ...(form ? { form } : {}) });
  };
  const rows = () =>
    here.inside((tx) => tx.selectFrom('contact').selectAll().orderBy('made_at').orderBy('id').execute());
  const whats = () =>
    here.inside((tx) =>
      tx
        .selectFrom('audit_line')
        .select(['what', 'confidential'])
        .where('what', 'like', 'contact%')
        .execute(),
    );

  test('is stored with two taps, with now, the coach and reached', async () => {
    const page = await (await ask(path())).text();
    const id = /name="id" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
    const stored = await ask(path(), { id, kanaal: 'telefoon', bereikt: 'ja' });
    assert.equal(stored.headers.get('Location'), `${path()}/${id}?nieuw=1`);
    const [row] = await rows();
    assert.deepEqual(
      [row?.channel, row?.initiator, row?.reached, row?.minutes, row?.happened_at],
      ['telefoon', 'coach', true, null, world.deps.clock()],
    );
    const details = await (await ask(`${path()}/${id}?nieuw=1`)).text();
    assert.match(details, /Bewaard: Telefoon, vrijdag 20 november 2026, 10\.00 uur/);
  });

  test('tapped twice is one contact, and one line in the log', async () => {
    const id = randomUUID();
    for (let tap = 0; tap < 2; tap++) {
      const answer = await ask(path(), { id, kanaal: 'gesprek', bereikt: 'nee' });
      assert.equal(answer.headers.get('Location'), `${path()}/${id}?nieuw=1`);
    }
    assert.equal((await rows()).length, 2);
    assert.deepEqual(await whats(), [
      { what: 'contact.created', confidential: true },
      { what: 'contact.created', confidential: true },
    ]);
  });

  test('without a tile, or with an unknown one, stores nothing', async () => {
    for (const kanaal of ['', 'postduif']) {
      const answer = await ask(path(), { id: randomUUID(), kanaal });
      assert.equal(answer.headers.get('Location'), path());
    }
    assert.equal((await rows()).length, 2);
  });

  const filled = {
    ...{ kanaal: 'telefoon', begon: 'inwoner', bereikt: 'ja', minuten: '25', dag: '2026-11-19' },
    ...{ tijd: '14:30', notitie: 'Belde zelf.', versie: '1' },
  };
  const first = async () => `${path()}/${(await rows())[0]?.id}`;

  test('says what is wrong beside the field, and keeps what was typed', async () => {
    const wrong = await ask(await first(), {
      ...{ ...filled, minuten: 'lang', dag: '2026-11-30', notitie: 'x'.repeat(501) },
    });
    const page = await wrong.text();
    assert.equal(wrong.status, 400);
    for (const words of [/Vul een getal in van 1 tot 600/, /Dit is later dan nu/, /De notitie is te lang/])
      assert.match(page, words);
    assert.match(page, /value="lang"/);
    assert.equal((await ask(await first(), { ...filled, dag: '2026-02-30' })).status, 400);
    const noTime = await (await ask(await first(), { ...filled, tijd: '25:00' })).text();
    assert.match(noTime, /id="tijd-fout"/);
    assert.doesNotMatch(noTime, /id="dag-fout"/);
    assert.equal((await rows())[0]?.minutes, null);
  });

  test('is completed, and of two who do that the second sees both', async () => {
    const changed = await ask(await first(), filled);
    assert.equal(changed.headers.get('Location'), `${path()}?bewaard=1`);
    const [row] = await rows();
    assert.deepEqual(
      [row?.initiator, row?.minutes, row?.happened_at.toISOString(), row?.note, row?.version],
      ['inwoner', 25, '2026-11-19T13:30:00.000Z', 'Belde zelf.', 2],
    );
    const late = await ask(await first(), { ...filled, notitie: 'Ik belde.' });
    const page = await late.text();
    assert.equal(late.status, 409);
    assert.match(page, /Iemand anders heeft dit net veranderd/);
    assert.match(page, /Belde zelf\./);
    assert.match(page, /Ik belde\.<\/textarea>/);
    assert.match(page, /name="versie" value="2"/);
    assert.equal((await rows())[0]?.note, 'Belde zelf.');
    const mine = async () => ask(await first(), { ...filled, notitie: 'Ik belde.', versie: '2' });
    // Twice: the same words are no difference of opinion.
    assert.deepEqual([(await mine()).status, (await mine()).status], [303, 303]);
  });

  test('shows as dose: reached and tried apart, in words and in tables', async () => {
    const page = await (await ask(path())).text();
    assert.match(page, /In 13 weken was er 1 keer contact\. Het lukte 1 keer niet\./);
    assert.match(page, /Samen 25 minuten/);
    assert.match(page, /Telefoon, inwoner begon, 25 minuten/);
    assert.match(page, /Gesprek, coach begon, niet bereikt/);
    const from = new Date('2026-11-01T00:00:00Z');
    const to = new Date('2026-12-01T00:00:00Z');
    const dose = await here.inside((tx) => contactDose(tx, here, { personIds: [mila], from, to }));
    assert.deepEqual(
      dose.map((one) => [
        one.channel,
        one.initiator,
        one.reached,
        one.tried,
        one.minutes,
        one.minutesUnknown,
      ]),
      [
        ['gesprek', 'coach', 0, 1, 0, 0],
        ['telefoon', 'inwoner', 1, 0, 25, 0],
      ],
    );
    assert.deepEqual(await here.inside((tx) => contactDose(tx, here, { personIds: [], from, to })), []);
  });

  test('that was a slip of the finger goes away', async () => {
    const wrong = (await rows())[1]?.id;
    const gone = await ask(`${path()}/${wrong}/weg`, { x: '' });
    assert.equal(gone.headers.get('Location'), `${path()}?weg=1`);
    assert.equal((await rows()).length, 1);
    const again = await ask(`${path()}/${wrong}/weg`, { x: '' });
    assert.equal(again.headers.get('Location'), `${path()}?weg=1`, 'sent twice it is gone as well');
  });

  const agreeOn = (form: Record<string, string>) => ask(`/dossiers/${mila}/contact-afspraak`, form);

  test('is agreed on: every so many days, and the last agreement counts', async () => {
    const wrong = await agreeOn({ id: randomUUID(), dagen: '900', begint: 'coach' });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /Vul een getal in van 1 tot 365/);
    const id = randomUUID();
    for (let click = 0; click < 2; click++) await agreeOn({ id, dagen: '14', begint: 'coach' });
    world.pass(1);
    await agreeOn({ id: randomUUID(), dagen: '7', kanaal: 'telefoon', begint: 'samen' });
    const agreements = await here.inside((tx) => tx.selectFrom('contact_agreement').selectAll().execute());
    assert.equal(agreements.length, 2);
    // Somebody else agreed on something meanwhile: both are seen, and nothing is stored until it is sent again.
    const late = await agreeOn({ id: randomUUID(), eerder: id, dagen: '21', begint: 'coach' });
    const both = await late.text();
    assert.equal(late.status, 409);
    assert.match(both, /<dd>7<\/dd>.*<dd>21<\/dd>/s);
    assert.match(both, /name="dagen"[^>]*value="21"/);
    const newest = /name="eerder" value="([^"]+)"/.exec(both)?.[1] ?? '';
    assert.equal(
      (await agreeOn({ id, eerder: newest, dagen: '7', kanaal: 'telefoon', begint: 'samen' })).status,
      303,
    );
    assert.match(await (await ask(path())).text(), /om de 7 dagen contact/);
  });

  test('is agreed on by two at the same moment: one counts, the other sees it first', async () => {
    const dirk = await testPerson(here, { givenName: 'Dirk', familyName: 'Post' });
    const asked = (dagen: string) =>
      ask(`/dossiers/${dirk}/contact-afspraak`, { id: randomUUID(), eerder: '', dagen, begint: 'coach' });
    let late: Promise<Response> | undefined;
    await here.inside(async (tx) => {
      const viewer = here.as('coach');
      const person = await selectPersonForCoach(tx, viewer, dirk, 'contact-bijhouden');
      assert.ok(person);
      await lockPerson(tx, viewer, person);
      const agreed = { everyDays: 10, channel: null, begins: 'coach' } as const;
      await agree(tx, viewer, person, { id: randomUUID(), before: null, agreed });
      // Asks while the first is not stored yet, and so has to wait.
      late = asked('20');
      await setTimeout(300);
    });
    assert.equal((await late)?.status, 409);
    const both = await Promise.all([asked('20'), asked('30')]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [409, 409],
      'nor is it overwritten by two at once',
    );
  });

  test('that stays out too long stands above the caseload and on its own list', async () => {
    world.pass(10 * 24 * 60);
    assert.match(await (await ask('/dossiers')).text(), /1 persoon is langer stil dan afgesproken/);
    const page = await (await ask('/begeleiding')).text();
    assert.match(page, /Mila de Wit/);
    assert.match(page, /3 dagen over tijd|4 dagen over tijd/);
    assert.doesNotMatch(await (await ask('/begeleiding?wie=gehoord')).text(), /Mila/);
    await ask(path(), { id: randomUUID(), kanaal: 'telefoon', bereikt: 'nee' });
    assert.match(await (await ask('/begeleiding')).text(), /Mila de Wit/, 'trying is not hearing');
    await ask(path(), { id: randomUUID(), kanaal: 'telefoon', bereikt: 'ja' });
    assert.match(await (await ask('/begeleiding')).text(), /Je hoorde van iedereen/);
    assert.match(await (await ask('/begeleiding?wie=gehoord&pagina=zz')).text(), /Mila/);
  });

  test('is looked up for a whole caseload at once, who is silent longest first', async () => {
    await here.inside(async (tx) => {
      const viewer = here.as('coach');
      for (let number = 0; number < 30; number++) {
        const id = world.deps.ids();
        const now = world.deps.clock().getTime();
        await tx
          .insertInto('person')
          .values({
            ...{ tenant_id: here.tenantId, id, municipality_id: 'dorp', coach_id: viewer.accountId },
            ...{ account_id: null, given_name: `P${number}`, family_name: 'X', birth_year: null },
            ...{ phone: null, email: null, language: 'nl', archived_at: null, created_at: viewer.now },
          })
          .execute();
        if (number % 5 === 0) continue;
        const ago = (days: number) => new Date(now - days * aDay);
        await tx
          .insertInto('contact_agreement')
          .values({
            ...{ tenant_id: here.tenantId, id: world.deps.ids(), person_id: id, made_by: viewer.accountId },
            ...{ every_days: number % 7 === 0 ? null : number, channel: null, begins: 'coach' },
            agreed_at: ago(number * 1.7),
          })
          .execute();
        if (number % 3 === 0) continue;
        await tx
          .insertInto('contact')
          .values({
            ...{ tenant_id: here.tenantId, id: world.deps.ids(), person_id: id, made_by: viewer.accountId },
            ...{ channel: 'brief', initiator: 'coach', reached: number % 4 !== 0, minutes: null, note: null },
            ...{ happened_at: ago(number * 0.9), made_at: viewer.now, step_id: null },
          })
          .execute();
      }
      const rows = await heardIn(ownCaseload(tx, viewer));
      const lists = heardLists(rows, viewer.now);
      assert.equal(lists.late.length + lists.within.length + lists.none.length, rows.length);
      assert.ok(lists.late.length > 3 && lists.within.length > 3 && lists.none.length > 3);
      const late = lists.late.map((row) => standingOf(row.agreement, row.lastHeard, viewer.now));
      const days = late.map((one) => (one.kind === 'late' ? one.daysLate : 0));
      assert.deepEqual(
        days,
        days.toSorted((a, b) => b - a),
        'longest first',
      );
      for (const { id, lastHeard } of rows) {
        const reached = await tx
          .selectFrom('contact')
          .select(({ fn }) => fn.max('happened_at').as('at'))
          .where('person_id', '=', id)
          .where('reached', '=', true)
          .executeTakeFirstOrThrow();
        assert.deepEqual(lastHeard, reached.at ?? null);
      }
      const period = { from: daysBefore(viewer.now, 30), to: viewer.now };
      const [dorp] = await contactAsAgreed(tx, viewer, period);
      assert.ok(dorp && dorp.municipality === 'dorp' && dorp.persons > 10);
      assert.ok(dorp.keptDays > 0 && dorp.keptDays < dorp.agreedDays);
    });
  });

  test('stands in the file with own data, and goes with the dossier', async () => {
    await here.inside((tx) =>
      tx.updateTable('person').set({ account_id: here.accounts.jobSeeker }).where('id', '=', mila).execute(),
    );
    const data = await (
      await here.ask('/mijn/gegevens.json', { cookie: await here.session('jobSeeker') })
    ).json();
    assert.equal(data.contacten.length, 3);
    assert.equal(data.contacten.at(-1).notitie, 'Ik belde.');
    assert.deepEqual(
      data.contactafspraken.map((one: { omDeDagen: number }) => one.omDeDagen),
      [7, 14],
    );
    await ask(`/dossiers/${mila}/sluiten`, { gesloten: 'ja' });
    assert.equal(
      (await ask(path(), { id: randomUUID(), kanaal: 'brief' })).status,
      404,
      'closed: only reading',
    );
    assert.equal((await ask(path())).status, 200);
    await ask(`/dossiers/${mila}/verwijderen`, { naam: 'Mila de Wit', reden: 'Zij vraagt het.' });
    const left = await inTenant(world.deps.db, here.as('coach'), async (tx) => [
      ...(await tx.selectFrom('contact').select('id').where('person_id', '=', mila).execute()),
      ...(await tx.selectFrom('contact_agreement').select('id').where('person_id', '=', mila).execute()),
    ]);
    assert.deepEqual(left, []);
  });
});
