import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { proportion, riskDifference } from './proportions.ts';

test('140 of 185 as prop.test(correct = FALSE) and binom.test give it', () => {
  const wilson = sure(proportion({ events: 140, n: 185 })).interval;
  near(wilson[0], 0.690118783971768);
  near(wilson[1], 0.812948712928915);
  const exact = sure(proportion({ events: 140, n: 185 }, { exact: true })).interval;
  near(exact[0], 0.688387400778742);
  near(exact[1], 0.816705663967114);
});

test('the difference of 140 of 185 and 168 of 260 with the interval of Newcombe', () => {
  const { estimate, interval } = sure(riskDifference({ events: 140, n: 185 }, { events: 168, n: 260 }));
  near(estimate, 0.110602910602911);
  near(interval[0], 0.0238107597684987);
  near(interval[1], 0.192707927386686);
});

test('nobody and everybody still have an interval with width', () => {
  const none = sure(proportion({ events: 0, n: 10 }));
  assert.equal(none.interval[0], 0);
  near(none.interval[1], 0.277532799862889); // prop.test(0, 10, correct = FALSE)
  near(sure(proportion({ events: 10, n: 10 }, { exact: true })).interval[0], 0.691502892181239);
});

const count = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([events, others]) => ({ events, n: events + others + 1 }));

test('an interval holds its estimate and stays within the possible', () => {
  fc.assert(
    fc.property(count, count, fc.boolean(), (a, b, exact) => {
      const { estimate, interval } = sure(proportion(a, { exact }));
      assert.ok(interval[0] >= 0 && interval[0] <= estimate && estimate <= interval[1] && interval[1] <= 1);
      const there = sure(riskDifference(a, b));
      const back = sure(riskDifference(b, a));
      assert.ok(there.interval[0] >= -1 - 1e-12 && there.interval[1] <= 1 + 1e-12);
      assert.ok(Math.abs(there.interval[0] + back.interval[1]) < 1e-12);
    }),
  );
});

test('counts that cannot be are refused', () => {
  for (const wrong of [
    { events: 3, n: 2 },
    { events: -1, n: 2 },
    { events: 0, n: 0 },
    { events: 0.5, n: 2 },
  ]) {
    assert.equal(codeOf(proportion(wrong)), 'bad-input');
    assert.equal(codeOf(riskDifference({ events: 1, n: 2 }, wrong)), 'bad-input');
  }
});
