import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { anova } from './anova.ts';
import { chiSquaredTest } from './chi-squared-test.ts';
import { fisherExact } from './fisher-exact.ts';
import { permanova } from './permanova.ts';
import { permutationChiSquared } from './permutation-chi-squared.ts';
import { randomFrom } from './random.ts';

const first = [...Array(16).keys()].map((i) => (i < 10 ? 0 : 1));
const second = [...Array(16).keys()].map((i) => (i < 8 || i === 10 ? 0 : 1)); // 8 2 / 1 5

test('two by two: the permutation comes near Fisher’s exact answer', () => {
  const drawn = sure(permutationChiSquared(first, second, { random: randomFrom(1), draws: 20_000 }));
  const exact = sure(fisherExact({ events: 8, n: 10 }, { events: 1, n: 6 })).p;
  assert.ok(Math.abs(drawn.p - exact) < 0.006);
  near(
    drawn.statistic,
    sure(
      chiSquaredTest([
        [8, 2],
        [1, 5],
      ]),
    ).statistic,
  );
});

test('the same seed gives the same p, a missing answer is counted, and p is never 0', () => {
  const run = () =>
    sure(permutationChiSquared([...first, Number.NaN], [...first, 1], { random: randomFrom(2), draws: 99 }));
  assert.deepEqual(run(), run());
  assert.deepEqual([run().missing, run().p], [1, 0.01]);
});

test('one column: the statistic of PERMANOVA is the F of analysis of variance', () => {
  const rows = [[1], [2], [3], [4], [6], [8], [7], [8], [9]];
  const group = [0, 0, 0, 1, 1, 1, 2, 2, 2];
  const result = sure(permanova(rows, group, { random: randomFrom(3), draws: 999 }));
  const flat = sure(
    anova([
      [1, 2, 3],
      [4, 6, 8],
      [7, 8, 9],
    ]),
  );
  near(result.statistic, flat.statistic);
  near(result.r2, flat.etaSquared);
  assert.ok(Math.abs(result.p - flat.p) < 0.02);
});

test('one group, unequal lengths, rows that do not differ', () => {
  const random = randomFrom(4);
  assert.equal(codeOf(permanova([[1], [2]], [0, 0], { random })), 'too-few');
  assert.equal(codeOf(permanova([[1]], [0, 1], { random })), 'bad-input');
  assert.equal(codeOf(permanova([[1], [1], [1]], [0, 1, 1], { random })), 'no-variation');
  assert.equal(codeOf(permanova([[1], [1], [2], [2]], [0, 0, 1, 1], { random })), 'no-variation');
  assert.equal(codeOf(permutationChiSquared([1, 1], [0, 1], { random })), 'too-few');
  assert.equal(codeOf(permutationChiSquared([1], [0, 1], { random })), 'bad-input');
});
