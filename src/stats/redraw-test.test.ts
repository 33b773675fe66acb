import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf } from '../../test/stats/samples.ts';
import { clusterMeans } from './cluster-means.ts';
import { minimisation } from './minimisation.ts';
import { type Random, randomFrom, shuffle } from './random.ts';
import { randomisationTest } from './randomisation-inference.ts';
import { redrawTest } from './redraw-test.ts';

const outcome = [9, 7, 8, 6, 9, 3, 4, 2, 5, 4];
const treated = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0];

test('when the lottery is a shuffle it is the test over all assignments', () => {
  const again = (random: Random) => shuffle(Uint8Array.from(treated), random);
  const { p, pUpper, estimate } = sure(redrawTest(outcome, treated, again, { seed: 1, draws: 20_000 }));
  const exact = sure(randomisationTest(outcome, treated, { seed: 1 }));
  assert.equal(estimate, exact.estimate);
  assert.ok(Math.abs(p - exact.p) < 0.003 && Math.abs(pUpper - exact.pUpper) < 0.003);
});

test('minimisation without an effect is found out about as often as it should', () => {
  const { unit } = randomFrom('minimised');
  const plan = { factors: [Array.from({ length: 40 }, (_, i) => i % 3)], ratio: [1, 1] };
  const draw = (random: Random) => {
    const arms = minimisation(plan, random, 40);
    return arms instanceof Uint8Array ? arms : assert.fail(arms.message);
  };
  let alarms = 0;
  for (let trial = 0; trial < 150; trial++) {
    const values = Array.from({ length: 40 }, (_, i) => (i % 3) + unit());
    const { p } = sure(redrawTest(values, draw(randomFrom(trial)), draw, { seed: trial, draws: 99 }));
    if (p <= 0.05) alarms += 1;
  }
  assert.ok(alarms <= 15, `${alarms} of 150`);
});

test('who has no outcome is drawn along; one arm, other arms', () => {
  const again = (random: Random) => shuffle(Uint8Array.from([1, 1, 0, 0]), random);
  const { n, missing, seed } = sure(
    redrawTest([1, 2, 3, Number.NaN], [1, 1, 0, 0], again, { seed: 's', draws: 9 }),
  );
  assert.deepEqual([n, missing, seed], [3, 1, 's']);
  assert.equal(codeOf(redrawTest([1, 2], [1, 1], again, { seed: 1 })), 'too-few');
  assert.equal(codeOf(redrawTest([1, 2], [1, 2], again, { seed: 1 })), 'bad-input');
});

test('clusters drawn as a whole count once each', () => {
  const means = sure(clusterMeans([1, 3, 5, 5, Number.NaN], [1, 1, 0, 0, 0], [7, 7, 8, 8, 9]));
  assert.deepEqual(
    [means.outcome, means.treated, means.n, means.missing],
    [Float64Array.of(2, 5), Float64Array.of(1, 0), 4, 1],
  );
  assert.equal(codeOf(clusterMeans([1, 2], [1, 0], [3, 3])), 'bad-input');
});
