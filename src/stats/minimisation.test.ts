import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../../test/stats/samples.ts';
import { minimisation } from './minimisation.ts';
import { randomFrom } from './random.ts';

const people = 300;
const factor = (levels: number, stream: string) => {
  const random = randomFrom(1, stream);
  return Float64Array.from({ length: people }, () => random.below(levels));
};
const factors = [factor(2, 'sex'), factor(6, 'place'), factor(3, 'age')];

function worst(arms: Uint8Array, ratio: readonly number[]): number {
  return Math.max(
    ...factors.flatMap((codes) =>
      [...new Set(codes)].map((level) => {
        const counts = ratio.map(
          (share, arm) => arms.filter((a, i) => a === arm && codes[i] === level).length / share,
        );
        return Math.max(...counts) - Math.min(...counts);
      }),
    ),
  );
}

test('every level of every factor stays in balance, also when one arm must be twice as large', () => {
  for (const measure of ['range', 'variance'] as const) {
    const two = minimisation({ factors, ratio: [1, 1], measure }, randomFrom('lot'), people);
    assert.ok(two instanceof Uint8Array && worst(two, [1, 1]) <= 6);
    const twice = minimisation({ factors, ratio: [2, 1], measure }, randomFrom('lot'), people);
    assert.ok(twice instanceof Uint8Array && worst(twice, [2, 1]) <= 8);
  }
});

test('a coin without bias towards balance is a lottery; the same seed gives the same arms', () => {
  const plan = { factors, ratio: [1, 1, 1] };
  assert.deepEqual(minimisation(plan, randomFrom(7), people), minimisation(plan, randomFrom(7), people));
  assert.notDeepEqual(minimisation(plan, randomFrom(7), people), minimisation(plan, randomFrom(8), people));
});

test('with certainty the second of two like people gets the other arm', () => {
  const plan = { factors: [[0, 0, 0, 0]], ratio: [1, 1], probability: 1 };
  const arms = minimisation(plan, randomFrom(3), 4);
  assert.ok(arms instanceof Uint8Array);
  assert.notEqual(arms[0], arms[1]);
  assert.notEqual(arms[2], arms[3]);
});

test('what cannot be minimised is refused', () => {
  const code = (plan: Parameters<typeof minimisation>[0]) =>
    codeOf(minimisation(plan, randomFrom(1), 2) as never);
  assert.equal(code({ factors: [[0]], ratio: [1, 1] }), 'bad-input');
  assert.equal(code({ factors: [[0, Number.NaN]], ratio: [1, 1] }), 'bad-input');
  assert.equal(code({ factors: [[0, 1]], ratio: [1] }), 'bad-input');
});
