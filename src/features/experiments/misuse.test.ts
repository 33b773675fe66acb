import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { consent, register, testStudy } from '../../../test/support/study.ts';
import { type StudyWorld, studyWorld } from '../../../test/support/study-world.ts';
import { flowOf, leftOf } from './analysis/flow.ts';

describe('A study that is used on purpose badly', () => {
  let at: StudyWorld;
  before(async () => {
    at = await studyWorld();
  });
  after(() => at.world.close());

  test('the form of one person, sent for another, takes part as the other', async () => {
    const study = await testStudy(at.here);
    await register(at.here, study);
    const form = { ...consent, id: at.world.deps.ids() };
    for (const familyName of ['Een', 'Twee']) {
      const person = await at.person(familyName);
      assert.equal((await at.ask(study, person, form)).status, 303);
    }
    assert.equal((await at.placesUsed(study)).length, 2);
  });

  test('nobody is drawn for whose dossier is closed', async () => {
    const study = await testStudy(at.here);
    await register(at.here, study);
    const person = await at.person('Gesloten');
    await at.here.ask(`/dossiers/${person}/sluiten`, { cookie: at.coach, form: { gesloten: 'ja' } });
    const answer = await at.ask(study, person, consent);
    assert.ok([403, 404, 409].includes(answer.status), `${answer.status}`);
    assert.deepEqual(await at.placesUsed(study), []);
  });

  test('nobody is added when it closes at that moment', async () => {
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const study = await testStudy(at.here, { title: `Sluit ${round}` });
      await register(at.here, study);
      const people = await Promise.all([1, 2, 3].map((n) => at.person(`Sluit ${round} ${n}`)));
      const close = at.here.ask(`/onderzoek/${study}/afronden`, {
        cookie: at.researcher,
        form: { waarom: 'Klaar.' },
      });
      await Promise.all([...people.map((person) => at.ask(study, person, consent)), close]);
      const drawn = (await at.placesUsed(study)).length;
      const late = await at.person(`Later ${round}`);
      await at.ask(study, late, consent);
      assert.equal((await at.placesUsed(study)).length, drawn);
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
