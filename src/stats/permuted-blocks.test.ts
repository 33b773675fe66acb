import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeOf } from '../../test/stats/samples.ts';
import { permutedBlocks } from './permuted-blocks.ts';
import { randomFrom } from './random.ts';

const draw = (ratio: number[], multiples: number[], count: number, seed: number | string = 1) => {
  const sequence = permutedBlocks({ ratio, multiples }, randomFrom('study', seed), count);
  assert.ok(sequence instanceof Uint8Array);
  return sequence;
};

const ratios = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 });

test('at every moment the arms differ by no more than what one block allows', () => {
  fc.assert(
    fc.property(ratios, fc.nat(1_000), (ratio, seed) => {
      const counts = ratio.map(() => 0);
      for (const arm of draw(ratio, [1, 2], 200, seed)) {
        counts[arm] = (counts[arm] ?? 0) + 1;
        const rounds = counts.map((count, i) => count / (ratio[i] ?? 1));
        assert.ok(Math.max(...rounds) - Math.min(...rounds) <= 2 + 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

test('the sequence of a stratum is always the same and only grows', () => {
  assert.deepEqual(draw([1, 1], [2, 3], 10, 'Deventer'), draw([1, 1], [2, 3], 60, 'Deventer').slice(0, 10));
  assert.notDeepEqual(draw([1, 1], [2, 3], 60, 'Deventer'), draw([1, 1], [2, 3], 60, 'Tilburg'));
});

test('the last of a block cannot be told from the ones before: block sizes change', () => {
  const sequence = draw([1, 1], [1, 2], 400);
  const balancedAt = new Set<number>();
  let sum = 0;
  for (const [i, arm] of sequence.entries()) {
    sum += arm === 0 ? 1 : -1;
    if (sum === 0) balancedAt.add((i + 1) % 4);
  }
  assert.deepEqual([...balancedAt].sort(), [0, 2]);
});

test('a plan that cannot be drawn is refused', () => {
  const random = randomFrom(1);
  for (const ratio of [[], [1], [0, 1], [1.5, 1]]) {
    assert.equal(codeOf(permutedBlocks({ ratio, multiples: [1] }, random, 4) as never), 'bad-input');
  }
  assert.equal(codeOf(permutedBlocks({ ratio: [1, 1], multiples: [] }, random, 4) as never), 'bad-input');
  assert.equal(codeOf(permutedBlocks({ ratio: [1, 1], multiples: [1] }, random, -4) as never), 'bad-input');
});
