import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanInterval } from './mean-interval.ts';

test('the interval is that of a t-test by hand', () => {
  // Student's sleep data, group 1: mean 0.75, sd 1.78901, and t.test() gives −0.5297804 to 2.0297804.
  const found = meanInterval([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
  assert.ok(found.ok);
  assert.ok(Math.abs(found.mean - 0.75) < 1e-12);
  assert.ok(Math.abs(found.low + 0.5297804) < 1e-6);
  assert.ok(Math.abs(found.high - 2.0297804) < 1e-6);
});

test('one value has a mean and no interval', () => {
  assert.deepEqual(meanInterval([3]), { ok: false, code: 'too-few-values', n: 1 });
});
