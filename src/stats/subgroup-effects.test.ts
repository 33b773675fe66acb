import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf } from '../../test/stats/samples.ts';
import { randomFrom } from './random.ts';
import { subgroupEffects } from './subgroup-effects.ts';

/** Eight groups of sixty people, with an effect of 1 that differs between groups by `spread`. */
function invented(spread: number) {
  const { unit } = randomFrom('groups');
  const people = Array.from({ length: 480 }, (_, i) => ({ group: i % 8, treated: Math.floor(i / 8) % 2 }));
  const outcome = people.map(({ group, treated }) => treated * (1 + spread * (group - 3.5)) + unit());
  return [outcome, people.map(({ treated }) => treated), people.map(({ group }) => group)] as const;
}

test('every group lies between itself alone and the whole', () => {
  const { groups, average, alike } = sure(subgroupEffects(...invented(0.05)));
  assert.equal(alike, false);
  for (const { raw, shrunk } of groups) {
    assert.ok(Math.abs((shrunk ?? 9) - average) <= Math.abs((raw ?? 9) - average) + 1e-12);
  }
});

test('no spread beyond chance: every group gets the same effect, and it says so', () => {
  const { unit } = randomFrom(3);
  const noise = Float64Array.from({ length: 480 }, () => unit());
  const [, treated, group] = invented(0);
  const found = sure(
    subgroupEffects(
      noise.map((v, i) => v + (treated[i] ?? 0)),
      treated,
      group,
    ),
  );
  assert.equal(found.alike, found.tau2 === 0);
  if (found.alike)
    assert.ok(found.groups.every(({ shrunk }) => Math.abs((shrunk ?? 0) - found.average) < 1e-12));
});

test('a group in which nobody differs does not take all the weight: it stays out', () => {
  const [outcome, treated, group] = invented(0.05);
  const still = outcome.map((value, i) => (group[i] === 2 ? (treated[i] ?? 0) : value));
  const { groups, average } = sure(subgroupEffects(still, treated, group));
  assert.deepEqual([groups[2]?.se, groups[2]?.shrunk], [null, null]);
  assert.ok(Math.abs(average - 1) < 0.2);
  assert.equal(codeOf(subgroupEffects(outcome, treated, [0])), 'bad-input');
});
