import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near, outcomes, sleep } from '../../test/stats/samples.ts';
import { kendall } from './kendall.ts';
import { pearson } from './pearson.ts';
import { spearman } from './spearman.ts';

const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];

test('Spearman: IQ and hours of television', () => {
  const { estimate, p } = sure(spearman(iq, hours));
  near(estimate, -0.175757575757576);
  near(p, 0.6271883448, 1e-8);
  const drawn = sure(spearman(iq, hours, { seed: 1 }));
  assert.ok(Math.abs(drawn.p - 0.63) < 0.02);
  assert.equal(drawn.method, 'Spearman, permutation');
});

test('Pearson: the sleep data as cor.test gives it', () => {
  near(sure(pearson(sleep.first, sleep.second)).estimate, 0.7951702, 1e-7);
});

test('a straight line has p above 0, and no interval', () => {
  const line = [1, 2, 3, 4, 5];
  for (const result of [sure(pearson(line, line)), sure(spearman(line, line.toReversed()))]) {
    near(Math.abs(result.estimate), 1);
    near(result.p, 2 / 120);
  }
  assert.equal(sure(pearson(line, line)).interval, null);
});

test('a missing value takes only its own pair away', () => {
  const nearly = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const result = sure(spearman(nearly, [...nearly.slice(0, 9), Number.NaN]));
  assert.deepEqual([result.n, result.missing, result.estimate], [9, 1, 1]);
});

test('a monotone scale leaves ranks as they are, turning round turns the sign', () => {
  fc.assert(
    fc.property(outcomes(5, 15), (x) => {
      const y = x.map((v, i) => v * (i % 3 ? 1 : -1) + i);
      const plain = [spearman(x, y), kendall(x, y)];
      const cubed = [
        spearman(
          x.map((v) => v ** 3),
          y,
        ),
        kendall(
          x.map((v) => v ** 3),
          y,
        ),
      ];
      const turned = [
        spearman(
          x.map((v) => -v),
          y,
        ),
        kendall(
          x.map((v) => -v),
          y,
        ),
      ];
      for (const [i, one] of plain.entries()) {
        if (!one.ok) continue;
        near(sure(cubed[i] ?? one).estimate + 2, one.estimate + 2);
        near(sure(turned[i] ?? one).estimate + 2, 2 - one.estimate);
      }
    }),
  );
});

test('two pairs, one value, unequal lengths', () => {
  assert.equal(codeOf(spearman([1, 2], [1, 2])), 'too-few');
  assert.equal(codeOf(kendall([1, 1, 1], [1, 2, 3])), 'no-variation');
  assert.equal(codeOf(pearson([1, 2, 3], [1, 2])), 'bad-input');
});
