import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hideSmall } from './small-cells.ts';

test('a small count is hidden, and so is the one that would give it away', () => {
  assert.deepEqual(hideSmall([3, 12, 40], 10), { cells: ['hidden', 'hidden', 40], total: 55 });
  assert.deepEqual(hideSmall([3, 4, 40], 5), { cells: ['hidden', 'hidden', 40], total: 47 });
  assert.deepEqual(hideSmall([2, 1, 40], 5), { cells: ['hidden', 'hidden', 40], total: 'hidden' });
  assert.deepEqual(hideSmall([3, 0, 0], 10), { cells: ['hidden', 0, 0], total: 'hidden' });
  assert.deepEqual(hideSmall([10, 0, 12], 10), { cells: [10, 0, 12], total: 22 });
});

test('nobody can subtract his way to a small count', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 15 }), (list, minimum) => {
      const { cells, total } = hideSmall(list, minimum);
      for (const [i, cell] of cells.entries())
        if (cell !== 'hidden') assert.ok(cell === list[i] && (cell === 0 || cell >= minimum));
      const shown = cells.reduce<number>((all, cell) => all + (cell === 'hidden' ? 0 : cell), 0);
      const hidden = cells.filter((cell) => cell === 'hidden').length;
      if (total === 'hidden' || hidden === 0) return;
      assert.ok(hidden >= 2, 'one hidden cell is total minus the rest');
      assert.ok(total - shown >= minimum, 'the hidden cells together are a small group');
    }),
  );
});
