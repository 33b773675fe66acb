import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { assertValidHtml } from '../../../test/support/html.ts';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { SMALLEST_CELL } from '../../shared/small-cells.ts';
import { evidenceLinks } from '../evidence/index.ts';
import type { AdviceSnapshot, NewDecision } from './choice-record.ts';
import { pointerCells } from './pointer-count.ts';
import { addInventedChoices } from './queries/invented-choices.ts';
import { countPointers } from './queries/pointer-counts.ts';

const advice: AdviceSnapshot = {
  fits: [['jobclub', 30]],
  first: [],
  fitsNot: [],
  routes: [{ name: 'samen-op', weeks: 4, steps: [{ instrument: 'jobclub', from: 0, to: 4 }] }],
};
const rules = [
  { pointer: 1, id: 'p1a', up: ['jobclub'] },
  { pointer: 1, id: 'p1b', up: ['maatje'] },
  { pointer: 2, id: 'p2a', up: ['jobclub'] },
];
const decided = (what: Partial<NewDecision>): NewDecision => ({
  ...{
    kind: 'anders',
    route: null,
    instrument: null,
    againstAdvice: false,
    chosenBy: 'samen',
    reason: 'Zo.',
  },
  ...what,
});

describe('Pointers', () => {
  let world: World;
  let here: Organisation;

  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
  });
  after(() => world.close());

  /** A new person with one choice. */
  async function chose(
    pointers: readonly string[] | undefined,
    decision: NewDecision | null,
  ): Promise<string> {
    const person = await testPerson(here, { givenName: 'Bregje', familyName: 'Zandstra' });
    await again(person, pointers, decision);
    return person;
  }
  const again = (person: string, pointers: readonly string[] | undefined, decision: NewDecision | null) =>
    here.inside((tx) => {
      world.pass(1);
      const ids = { id: world.deps.ids(), person, coach: here.accounts.coach, at: world.deps.clock() };
      const snapshot = pointers === undefined ? advice : { ...advice, pointers };
      const choice = { ...ids, situation: {}, rulesVersion: '1', advice: snapshot };
      const one = decision === null ? null : { ...decision, id: world.deps.ids() };
      return addInventedChoices(tx, here.tenantId, [{ ...choice, decision: one }]);
    });
  const count = () => here.inside((tx) => countPointers(tx, here.tenantId, rules));

  test('are counted over the latest choice of everybody, with what was decided in the end', async () => {
    await chose(['p1a', 'p2a'], decided({ kind: 'instrument', instrument: 'jobclub' }));
    await chose(['p1a'], decided({ kind: 'route', route: 'samen-op' }));
    await chose(['p1a'], decided({ kind: 'route', route: 'eerst-rust' }));
    await chose(['p1b'], decided({ kind: 'instrument', instrument: 'jobclub' }));
    await chose(['p1a', 'p1b'], decided({ kind: 'nog-niet' }));
    await chose(['p2a'], null);
    await chose([], null);
    await chose(undefined, null);
    const changed = await chose(['p1a'], decided({ kind: 'instrument', instrument: 'jobclub' }));
    await again(changed, ['p2a'], decided({ kind: 'anders' }));
    assert.deepEqual(await count(), {
      known: 8,
      unknown: 1,
      pointers: [
        { pointer: 1, fired: 5, followed: 2, undecided: 1 },
        { pointer: 2, fired: 3, followed: 1, undecided: 1 },
      ],
    });
  });

  test('of another organisation are not counted', async () => {
    const there = await testOrganisation(world, 'daar');
    const found = await there.inside((tx) => countPointers(tx, there.tenantId, rules));
    assert.equal(found.known + found.unknown, 0);
    assert.deepEqual(found.pointers[0], { pointer: 1, fired: 0, followed: 0, undecided: 0 });
  });

  test('are shown to everybody with their sources; how often they fired to who works here', async () => {
    const open = await (await here.ask(evidenceLinks.pointers)).text();
    assert.match(open, /Motivatie is belangrijker dan belemmeringen/);
    assert.match(open, /J\. de Koning, WerkLoont Rotterdam/);
    assert.doesNotMatch(open, /Hoe vaak telde elke les mee/);
    await assertValidHtml(open, 'pointers');
    for (const role of ['researcher', 'manager', 'coach'] as const) {
      const page = await (
        await here.ask(evidenceLinks.pointers, { cookie: await here.session(role) })
      ).text();
      assert.match(page, /Hoe vaak telde elke les mee/);
      assert.match(page, /te weinig/);
      await assertValidHtml(page, 'pointers with counts');
    }
    const seeker = await here.ask(evidenceLinks.pointers, { cookie: await here.session('jobSeeker') });
    assert.doesNotMatch(await seeker.text(), /Hoe vaak telde elke les mee/);
  });
});

test('no small group of a pointer is told, nor one that comes out by subtraction', () => {
  const counts = fc
    .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40))
    .map(([followed, other, undecided, rest]) => ({ followed, other, undecided, rest }));
  fc.assert(
    fc.property(counts, ({ followed, other, undecided, rest }) => {
      const fired = followed + other + undecided;
      const known = fired + rest;
      const cells = pointerCells({ pointer: 1, fired, followed, undecided }, known, SMALLEST_CELL);
      const parts = [cells.followed, cells.other, cells.undecided];
      for (const cell of [cells.fired, ...parts])
        assert.ok(cell === 'hidden' || cell === 0 || cell >= SMALLEST_CELL);
      if (cells.fired === 'hidden') return;
      const left = known - cells.fired;
      assert.ok(left === 0 || left >= SMALLEST_CELL, 'who it did not fire for');
      const shown = parts.reduce<number>((all, cell) => all + (cell === 'hidden' ? 0 : cell), 0);
      const hidden = parts.filter((cell) => cell === 'hidden').length;
      assert.ok(hidden === 0 || (hidden >= 2 && cells.fired - shown >= SMALLEST_CELL));
    }),
  );
});
