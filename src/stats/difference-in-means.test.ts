import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near, outcomes, sleep } from '../../test/stats/samples.ts';
import { differenceInMeans } from './difference-in-means.ts';

test('the sleep data as t.test(extra ~ group, sleep) gives it', () => {
  const result = sure(differenceInMeans(sleep.first, sleep.second));
  near(result.estimate, -1.58);
  near(result.statistic, -1.86081346748685);
  near(result.df ?? 0, 17.7764735161785);
  near(result.p, 0.0793941401873582);
  near(result.interval[0], -3.36548323071171);
  near(result.interval[1], 0.205483230711705);
  assert.deepEqual([result.n, result.missing], [20, 0]);
});

test('a missing value is counted and left out', () => {
  const result = sure(differenceInMeans([...sleep.first, Number.NaN], sleep.second));
  assert.deepEqual([result.n, result.missing], [20, 1]);
  near(result.estimate, -1.58);
});

test('shift changes nothing, scale goes along, exchange turns the sign', () => {
  fc.assert(
    fc.property(outcomes(3), outcomes(3), (a, b) => {
      const plain = sure(differenceInMeans(a, b));
      const up = (values: readonly number[]) => values.map((value) => value + 1e9);
      const shifted = sure(differenceInMeans(up(a), up(b)));
      near(shifted.se, plain.se);
      assert.ok(Math.abs(shifted.estimate - plain.estimate) < 1e-6);
      const tripled = sure(
        differenceInMeans(
          a.map((x) => 3 * x),
          b.map((x) => 3 * x),
        ),
      );
      near(tripled.se, 3 * plain.se);
      assert.ok(Math.abs(tripled.p - plain.p) < 1e-9);
      const turned = sure(differenceInMeans(b.toReversed(), a));
      assert.ok(Math.abs(turned.estimate + plain.estimate) < 1e-9);
      near(turned.se, plain.se);
    }),
  );
});

test('one group may be all alike; both may not', () => {
  assert.ok(differenceInMeans([1, 1, 1], [0, 1, 0]).ok);
  assert.equal(codeOf(differenceInMeans([1, 1, 1], [0, 0])), 'no-variation');
});

test('an empty, single or unknown group is too few', () => {
  for (const few of [[], [1], [Number.NaN, Number.NaN, 1]]) {
    assert.equal(codeOf(differenceInMeans(few, [1, 2, 3])), 'too-few');
  }
});

test('an infinite outcome and an impossible level are refused', () => {
  assert.equal(codeOf(differenceInMeans([1, Number.POSITIVE_INFINITY], [1, 2])), 'not-computable');
  assert.equal(codeOf(differenceInMeans([1, 2], [1, 2], { level: 95 })), 'bad-input');
});
