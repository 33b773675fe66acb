import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { outOfHundred, shareOf } from './traces.ts';

test('a share is told when both parts are large enough and enough coaches worked on it', () => {
  assert.deepEqual(shareOf(30, 50, 3), { done: 30, of: 50 });
  assert.equal(outOfHundred(shareOf(30, 50, 3)), 60);
  assert.deepEqual(shareOf(50, 50, 3), { done: 50, of: 50 });
});

test('a share of a few people, or of two coaches, is hidden', () => {
  assert.deepEqual(shareOf(47, 50, 3), { done: 'hidden', of: 50 });
  assert.deepEqual(shareOf(3, 3, 8), { done: 'hidden', of: 'hidden' });
  assert.deepEqual(shareOf(30, 50, 2), { done: 'hidden', of: 'hidden' });
  assert.equal(outOfHundred(shareOf(0, 0, 2)), null);
});

test('whatever is shown, no part between 1 and 9 can be computed from it', () => {
  const count = fc.integer({ min: 0, max: 80 });
  fc.assert(
    fc.property(count, count, (done, rest) => {
      const share = shareOf(done, done + rest, 5);
      if (share.done === 'hidden' || share.of === 'hidden') return;
      for (const part of [share.done, share.of - share.done]) assert.ok(part === 0 || part >= 10);
    }),
  );
});
