import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { sampleRatio } from './sample-ratio.ts';

test('7487 and 3717 people are planned 2 to 1 (JTPA)', () => {
  const result = sure(sampleRatio([7487, 3717], [2, 1]));
  near(result.statistic, 0.12535701535166);
  near(result.p, 0.723295472091344);
  assert.equal(result.alarm, false);
});

test('arms that were never planned equal ring only when compared with equal shares (Penn)', () => {
  const people = [3354, 1385, 2428, 1885, 1745, 1831, 1285];
  const equal = sure(
    sampleRatio(
      people,
      people.map(() => 1),
    ),
  );
  near(equal.statistic, 1515.25609142529);
  assert.ok(equal.alarm && equal.p >= 0);
  assert.equal(sure(sampleRatio(people, people)).alarm, false);
});

test('shares may be given in any unit and arms in any order', () => {
  const one = sure(sampleRatio([30, 50, 20], [1, 2, 1]));
  near(sure(sampleRatio([20, 50, 30], [0.25, 0.5, 0.25])).statistic, one.statistic);
});

test('no people, no plan, one arm', () => {
  assert.equal(codeOf(sampleRatio([0, 0], [1, 1])), 'too-few');
  for (const [counts, shares] of [
    [
      [1, 2],
      [1, 0],
    ],
    [[1, 2], [1]],
    [[1], [1]],
    [
      [-1, 2],
      [1, 1],
    ],
  ] as const) {
    assert.equal(codeOf(sampleRatio(counts, shares)), 'bad-input');
  }
});
