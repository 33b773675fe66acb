import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { blockedDifference } from './blocked-difference.ts';
import { differenceInMeans } from './difference-in-means.ts';

const outcome = [1, 3, 2, 6, 10, 14, 11, 17];
const treated = [0, 0, 1, 1, 0, 0, 1, 1];
const block = [1, 1, 1, 1, 2, 2, 2, 2];

test('two blocks by hand: (2 + 2) / 2, and variances 2, 8, 8, 18 over two people each', () => {
  const result = sure(blockedDifference(outcome, treated, block));
  near(result.estimate, 2);
  near(result.se, Math.sqrt((1 + 4 + 4 + 9) / 4));
  assert.deepEqual([result.df, result.n, result.blocks, result.thinBlocks], [4, 8, 2, 0]);
});

test('one block is the plain difference', () => {
  const result = sure(
    blockedDifference(
      outcome,
      treated,
      outcome.map(() => 7),
    ),
  );
  near(result.se, sure(differenceInMeans([2, 6, 11, 17], [1, 3, 10, 14])).se);
});

test('a block with one person in a group is left out and told; names and order of blocks do not matter', () => {
  const thin = sure(blockedDifference([...outcome, 100], [...treated, 1], [...block, 3]));
  assert.deepEqual([thin.n, thin.missing, thin.thinBlocks], [8, 1, 1]);
  const renamed = sure(
    blockedDifference(outcome.toReversed(), treated.toReversed(), block.map((b) => -b).toReversed()),
  );
  near(renamed.se, thin.se);
});

test('no block with enough people, and nobody who differs', () => {
  assert.equal(codeOf(blockedDifference([1, 2], [0, 1], [1, 1])), 'too-few');
  assert.equal(codeOf(blockedDifference([1, 1, 2, 2], [0, 0, 1, 1], [1, 1, 1, 1])), 'no-variation');
});
