import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { differenceInMeans } from './difference-in-means.ts';
import { hotelling } from './hotelling.ts';
import { randomFrom } from './random.ts';

const seed = 4;

function groups(from: number, apart: number) {
  const { unit } = randomFrom(from);
  const group = Array.from({ length: 24 }, (_, i) => i % 2);
  return { group, rows: group.map((g) => [unit() + g * apart, unit() - g * apart]) };
}

test('one coordinate: T² is the square of the t with a pooled spread', () => {
  const [a, b] = [
    [1, 2, 4, 7],
    [3, 6, 8, 9],
  ];
  const { statistic, pNormal } = sure(
    hotelling(
      [...a, ...b].map((v) => [v]),
      [0, 0, 0, 0, 1, 1, 1, 1],
      { seed },
    ),
  );
  const welch = sure(differenceInMeans(a, b)); // groups of one size: the same t
  near(statistic, welch.statistic ** 2);
  assert.ok(pNormal > 0.1 && pNormal < 0.4);
});

test('groups apart are found; unit, shift, order and names of the groups do not matter', () => {
  assert.ok(sure(hotelling(groups(1, 1).rows, groups(1, 1).group, { seed, draws: 999 })).p < 0.01);
  fc.assert(
    fc.property(fc.nat(500), (from) => {
      const { rows, group } = groups(from, 0.2);
      const plain = sure(hotelling(rows, group, { seed, draws: 19 })).statistic;
      const moved = rows.map(([x = 0, y = 0]) => [3 * x + 1e6, x - 2 * y]).toReversed();
      near(
        sure(hotelling(moved, group.map((g) => 1 - g).toReversed(), { seed, draws: 19 })).statistic,
        plain,
        1e-5,
      );
    }),
    { numRuns: 20 },
  );
});

test('who is missing is counted, the same seed repeats, and p is never 0', () => {
  const { rows, group } = groups(2, 9);
  const result = () => sure(hotelling([...rows, [Number.NaN, 1]], [...group, 1], { seed, draws: 99 }));
  assert.deepEqual(result(), result());
  assert.deepEqual([result().missing, result().p], [1, 0.01]);
});

test('two rows, one coordinate said twice, no difference within groups', () => {
  assert.equal(codeOf(hotelling([[1], [2]], [0, 1], { seed })), 'too-few');
  assert.equal(codeOf(hotelling([[1], [2]], [0], { seed })), 'bad-input');
  assert.equal(
    codeOf(
      hotelling(
        [
          [1, 2],
          [2, 4],
          [3, 6],
          [5, 10],
        ],
        [0, 0, 1, 1],
        { seed },
      ),
    ),
    'collinear',
  );
  assert.equal(codeOf(hotelling([[1], [1], [2], [2]], [0, 0, 1, 1], { seed })), 'no-variation');
});
