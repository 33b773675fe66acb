import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { anova } from './anova.ts';
import { at } from './at.ts';
import { chiSquaredTest } from './chi-squared-test.ts';
import { fisherExact } from './fisher-exact.ts';
import { permanova } from './permanova.ts';
import { permutationChiSquared } from './permutation-chi-squared.ts';

const first = [...Array(16).keys()].map((i) => (i < 10 ? 0 : 1));
const second = [...Array(16).keys()].map((i) => (i < 8 || i === 10 ? 0 : 1)); // 8 2 / 1 5

test('two by two: the permutation comes near Fisher’s exact answer', () => {
  const drawn = sure(permutationChiSquared(first, second, { seed: 1, draws: 20_000 }));
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
    sure(permutationChiSquared([...first, Number.NaN], [...first, 1], { seed: 2, draws: 99 }));
  assert.deepEqual(run(), run());
  assert.deepEqual([run().missing, run().p], [1, 0.01]);
});

test('one column: the statistic of PERMANOVA is the F of analysis of variance', () => {
  const rows = [[1], [2], [3], [4], [6], [8], [7], [8], [9]];
  const group = [0, 0, 0, 1, 1, 1, 2, 2, 2];
  const result = sure(permanova(rows, group, { seed: 3, draws: 999 }));
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
  const seed = 4;
  assert.equal(codeOf(permanova([[1], [2]], [0, 0], { seed })), 'too-few');
  assert.equal(codeOf(permanova([[1]], [0, 1], { seed })), 'bad-input');
  assert.equal(codeOf(permanova([[1], [1], [1]], [0, 1, 1], { seed })), 'no-variation');
  assert.equal(codeOf(permanova([[1], [1], [2], [2]], [0, 0, 1, 1], { seed })), 'no-variation');
  assert.equal(codeOf(permutationChiSquared([1, 1], [0, 1], { seed })), 'too-few');
  assert.equal(codeOf(permutationChiSquared([1], [0, 1], { seed })), 'bad-input');
});

test('several stories of one teller count as one teller: what seemed sure is not', () => {
  const teller = [...Array(20).keys()].map((i) => Math.floor(i / 5)); // four tellers, five stories each
  const belief = teller.map((who) => who % 2);
  const story = teller.map((_, i) => (i % 5 === 4 ? 1 - at(belief, i) : at(belief, i)));
  const rows = sure(permutationChiSquared(story, belief, { seed: 5, draws: 999 }));
  const people = sure(permutationChiSquared(story, belief, { seed: 5, draws: 999, teller }));
  assert.ok(rows.p < 0.03 && people.p > 0.3);
  assert.equal(codeOf(permutationChiSquared(belief, story, { seed: 5, teller })), 'bad-input');
  assert.equal(codeOf(permutationChiSquared([0.5, 1], [0, 1], { seed: 5 })), 'bad-input');
});
