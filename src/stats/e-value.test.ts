import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { eValue, eValueOfDifference } from './e-value.ts';

test('bottle feeding and death by infection: 3.9 (1.8 to 8.7) gives 7.26 and 3.0 (VanderWeele, Ding 2017)', () => {
  const { estimate, limit } = sure(eValue(3.9, [1.8, 8.7]));
  assert.deepEqual([estimate.toFixed(2), limit.toFixed(1)], ['7.26', '3.0']);
});

test('a ratio and its reverse need the same; an interval that holds 1 needs nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.01, max: 20, noNaN: true }), (ratio) => {
      const [up, down] = [
        sure(eValue(ratio, [ratio, ratio])),
        sure(eValue(1 / ratio, [1 / ratio, 1 / ratio])),
      ];
      near(up.estimate, down.estimate);
      assert.equal(sure(eValue(ratio, [0.9, ratio])).limit, 1);
    }),
  );
});

test('no difference in standard deviations needs nothing; a ratio of 0 is none', () => {
  assert.deepEqual(eValueOfDifference(0, 0.1), { ok: true, estimate: 1, limit: 1 });
  near(sure(eValueOfDifference(0.5, 0.1)).estimate, sure(eValue(Math.exp(0.455), [1, 2])).estimate);
  assert.equal(codeOf(eValue(0, [0, 1])), 'bad-input');
  assert.equal(codeOf(eValue(2, [3, 4])), 'bad-input');
});
