import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { scaleConsistency } from './scale-consistency.ts';

const answers = [
  [1, 2, 3, 4, 5, 3, 2],
  [2, 2, 3, 5, 4, 3, 1],
  [1, 3, 3, 4, 5, 2, 2],
] as const;

test('alpha by hand: k/(k − 1) (1 − sum of the variances / variance of the sum)', () => {
  const result = sure(scaleConsistency(answers));
  // squared deviations: 80/7, 76/7 and 76/7 of the questions, 612/7 of the sums 4 7 9 13 14 8 5
  const squares = (values: readonly number[]) =>
    values.reduce((sum, x) => sum + x * x, 0) - values.reduce((sum, x) => sum + x, 0) ** 2 / values.length;
  const sums = answers[0].map((first, i) => first + (answers[1][i] ?? 0) + (answers[2][i] ?? 0));
  const own = answers.reduce((sum, values) => sum + squares(values), 0);
  near(result.estimate, 1.5 * (1 - own / squares(sums)));
  assert.ok(result.interval[0] < result.estimate && result.estimate < result.interval[1]);
  assert.equal(result.items.length, 3);
});

test('two questions that are one and the same have alpha 1, and alpha without one of them does not exist', () => {
  const result = sure(scaleConsistency([answers[0], answers[0]]));
  near(result.estimate, 1);
  assert.deepEqual(
    result.items.map(({ without }) => without),
    [null, null],
  );
});

test('shift and the order of questions and people do not matter; who skips a question is missing', () => {
  const plain = sure(scaleConsistency(answers)).estimate;
  near(sure(scaleConsistency(answers.map((values) => values.map((x) => x + 1e6)))).estimate, plain);
  near(sure(scaleConsistency(answers.toReversed().map((values) => values.toReversed()))).estimate, plain);
  const skipped = answers.map((values, i) => [...values, i === 0 ? Number.NaN : 3]);
  const result = sure(scaleConsistency(skipped));
  assert.deepEqual([result.n, result.missing], [7, 1]);
  near(result.estimate, plain);
});

test('a question with one answer for all has no correlation, and alpha is still there', () => {
  const result = sure(
    scaleConsistency([
      [3, 3, 3],
      [1, 2, 3],
      [1, 3, 2],
    ]),
  );
  assert.deepEqual([result.standardised, result.items[0]?.itemRest], [null, null]);
  assert.ok(result.estimate < 1);
});

test('one question, one person, the same sum for all', () => {
  assert.equal(codeOf(scaleConsistency([answers[0]])), 'bad-input');
  assert.equal(codeOf(scaleConsistency([[1], [2]])), 'too-few');
  const opposite = [
    [1, 2, 3],
    [3, 2, 1],
  ];
  assert.equal(codeOf(scaleConsistency(opposite)), 'no-variation');
});
