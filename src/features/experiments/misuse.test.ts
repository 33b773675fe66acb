import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertValidHtml } from '../../../test/support/html.ts';
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

  test('what was typed for a draft that is registered meanwhile stands beside what is registered', async () => {
    const study = await testStudy(here);
    await register(here, study);
    const path = `/onderzoek/${study}/opzet`;
    const typed = { title: 'Mijn eigen titel', secondary: ['welzijn'], factors: [], planned: 400 } as const;
    const sent = { ...designForm(typed), versie: '1' };
    const answer = await here.ask(path, { cookie: researcher, form: sent });
    assert.equal(answer.status, 409);
    const page = await answer.text();
    await assertValidHtml(page, 'vastgelegd');
    for (const words of [
      /De researcher van hier heeft dit onderzoek vastgelegd/,
      /Wat werkt op weg naar werk\?<\/dd>.*<dd>Mijn eigen titel/s,
      /wanneer mensen uit de bijstand gaan, hoe het met mensen gaat \(welzijn\)<\/dd>.*<dd>hoe het met mensen/s,
      /<dd>364<\/dd>.*<dd>400<\/dd>/s,
      /value="Mijn eigen titel"/,
    ])
      assert.match(page, words);
    const both = /<section class="sw-both.*?<\/section>/s.exec(page)?.[0] ?? '';
    assert.doesNotMatch(both, /Wat wil je weten|Groep \d/, 'only what differs');

    // What is registered never changes: what was typed can become a study of its own.
    assert.match(page, /<form[^>]* action="\/onderzoek\/nieuw"/);
    const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const again = await here.ask('/onderzoek/nieuw', { cookie: researcher, form: { ...sent, id } });
    assert.equal(again.headers.get('Location'), `/onderzoek/${id}?bewaard=1`);
    assert.match(
      await (await here.ask(`/onderzoek/${id}`, { cookie: researcher })).text(),
      /Mijn eigen titel/,
    );
  });

  test('a form with a mistake for a draft that is registered meanwhile is not lost either', async () => {
    const study = await testStudy(here);
    await register(here, study);
    const form = { ...designForm({ title: 'Zonder vraag', question: '' }), versie: '1' };
    const answer = await here.ask(`/onderzoek/${study}/opzet`, { cookie: researcher, form });
    assert.equal(answer.status, 409);
    assert.match(await answer.text(), /value="Zonder vraag"/);
  });

  test('a new study that is sent, changed and sent again loses neither text', async () => {
    const form = { ...designForm({ title: 'De eerste tekst' }), id: world.deps.ids() };
    const send = (title: string) =>
      here.ask('/onderzoek/nieuw', { cookie: researcher, form: { ...form, titel: title } });
    for (const _ of [1, 2]) assert.equal((await send('De eerste tekst')).status, 303);
    const late = await send('De tweede tekst');
    assert.equal(late.status, 409);
    assert.match(await late.text(), /De eerste tekst<\/dd>.*value="De tweede tekst"/s);
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
      const [, changed] = await Promise.all([at(), change(study, `Anders ${round}`, '1'), at()]);
      const answered = await changed.text();
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
      const isKept = changed.status === 303 && found.title === `Anders ${round}`;
      assert.ok(isKept || answered.includes(`value="Anders ${round}"`), 'nothing typed is lost');
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
