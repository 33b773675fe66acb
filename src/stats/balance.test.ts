import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near, outcomes, sleep } from '../../test/stats/samples.ts';
import { standardisedDifference } from './balance.ts';

test('difference of the sleep data over the root of the mean variance', () => {
  near(
    sure(standardisedDifference(sleep.second, sleep.first)).estimate,
    1.58 / Math.sqrt((4.009 + 3.20055555555556) / 2),
  );
});

test('unit and shift do not matter, exchange turns the sign', () => {
  fc.assert(
    fc.property(outcomes(3), outcomes(3), (a, b) => {
      const plain = sure(standardisedDifference(a, b)).estimate;
      const moved = (values: readonly number[]) => values.map((value) => 12 * value + 1e6);
      assert.ok(Math.abs(sure(standardisedDifference(moved(a), moved(b))).estimate - plain) < 1e-9);
      assert.ok(Math.abs(sure(standardisedDifference(b, a)).estimate + plain) < 1e-12);
    }),
  );
});

test('the same value everywhere is balanced; one value each, but another, cannot be measured', () => {
  assert.equal(sure(standardisedDifference([1, 1], [1, 1, 1])).estimate, 0);
  assert.equal(codeOf(standardisedDifference([1, 1], [0, 0])), 'no-variation');
  assert.equal(codeOf(standardisedDifference([1], [0, 0])), 'too-few');
  assert.equal(sure(standardisedDifference([1, 2, Number.NaN], [0, 1])).missing, 1);
});
