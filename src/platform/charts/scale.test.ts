import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linear, ticks } from './scale.ts';

test('a scale puts values in their place, also backwards and where there is no range', () => {
  assert.equal(linear([0, 10], [0, 100])(2.5), 25);
  assert.equal(linear([0, 10], [100, 0])(2.5), 75);
  assert.equal(linear([3, 3], [0, 100])(3), 50);
});

test('ticks are round values', () => {
  assert.deepEqual(ticks([0, 1]), [0, 0.2, 0.4, 0.6, 0.8, 1]);
  assert.deepEqual(ticks([-7, 12]), [-5, 0, 5, 10]);
  assert.deepEqual(ticks([4, 4]), [4]);
});

test('ticks stay inside the range and do not become many', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(value, fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (from, size) => {
      const all = ticks([from, from + size]);
      assert.ok(all.length <= 12);
      const slack = Math.abs(from) * 1e-9 + size * 1e-9;
      for (const tick of all) assert.ok(tick >= from - slack && tick <= from + size + slack);
    }),
  );
});
