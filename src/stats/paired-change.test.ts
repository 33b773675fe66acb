import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near, outcomes, sleep } from '../../test/stats/samples.ts';
import { hedges, pairedChange } from './paired-change.ts';

test('the sleep data as t.test(second, first, paired = TRUE) gives it', () => {
  const result = sure(pairedChange(sleep.first, sleep.second));
  near(result.estimate, 1.58);
  near(result.statistic, 4.06212768338818);
  near(result.p, 0.002833, 1e-4);
  near(result.interval[0], 0.7001142, 1e-7);
  near(result.interval[1], 2.4598858, 1e-7);
  near(result.dZ, 4.06212768338818 / Math.sqrt(10));
  near(result.dAv ?? 0, 1.58 / Math.sqrt((3.20055555555556 + 4.009) / 2));
  near(result.gAv ?? 0, (result.dAv ?? 0) * hedges(9));
  assert.ok(Math.abs(hedges(9) - (1 - 3 / 35)) < 1e-3);
});

test('a person with one moment is missing', () => {
  const result = sure(pairedChange([...sleep.first, 3, Number.NaN], [...sleep.second, Number.NaN, 1]));
  assert.deepEqual([result.n, result.missing], [10, 2]);
});

test('shift of both moments changes nothing, turning them round turns the sign', () => {
  fc.assert(
    fc.property(outcomes(4, 10), fc.integer({ min: 1, max: 5 }), (values, step) => {
      const after = values.map((value, i) => value + (i % 2) * step);
      const plain = sure(pairedChange(values, after));
      const up = (list: readonly number[]) => list.map((value) => value + 1e9);
      near(sure(pairedChange(up(values), up(after))).se, plain.se);
      near(sure(pairedChange(after, values)).estimate, -plain.estimate);
    }),
  );
});

test('too few, all the same change, unequal lengths', () => {
  assert.equal(codeOf(pairedChange([1, Number.NaN], [2, 3])), 'too-few');
  assert.equal(codeOf(pairedChange([1, 2, 3], [2, 3, 4])), 'no-variation');
  assert.equal(codeOf(pairedChange([1, 2, 3], [2, 3])), 'bad-input');
});
