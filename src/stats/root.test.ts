import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { near } from '../../test/stats/samples.ts';
import { positiveRoot, root } from './root.ts';

test('finds a root to the last digit', () => {
  near(
    root((x) => x * x - 2, 0, 2),
    Math.SQRT2,
    1e-15,
  );
  near(
    root((x) => Math.cos(x) - x, 0, 1),
    0.7390851332151607,
    1e-15,
  );
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (at) => {
      near(root((x) => (x - at) ** 3, -2e6, 2e6) + 1e7, at + 1e7, 1e-9);
    }),
  );
});

test('finds a positive root however large or small', () => {
  for (const size of [1e-200, 1e-9, 1, 1e12, 1e200])
    near(
      positiveRoot((x) => Math.log(x / size), 1),
      size,
      1e-13,
    );
});

test('says so when there is none', () => {
  assert.ok(Number.isNaN(root((x) => x * x + 1, -1, 1)));
  assert.ok(Number.isNaN(positiveRoot(() => 1, 1)));
});
