import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { leeBounds, worstCaseBounds } from './attrition-bounds.ts';

const unknown = Number.NaN;

test('Lee by hand: of five known treated the extreme one is left out, because a fifth fewer controls are known', () => {
  const treated = [1, 2, 3, 4, 5];
  const control = [1, 2, 3, 4, unknown];
  const { bounds, observed, missing } = sure(leeBounds(treated, control));
  near(bounds[0], 0);
  near(bounds[1], 1);
  assert.deepEqual([observed.treated, observed.control, missing], [1, 0.8, 1]);
  const turned = sure(leeBounds(control, treated)).bounds;
  near(turned[0], -1);
  near(turned[1], 0);
});

test('when as much is known in both groups nothing is cut', () => {
  const { bounds } = sure(leeBounds([1, 2, unknown], [5, 7, unknown]));
  near(bounds[0], -4.5);
  near(bounds[1], -4.5);
});

test('worst case by hand: every unknown outcome is as low or as high as can be', () => {
  const { bounds } = sure(worstCaseBounds([1, 1, 0, unknown], [0, 1, unknown, unknown], [0, 1]));
  near(bounds[0], 2 / 4 - 3 / 4);
  near(bounds[1], 3 / 4 - 1 / 4);
});

const group = fc
  .array(fc.oneof(fc.constant(unknown), fc.integer({ min: 0, max: 10 })), { minLength: 1, maxLength: 15 })
  .filter((values) => values.some((value) => !Number.isNaN(value)));

test('the order of the people does not matter, and the lower end is never above the upper', () => {
  fc.assert(
    fc.property(group, group, (a, b) => {
      const { bounds } = sure(leeBounds(a, b));
      const backwards = sure(leeBounds(a.toReversed(), b.toReversed())).bounds;
      assert.ok(Math.abs(backwards[0] - bounds[0]) < 1e-9 && Math.abs(backwards[1] - bounds[1]) < 1e-9);
      assert.ok(bounds[0] <= bounds[1] + 1e-9);
      const [low, high] = sure(worstCaseBounds(a, b, [0, 10])).bounds;
      assert.ok(low <= high + 1e-9);
    }),
  );
});

test('nobody known, or an outcome off the scale', () => {
  assert.equal(codeOf(leeBounds([unknown], [1])), 'too-few');
  assert.equal(codeOf(worstCaseBounds([1], [], [0, 1])), 'too-few');
  assert.equal(codeOf(worstCaseBounds([11], [1], [0, 10])), 'bad-input');
});
