import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { consent, designForm, register, testStudy } from '../../../test/support/study.ts';
import { flowOf, leftOf } from './analysis/flow.ts';

describe('A study that is used on purpose badly', () => {
  let world: World;
  let here: Organisation;
  let coach: string;
  let researcher: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    coach = await here.session('coach');
    researcher = await here.session('researcher');
  });
  after(() => world.close());

  const change = (study: string, title: string, versie: string) =>
    here.ask(`/onderzoek/${study}/opzet`, {
      cookie: researcher,
      form: { ...designForm({ title }), versie },
    });
  const take = (person: string, study: string, form: Record<string, string> = consent) =>
    here.ask(`/dossiers/${person}/onderzoek/${study}`, { cookie: coach, form });
  const slotsUsed = (study: string) =>
    here.inside((tx) =>
      tx
        .selectFrom('study_slot')
        .select('slot')
        .where('study_id', '=', study)
        .where('used_at', 'is not', null)
        .execute(),
    );

  test('a version that is no number is a stale one, and nothing typed is lost', async () => {
    const study = await testStudy(here);
    for (const versie of ['x', '', '1e99', '-1', '2.5']) {
      const answer = await change(study, 'Getypt', versie);
      assert.equal(answer.status, 409, versie);
      assert.match(await answer.text(), /value="Getypt"/);
    }
  });

  test('what is wrong is listed with the group and the question it is about', async () => {
    const form = { ...designForm({ title: '' }), 'groep1.deel': '5', 'groep2.deel': '0' };
    const answer = await here.ask('/onderzoek/nieuw', { cookie: researcher, form });
    assert.equal(answer.status, 400);
    const page = await answer.text();
    const links = [...page.matchAll(/href="#[^"]+"[^>]*>([^<]+)</g)].map(([, text]) => text);
    assert.ok(links.includes('Naam van het onderzoek: Vul dit in.'), links.join('\n'));
    for (const number of [1, 2]) {
      const share = `Groep ${number}: Hoeveel keer in elke ronde van de loting?`;
      assert.ok(links.includes(`${share} Vul een heel getal in van 1 tot en met 4.`), links.join('\n'));
    }
  });

  test('registering what changed meanwhile is not done, and says so', async () => {
    const study = await testStudy(here);
    await change(study, 'Veranderd', '1');
    const path = `/onderzoek/${study}/registreren`;
    const answer = await here.ask(path, { cookie: researcher, form: { versie: '1' } });
    assert.equal(answer.status, 409);
    const page = await answer.text();
    assert.match(page, /Iemand anders veranderde dit ontwerp/);
    assert.match(page, /Veranderd/);
    assert.match(page, /name="versie" value="2"/);
  });

  test('what is frozen is what stands in the study, also when somebody changes it at that moment', async () => {
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const study = await testStudy(here, { title: `Ronde ${round}` });
      const path = `/onderzoek/${study}/registreren`;
      const at = () => here.ask(path, { cookie: researcher, form: { versie: '1' } });
      await Promise.all([at(), change(study, `Anders ${round}`, '1'), at()]);
      const found = await here.inside((tx) =>
        tx
          .selectFrom('study')
          .leftJoin('study_registration as frozen', (join) =>
            join.onRef('frozen.tenant_id', '=', 'study.tenant_id').onRef('frozen.study_id', '=', 'study.id'),
          )
          .select(['study.title', 'frozen.protocol'])
          .where('study.id', '=', study)
          .executeTakeFirstOrThrow(),
      );
      if (found.protocol !== null) assert.equal(found.protocol.design.title, found.title);
    }
  });

  test('the form of one person, sent for another, takes part as the other', async () => {
    const study = await testStudy(here);
    await register(here, study);
    const form = { ...consent, id: world.deps.ids() };
    for (const familyName of ['Een', 'Twee']) {
      const person = await testPerson(here, { givenName: 'Mila', familyName });
      assert.equal((await take(person, study, form)).status, 303);
    }
    assert.equal((await slotsUsed(study)).length, 2);
  });

  test('nobody is drawn for whose dossier is closed', async () => {
    const study = await testStudy(here);
    await register(here, study);
    const person = await testPerson(here, { givenName: 'Mila', familyName: 'Gesloten' });
    await here.ask(`/dossiers/${person}/sluiten`, { cookie: coach, form: { gesloten: 'ja' } });
    const answer = await take(person, study);
    assert.ok([403, 404, 409].includes(answer.status), `${answer.status}`);
    assert.deepEqual(await slotsUsed(study), []);
  });

  test('nobody is added when it closes at that moment', async () => {
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const study = await testStudy(here, { title: `Sluit ${round}` });
      await register(here, study);
      const people = await Promise.all(
        [1, 2, 3].map((n) => testPerson(here, { givenName: 'Mila', familyName: `Sluit ${round} ${n}` })),
      );
      const close = here.ask(`/onderzoek/${study}/afronden`, {
        cookie: researcher,
        form: { waarom: 'Klaar.' },
      });
      await Promise.all([...people.map((person) => take(person, study)), close]);
      const drawn = (await slotsUsed(study)).length;
      const late = await testPerson(here, { givenName: 'Mila', familyName: `Later ${round}` });
      await take(late, study);
      assert.equal((await slotsUsed(study)).length, drawn);
    }
  });
});

test('who was not drawn is not to be found by subtraction', () => {
  const flow = (notFit: number, notWant: number) =>
    leftOf(flowOf({ arms: [] }, [], { notFit, notWant }, null), 10);
  assert.deepEqual(flow(20, 17), { notFit: 20, notWant: 17, asked: 37 });
  assert.deepEqual(flow(5, 20), { notFit: 'hidden', notWant: 'hidden', asked: 25 });
  assert.deepEqual(flow(5, 0), { notFit: 'hidden', notWant: 0, asked: 'hidden' });
  assert.deepEqual(flow(3, 4), { notFit: 'hidden', notWant: 'hidden', asked: 'hidden' });
});
