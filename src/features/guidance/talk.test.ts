import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { contactDose } from './index.ts';
import { isRead, noMarks, waitingFor } from './thread.ts';

const day = 24 * 60;

describe('Whose turn it is', () => {
  const at = (time: number) => new Date(time);
  test('is of the other side of the last message, unless no answer is needed', () => {
    assert.equal(waitingFor(undefined, noMarks), null);
    assert.equal(waitingFor({ side: 'coach', sentAt: at(5) }, noMarks), 'inwoner');
    assert.equal(waitingFor({ side: 'inwoner', sentAt: at(5) }, noMarks), 'coach');
    assert.equal(waitingFor({ side: 'inwoner', sentAt: at(5) }, { ...noMarks, settledUntil: at(5) }), null);
    assert.equal(
      waitingFor({ side: 'inwoner', sentAt: at(6) }, { ...noMarks, settledUntil: at(5) }),
      'coach',
    );
  });
  test('and a message is read when the other side read up to it', () => {
    const marks = { ...noMarks, readByPerson: at(5) };
    assert.equal(isRead({ side: 'coach', sentAt: at(5) }, marks), true);
    assert.equal(isRead({ side: 'coach', sentAt: at(6) }, marks), false);
    assert.equal(isRead({ side: 'inwoner', sentAt: at(1) }, marks), false);
  });
});

describe('Talking with the coach', () => {
  let world: World;
  let here: Organisation;
  let mila: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
  });
  after(() => world.close());

  const asked = async (role: 'coach' | 'jobSeeker', path: string, form?: Record<string, string>) =>
    here.ask(path, { cookie: await here.session(role), ...(form ? { form } : {}) });
  const coach = (path: string, form?: Record<string, string>) =>
    asked('coach', `/dossiers/${mila}${path}`, form);
  const self = (path: string, form?: Record<string, string>) => asked('jobSeeker', path, form);
  const messages = () =>
    here.inside((tx) => tx.selectFrom('message').selectAll().orderBy('sent_at').execute());
  const write = (text: string, id = randomUUID()) => ({ id, tekst: text });

  test('asks for an account first: without one nobody would read it', async () => {
    assert.match(await (await coach('/berichten')).text(), /heeft nog geen account/);
    assert.equal((await coach('/berichten', write('Dag'))).status, 404);
    assert.equal((await self('/mijn/gesprek')).status, 404);
    await here.inside((tx) =>
      tx.updateTable('person').set({ account_id: here.accounts.jobSeeker }).where('id', '=', mila).execute(),
    );
  });

  test('shows a message as not read until the person opens it', async () => {
    assert.equal((await coach('/berichten', write('Hoe was het?'))).status, 303);
    world.pass(5);
    assert.match(await (await coach('/berichten')).text(), /nog niet gelezen/);
    assert.match(await (await self('/mijn')).text(), /1 nieuw bericht/);
    assert.match(await (await self('/mijn/gesprek')).text(), /Hoe was het\?/);
    assert.doesNotMatch(await (await coach('/berichten')).text(), /nog niet gelezen/);
    assert.doesNotMatch(await (await self('/mijn')).text(), /nieuw bericht/);
  });

  test('keeps one message when the phone sends it twice', async () => {
    const message = write('Goed!\nEn <b>leuk</b>.');
    for (let time = 0; time < 2; time++) {
      const answer = await self('/mijn/gesprek', message);
      assert.equal(answer.headers.get('Location'), '/mijn/gesprek');
    }
    assert.equal((await messages()).length, 2);
    assert.match(await (await coach('/berichten')).text(), /En &lt;b&gt;leuk&lt;\/b&gt;\./);
  });

  test('says what is wrong with an empty or endless message, and keeps it', async () => {
    const empty = await self('/mijn/gesprek', write('  '));
    assert.equal(empty.status, 400);
    assert.match(await empty.text(), /Schrijf eerst je bericht/);
    const long = await coach('/berichten', write('x'.repeat(2_001)));
    assert.equal(long.status, 400);
    assert.match(await long.text(), /xxxxx<\/textarea>/);
    for (const nothing of ['\u200F\u200E', '\u200B', '\u3164', '\u2060\n\u00AD'])
      assert.equal((await self('/mijn/gesprek', write(nothing))).status, 400, 'nobody sees this');
    assert.equal((await messages()).length, 2);
  });

  test('is read from the latest when an address asks for a moment that cannot be', async () => {
    for (const moment of ['-271821-04-20T00:00:00.000Z', '0001-01-01', 'gisteren', ''])
      assert.equal((await self(`/mijn/gesprek?voor=${encodeURIComponent(moment)}`)).status, 200, moment);
  });

  test('says whose turn it is, until the coach answers or says that it is enough', async () => {
    assert.match(await (await coach('/berichten')).text(), /Wacht op de coach/);
    assert.match(await (await asked('coach', '/begeleiding?wie=wacht')).text(), /Mila de Wit/);
    assert.match(await (await asked('coach', '/dossiers')).text(), /1 persoon wacht op antwoord/);
    await coach('/berichten/klaar', { x: '' });
    assert.doesNotMatch(await (await coach('/berichten')).text(), /Wacht op/);
    assert.doesNotMatch(await (await asked('coach', '/begeleiding?wie=wacht')).text(), /Mila/);
  });

  test('counts as one contact by app a day, whoever wrote how often, and is stored once', async () => {
    world.pass(day);
    await coach('/berichten', write('Tot donderdag.'));
    await coach('/berichten', write('Om tien uur.'));
    const dose = () =>
      here.inside((tx) =>
        contactDose(tx, here, {
          personIds: [mila],
          from: new Date('2026-11-01T00:00:00Z'),
          to: new Date('2026-12-01T00:00:00Z'),
        }),
      );
    const counted = async () =>
      (await dose()).map((one) => [one.channel, one.initiator, one.reached, one.tried]);
    assert.deepEqual(await counted(), [['app', 'coach', 1, 1]], 'the second day was not read yet');
    await self('/mijn/gesprek');
    assert.deepEqual(await counted(), [['app', 'coach', 2, 0]]);
    assert.deepEqual(await here.inside((tx) => tx.selectFrom('contact').selectAll().execute()), []);
  });

  test('is a sign of life for the agreement about contact', async () => {
    await coach('/contact-afspraak', { id: randomUUID(), dagen: '3', begint: 'coach' });
    world.pass(4 * day);
    assert.match(await (await asked('coach', '/begeleiding')).text(), /Mila de Wit/);
    await self('/mijn/gesprek', write('Ik ben er weer.'));
    assert.doesNotMatch(await (await asked('coach', '/begeleiding')).text(), /Mila de Wit/);
  });

  test('and two questions a week are asked once a week, and the coach reads the answer', async () => {
    assert.match(await (await self('/mijn')).text(), /Hoe gaat het deze week\?/);
    const wrong = await self('/mijn/week', { id: randomUUID(), gevoel: 'good', woorden: 'Fijn' });
    const page = await wrong.text();
    assert.equal(wrong.status, 400);
    assert.match(page, /Kies of je stap lukt/);
    assert.match(page, /Fijn<\/textarea>/);
    const answers = { gevoel: 'ok', stap: 'beetje', woorden: 'Het is druk.' };
    for (const id of [randomUUID(), randomUUID()])
      assert.equal((await self('/mijn/week', { id, ...answers })).status, 303);
    const stored = await here.inside((tx) => tx.selectFrom('check_in').selectAll().execute());
    assert.deepEqual(
      stored.map((one) => [one.week, one.feeling, one.step_goes, one.words]),
      [['2026-11-23', 'ok', 'beetje', 'Het is druk.']],
    );
    assert.match(await (await self('/mijn')).text(), /Je antwoord van deze week is binnen/);
    assert.match(await (await coach('/berichten')).text(), /Gaat wel.*Het is druk\./s);
  });

  test('and a line end counts as the one sign that was typed, not as the two that a browser sends', async () => {
    const lines = await self('/mijn/week', { stap: 'ja', woorden: 'a\r\n'.repeat(250) });
    const page = await lines.text();
    assert.match(page, /Kies hoe het gaat/);
    assert.doesNotMatch(page, /Dit is te lang/);
  });

  test('and what a second device says about the same week stands beside it, for both, and is stored once', async () => {
    world.pass(30);
    const other = { gevoel: 'bad', stap: 'nee', woorden: 'De bus reed niet.' };
    const sent = [randomUUID(), randomUUID()].map((id) => self('/mijn/week', { id, ...other }));
    for (const answer of await Promise.all(sent)) assert.equal(answer.status, 303);
    const mine = await (await self('/mijn')).text();
    const theirs = await (await coach('/berichten')).text();
    for (const page of [mine, theirs]) {
      assert.equal(page.match(/De bus reed niet\./g)?.length, 1);
      assert.match(page, /De bus reed niet\..*10\.35 uur.*Het is druk\..*10\.05 uur/s);
    }
    const [last] = await here.inside((tx) =>
      tx.selectFrom('audit_line').select('what').where('what', '=', 'check-in.answered').execute(),
    );
    assert.ok(last);
    const data = await (await self('/mijn/gegevens.json')).json();
    assert.deepEqual(
      data.vragenVanDeWeek.map((one: { woorden: string; wanneer: string }) => [one.woorden, one.wanneer]),
      [
        ['De bus reed niet.', '2026-11-25T09:35:00.000Z'],
        ['Het is druk.', '2026-11-25T09:05:00.000Z'],
      ],
    );
    world.pass(7 * day);
    assert.match(await (await self('/mijn')).text(), /Lukt je stap\?/);
  });

  test('and what was written without internet counts in the week in which it was written', async () => {
    const sent = async (at: string, woorden: string) =>
      here.ask('/mijn/week', {
        cookie: await here.session('jobSeeker'),
        form: { id: randomUUID(), gevoel: 'ok', stap: 'ja', woorden },
        headers: { 'X-Stapwijs-Written': at },
      });
    // It is Wednesday 2 December 2026.
    await sent('2026-11-29T20:00:00.000Z', 'Zondag in de trein.');
    await sent('2036-01-01T00:00:00.000Z', 'De klok loopt voor.');
    await sent('gisteren', 'De klok is stuk.');
    await sent('2025-01-01T00:00:00.000Z', 'Te lang geleden.');
    const stored = await here.inside((tx) => tx.selectFrom('check_in').select(['week', 'words']).execute());
    const weekOf = (words: string) => stored.find((one) => one.words === words)?.week;
    assert.equal(weekOf('Zondag in de trein.'), '2026-11-23');
    for (const late of ['De klok loopt voor.', 'De klok is stuk.', 'Te lang geleden.'])
      assert.equal(weekOf(late), '2026-11-30', late);
  });

  test('stands in the file with own data, not in the log, and goes with the dossier', async () => {
    const data = await (await self('/mijn/gegevens.json')).json();
    assert.equal(data.berichten.length, 5);
    assert.equal(data.vragenVanDeWeek.length, 6);
    const lines = await here.inside((tx) => tx.selectFrom('audit_line').selectAll().execute());
    assert.doesNotMatch(JSON.stringify(lines), /Ik ben er weer|Het is druk|Hoe was het/);
    await coach('/sluiten', { gesloten: 'ja' });
    assert.equal((await self('/mijn/gesprek', write('Nog iets'))).status, 404);
    assert.match(await (await self('/mijn/gesprek')).text(), /Je kunt hier alleen lezen/);
    await coach('/verwijderen', { naam: 'Mila de Wit', reden: 'Zij vraagt het.' });
    for (const table of ['message', 'thread', 'check_in'] as const)
      assert.deepEqual(await here.inside((tx) => tx.selectFrom(table).select('person_id').execute()), []);
  });
});
