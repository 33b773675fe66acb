import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { testAssumptions, testLines, testModel } from '../../../test/support/value.ts';
import { loadBaseCatalogue } from '../catalogue/index.ts';
import { addFinding, evidenceLinks, type NewFinding } from '../evidence/index.ts';
import { assumptionsAsTyped } from './forms/assumptions.ts';
import { valueLinks } from './links.ts';
import { answerOf } from './usable-finding.ts';

describe('An effect from a finding', () => {
  let world: World;
  let here: Organisation;
  let manager: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    await here.inside(loadBaseCatalogue);
    manager = await here.session('manager');
  });
  after(() => world.close());

  const finding = (over: Partial<NewFinding> = {}): NewFinding => ({
    ...{ id: world.deps.ids(), instrument: 'jobcoaching', statement: 'Meer mensen hadden werk.' },
    ...{ population: 'mensen met bijstand', targetGroups: [], measure: 'betaald-werk' },
    ...{ outcome: 'betaald werk na een jaar', horizonMonths: 12, comparison: 'loting', people: 300 },
    effect: { estimate: 8, low: 3, high: 13, unit: 'op-100', better: 'more' },
    ...{ direction: 'positief', strength: 3, studyId: null, status: 'published', invented: true },
    source: { title: 'Proef met jobcoaching', address: null, year: 2026 },
    ...over,
  });
  const publish = async (one: NewFinding): Promise<NewFinding> => {
    const added = await here.inside((tx) => addFinding(tx, here.as('editor'), one));
    assert.ok(added.ok, JSON.stringify(added));
    return one;
  };
  const pageOf = async (path: string) =>
    (await (await here.ask(path, { cookie: manager })).text()).replaceAll(/[\s\u00A0]+/g, ' ');
  const save = (id: string, effect: string, over: Record<string, string> = {}) =>
    here.ask(valueLinks.edit(id), {
      cookie: manager,
      form: { ...assumptionsAsTyped({ ...testAssumptions, effect: null }), effect, versie: '1', ...over },
    });

  test('is taken with its margin, its comparison and its source; nothing has to be typed', async () => {
    const { id } = await testModel(here, { effect: null });
    const { id: found } = await publish(finding());
    assert.match(await pageOf(valueLinks.edit(id)), /8 van de 100 \(3 tot 13\)\. Proef met jobcoaching/);
    assert.equal((await save(id, answerOf(found))).status, 303);
    const page = await pageOf(valueLinks.model(id));
    assert.match(page, /8 van de 100 mensen extra aan het werk \(3 tot 13\)/);
    assert.match(page, /Proef met jobcoaching \(2026\)/);
    assert.doesNotMatch(page, /Niet te berekenen/);
  });

  test('of another programme is refused beside its field', async () => {
    const { id } = await testModel(here, { effect: null });
    const { id: found } = await publish(finding({ instrument: 'ips' }));
    const answer = await save(id, answerOf(found));
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /Deze bevinding gaat over een ander programma/);
  });

  test('is not offered without a margin, or when it is not about people with work', async () => {
    const { id } = await testModel(here, { effect: null });
    const title = 'Nooit te kiezen';
    const source = { title, address: null, year: 2026 };
    await publish(finding({ source, measure: 'zelfvertrouwen' }));
    await publish(
      finding({ source, effect: { estimate: 8, low: null, high: null, unit: 'op-100', better: 'more' } }),
    );
    assert.ok(!(await pageOf(valueLinks.edit(id))).includes(title));
  });

  test('that is withdrawn carries nothing any more, and says so; saving another field does not lose it', async () => {
    const { id } = await testModel(here, { effect: null }, testLines);
    const { id: found } = await publish(finding());
    await save(id, answerOf(found));
    const gone = await here.ask(evidenceLinks.withdraw(found), {
      cookie: await here.session('editor'),
      form: { waarom: 'De cijfers klopten niet.', reden: 'De cijfers klopten niet.' },
    });
    assert.equal(gone.status, 303);
    const withdrawn = /Niet te berekenen, want het onderzoek met dit effect telt niet meer mee/;
    assert.match(await pageOf(valueLinks.model(id)), withdrawn);
    assert.match(await pageOf(valueLinks.list), withdrawn);
    assert.equal((await save(id, answerOf(found), { versie: '2', mensen: '90' })).status, 303);
    assert.match(await pageOf(valueLinks.model(id)), withdrawn);
  });
});
