import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { designForm, fourArms } from '../../../test/support/study.ts';
import { levelOf, levelsOf } from './design/baseline.ts';
import { powerOf } from './design/power.ts';
import { canonical, protocolOf } from './design/protocol.ts';
import { sameStratum, strataOf } from './design/strata.ts';
import { letteredArms } from './design/study.ts';
import { parseDesign } from './forms/design.ts';
import { typedOf } from './forms/typed.ts';
import { hashOf, sequencesOf } from './routes/sealed-sequence.ts';

const allowed = { municipalities: ['dorp', 'stad'] };
const form = (changes: Record<string, string> = {}) => {
  const typed = typedOf(fourArms);
  for (const [name, value] of Object.entries(changes)) typed.set(name, value);
  return typed;
};

test('a design survives its own form', () => {
  assert.deepEqual(parseDesign(form(), allowed), { ok: true, value: fourArms });
  assert.ok('groep1.naam' in designForm());
});

test('what is wrong is said with the field it is in', () => {
  const problemsOf = (changes: Record<string, string>) => {
    const parsed = parseDesign(form(changes), allowed);
    return parsed.ok ? [] : parsed.problems.map(({ field, kind }) => `${field} ${kind}`);
  };
  assert.deepEqual(problemsOf({ titel: '' }), ['titel missing']);
  assert.deepEqual(problemsOf({ aantal: 'veel' }), ['aantal number', 'loten-per strataMany']);
  assert.deepEqual(problemsOf({ 'groep2.naam': 'gewone Begeleiding' }), ['groep2.naam armNames']);
  assert.deepEqual(problemsOf({ 'groep1.naam': '' }), ['groep1.naam armsFew']);
  assert.deepEqual(problemsOf({ 'verwacht-nieuw': '15' }), ['verwacht-nieuw sameShare']);
  assert.deepEqual(problemsOf({ gemeenten: 'elders' }), ['gemeenten choose']);
  assert.deepEqual(problemsOf({ aantal: '40' }), ['loten-per strataMany']);
});

test('364 people in four groups see 15 to 24 of a hundred in 33 of a hundred studies', () => {
  assert.deepEqual(powerOf(fourArms), {
    ...{ perArm: 91, arms: 4, power: 33, detectable: 32.6, needed: 304, neededCorrected: 405 },
  });
});

test('everybody falls in exactly one stratum', () => {
  const strata = strataOf({ municipalities: ['dorp', 'stad'], factors: ['leeftijd', 'kinderen-thuis'] });
  assert.equal(strata.length, 2 * 3 * 2);
  fc.assert(
    fc.property(fc.integer({ min: 16, max: 75 }), fc.constantFrom(0, 1), (age, children) => {
      const levels = [levelOf({ cuts: [27, 50] }, age), levelOf({ cuts: [1] }, children)];
      const found = strata.filter((one) => sameStratum(one, { municipality: 'stad', levels }));
      assert.equal(found.length, 1);
    }),
  );
  assert.deepEqual(levelsOf({ cuts: [27, 50] }), ['0', '1', '2']);
});

test('the letters of a running study are its own, and not the order of the design', () => {
  const orders = new Set<string>();
  for (let at = 0; at < 60; at++) {
    const study = { ...fourArms, id: `00000000-0000-7000-8190-${String(at).padStart(12, '0')}` };
    const lettered = letteredArms(study);
    assert.deepEqual(
      lettered.map(({ letter }) => letter),
      ['A', 'B', 'C', 'D'],
    );
    assert.deepEqual(lettered.map(({ arm }) => arm).toSorted(), [1, 2, 3, 4]);
    orders.add(lettered.map(({ arm }) => arm).join());
  }
  assert.ok(orders.size > 10, `${orders.size} orders`);
});

test('the hash is of what it says and not of the order in which it is written', () => {
  const protocol = protocolOf(fourArms, powerOf(fourArms));
  const turned = JSON.parse(canonical(protocol));
  assert.equal(hashOf(turned), hashOf(protocol));
  assert.equal(canonical({ b: 1, a: [null, 'x'] }), '{"a":[null,"x"],"b":1}');
  const other = protocolOf({ ...fourArms, horizonMonths: 13 }, powerOf(fourArms));
  assert.notEqual(hashOf(other), hashOf(protocol));
});

test('the sealed sequence keeps the groups in balance, follows from its seed, and differs per stratum', () => {
  const strata = strataOf(fourArms);
  const seed = fc.stringMatching(/^[0-9a-f]{64}$/);
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 364 }), (one, length) => {
      const sequences = sequencesOf(one, fourArms, strata);
      for (const sequence of sequences) {
        const counts = [1, 2, 3, 4].map((arm) => sequence.slice(0, length).filter((it) => it === arm).length);
        // Blocks hold two of each group at most, so a lead is never more than two.
        assert.ok(Math.max(...counts) - Math.min(...counts) <= 2);
      }
    }),
    { numRuns: 20 },
  );
  const [first, second] = sequencesOf('ab'.repeat(32), fourArms, strata);
  assert.deepEqual(sequencesOf('ab'.repeat(32), fourArms, strata)[0], first);
  assert.notDeepEqual(first, second);
});
