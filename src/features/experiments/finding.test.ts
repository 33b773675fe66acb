import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { deventerRows, skipWithout } from '../../../test/support/deventer.ts';
import { loadTrial } from '../../../test/support/deventer-study.ts';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { loadBaseCatalogue } from '../catalogue/index.ts';

describe('A finding from a study', { skip: skipWithout }, () => {
  let world: World;
  let here: Organisation;
  let path: string;
  let cookie: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    await here.inside(loadBaseCatalogue);
    path = `/onderzoek/${await loadTrial(here, deventerRows())}`;
    cookie = await here.session('researcher');
  });
  after(() => world.close());

  const findings = () => here.inside((tx) => tx.selectFrom('finding').selectAll().execute());

  test('asks for the group and the help it is about', async () => {
    const answer = await here.ask(`${path}/bevinding`, { cookie, form: { groep: '3' } });
    const to = answer.headers.get('Location') ?? '';
    assert.match(
      await (await here.ask(to.replace(/#.*/, ''), { cookie })).text(),
      /Kies een groep en de hulp/,
    );
    assert.deepEqual(await findings(), []);
  });

  test('is a draft with the numbers of the report, once, and says no more than they do', async () => {
    const form = { id: world.deps.ids(), groep: '3', instrument: 'begeleiding-met-app' };
    for (const _ of [1, 2]) {
      const answer = await here.ask(`${path}/bevinding`, { cookie, form });
      assert.equal(answer.headers.get('Location'), `/bewijs/${form.id}`);
    }
    const page = await (await here.ask(`/bewijs/${form.id}`, { cookie })).text();
    assert.match(page, /waarschijnlijk tussen −20 en 1 op de 100 mensen/);
    const [found, ...more] = await findings();
    assert.deepEqual(more, []);
    assert.equal(found?.status, 'draft');
    assert.match(JSON.stringify(found), /"loting"/);
    assert.match(JSON.stringify(found), /-9\.5/);
    assert.match(JSON.stringify(found), /"onbekend"/);
  });

  test('a manager who reads the report cannot make one', async () => {
    const manager = await here.session('manager');
    const answer = await here.ask(`${path}/bevinding`, { cookie: manager, form: { groep: '3' } });
    assert.equal(answer.status, 404);
    assert.doesNotMatch(
      await (await here.ask(`${path}/rapport`, { cookie: manager })).text(),
      /id="bevinding"/,
    );
  });
});
