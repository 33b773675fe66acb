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

describe('Asking the workplace', () => {
  let world: World;
  let here: Organisation;
  let mila: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
  });
  after(() => world.close());

  const coach = async (path: string, form?: Record<string, string>) =>
    here.ask(`/dossiers/${mila}${path}`, { cookie: await here.session('coach'), ...(form ? { form } : {}) });
  const rows = () => here.inside((tx) => tx.selectFrom('workplace_check_in').selectAll().execute());
  const addressIn = (page: string) => /http:\/\/hier\.example(\/werkplek\/[\w-]{43})/.exec(page)?.[1] ?? '';
  const invitation = {
    naam: 'Ellen Maduro',
    mail: '',
    afgesproken: 'Dinsdag en donderdag.\nTot twaalf uur.',
  };
  let address = '';

  test('says what is wrong with an invitation, and keeps what was typed', async () => {
    const wrong = await coach('/werkplek', { ...invitation, naam: '', mail: 'ellen' });
    const page = await wrong.text();
    assert.equal(wrong.status, 400);
    assert.match(page, /Vul in wie begeleidt op het werk/);
    assert.match(page, /Schrijf het zoals naam@voorbeeld/);
    assert.match(page, /Tot twaalf uur\.<\/textarea>/);
    assert.deepEqual(await rows(), []);
  });

  test('gives a link once; pressed twice it is one invitation', async () => {
    const id = randomUUID();
    await coach('/werkplek', { ...invitation, id });
    address = addressIn(await (await coach('/werkplek', { ...invitation, id })).text());
    assert.notEqual(address, '');
    assert.equal((await rows()).length, 1);
    assert.doesNotMatch(await (await coach('/werkplek')).text(), /werkplek\/[\w-]{43}/);
    const mails = await here.inside((tx) => tx.selectFrom('mail').selectAll().execute());
    assert.deepEqual(mails, []);
  });

  test('by mail says nothing of the person', async () => {
    await coach('/werkplek', { ...invitation, id: randomUUID(), mail: 'ellen@bedrijf.example' });
    const mails = await here.inside((tx) => tx.selectFrom('mail').selectAll().execute());
    assert.deepEqual([mails.length, mails[0]?.recipient], [1, 'ellen@bedrijf.example']);
    assert.match(mails[0]?.body ?? '', /http:\/\/hier\.example\/werkplek\//);
    assert.doesNotMatch(mails[0]?.body ?? '', /Mila|Dinsdag/);
  });

  test('pressed twice mails once; Back and a better address mails there', async () => {
    const id = randomUUID();
    const mailed = async () =>
      (await here.inside((tx) => tx.selectFrom('mail').select('recipient').execute()))
        .map(({ recipient }) => recipient)
        .filter((to) => to.startsWith('jo'));
    const before = (await rows()).length;
    const first = { ...invitation, id, mail: 'jo@bedrijf.exampel' };
    await Promise.all([coach('/werkplek', first), coach('/werkplek', first)]);
    assert.deepEqual(await mailed(), ['jo@bedrijf.exampel']);
    const better = { ...first, mail: 'jo@bedrijf.example', naam: 'Jo Maduro' };
    assert.notEqual(addressIn(await (await coach('/werkplek', better)).text()), '');
    assert.deepEqual((await mailed()).toSorted(), ['jo@bedrijf.exampel', 'jo@bedrijf.example'].toSorted());
    assert.equal((await rows()).length, before + 1);
    assert.match(
      await (await coach('/werkplek')).text(),
      /Jo Maduro.*De link ging naar jo@bedrijf\.example/s,
    );
  });

  test('shows the supervisor the first name, what was agreed and tips, and nothing else', async () => {
    const answer = await here.ask(address);
    const page = await answer.text();
    assert.deepEqual([answer.status, answer.headers.get('Cache-Control')], [200, 'no-store']);
    for (const words of [
      /Hoe gaat het met Mila op het werk\?/,
      /Tot twaalf uur\./,
      /Zeg duidelijk wat je verwacht/,
    ])
      assert.match(page, words);
    assert.doesNotMatch(page, /de Wit|1990|Dorp hier/);
  });

  test('takes one answer, which the coach reads; another hears that it came too late, with its words', async () => {
    const wrong = await here.ask(address, { form: { nodig: 'gesprek', woorden: 'Fijne collega.' } });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /Kies hoe het gaat.*Fijne collega\.<\/textarea>/s);
    const answers = { hoe: 'good', nodig: 'gesprek', woorden: 'Fijne collega.' };
    await Promise.all([here.ask(address, { form: answers }), here.ask(address, { form: answers })]);
    const other = await here.ask(address, {
      form: { ...answers, hoe: 'bad', woorden: 'Hij komt <te> laat.' },
    });
    assert.equal(other.status, 409);
    assert.match(
      await other.text(),
      /Er was al een antwoord.*niet bewaard.*Niet goed.*Een gesprek.*Hij komt &lt;te&gt; laat\./s,
    );
    assert.equal((await here.ask(address, { form: answers })).status, 303, 'the same once more is thanked');
    const page = await here.ask(address);
    assert.equal(page.status, 200);
    const words = await page.text();
    assert.match(words, /Dank je wel/);
    assert.doesNotMatch(words, /Mila|Ellen/);
    const answered = (await rows()).filter((one) => one.answered_at !== null);
    assert.deepEqual(
      answered.map((one) => [one.goes, one.needs, one.words]),
      [['good', 'gesprek', 'Fijne collega.']],
    );
    assert.match(await (await coach('/werkplek')).text(), /Fijne collega\./);
    const lines = await here.inside((tx) =>
      tx.selectFrom('audit_line').selectAll().where('what', '=', 'workplace.answered').execute(),
    );
    assert.equal(lines.length, 1);
    assert.doesNotMatch(JSON.stringify(lines), /Fijne/);
  });

  test('opens nothing over date, in another organisation, or for a made-up link', async () => {
    const id = randomUUID();
    const fresh = addressIn(await (await coach('/werkplek', { ...invitation, id })).text());
    const there = await testOrganisation(world, 'daar');
    assert.equal((await there.ask(fresh)).status, 404);
    assert.equal((await here.ask(`/werkplek/${'a'.repeat(43)}`)).status, 404);
    world.pass(31 * 24 * 60);
    const late = await here.ask(fresh, { form: { hoe: 'good', nodig: 'niets', woorden: 'Tot morgen.' } });
    assert.equal(late.status, 404);
    assert.match(await late.text(), /Deze link werkt niet meer.*Tot morgen\./s);
    const over = await here.ask(fresh);
    assert.equal(over.status, 404);
    assert.match(await over.text(), /Deze link werkt niet meer/);
  });

  test('goes with the dossier, and a link that was still out there opens nothing', async () => {
    const fresh = addressIn(await (await coach('/werkplek', { ...invitation, id: randomUUID() })).text());
    assert.equal((await here.ask(fresh)).status, 200);
    await coach('/sluiten', { gesloten: 'ja' });
    assert.equal((await here.ask(fresh)).status, 404, 'closed: nothing is asked any more');
    await coach('/verwijderen', { naam: 'Mila de Wit', reden: 'Zij vraagt het.' });
    assert.deepEqual(await rows(), []);
    assert.equal((await here.ask(fresh)).status, 404);
  });
});
