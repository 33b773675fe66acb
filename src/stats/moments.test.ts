import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { near, outcomes, sleep } from '../../test/stats/samples.ts';
import { completeRows, present } from './complete.ts';
import { covariance, isConstant, mean, moments } from './moments.ts';

test('mean and variance of the sleep data are those of R', () => {
  const { n, mean: centre, variance } = moments(sleep.first);
  assert.equal(n, 10);
  near(centre, 0.75);
  near(variance, 3.20055555555556);
  near(covariance(sleep.first, sleep.second), 2.84833333333333);
});

test('adding a thousand million to everybody leaves the variance as it is', () => {
  fc.assert(
    fc.property(outcomes(3), (values) => {
      near(moments(values.map((value) => value + 1e9)).variance, moments(values).variance, 1e-10);
    }),
  );
});

test('the order of the people does not matter', () => {
  fc.assert(fc.property(outcomes(3), (values) => near(mean(values.toReversed()) + 100, mean(values) + 100)));
});

test('equal values are constant, also when their mean is rounded', () => {
  assert.ok(isConstant(moments(new Array<number>(7).fill(0.1))));
  assert.ok(isConstant(moments([3])));
  assert.ok(!isConstant(moments([1e9, 1e9 + 1])));
});

test('missing values are counted and left out', () => {
  const { values, missing } = present([1, Number.NaN, 3]);
  assert.deepEqual([...values, missing], [1, 3, 1]);
  assert.deepEqual(
    [
      ...(completeRows([
        [1, 2, 3],
        [Number.NaN, 2, 3],
      ]) ?? []),
    ],
    [1, 2],
  );
  assert.equal(completeRows([[1], [1, 2]]), undefined);
});
