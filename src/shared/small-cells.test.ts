import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hideSmall, hideSmallParts } from './small-cells.ts';

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

test('a part is hidden too when the rest of its whole is a small count', () => {
  const of = (...list: readonly (readonly [number, number])[]) =>
    list.map(([part, whole]) => ({ part, whole }));
  assert.deepEqual(hideSmallParts(of([38, 40], [30, 60], [20, 50]), 10), {
    cells: ['hidden', 30, 'hidden'],
    total: 88,
  });
  assert.deepEqual(hideSmallParts(of([38, 40], [60, 60]), 10), {
    cells: ['hidden', 'hidden'],
    total: 'hidden',
  });
  assert.deepEqual(hideSmallParts(of([40, 40], [0, 60]), 10), { cells: [40, 0], total: 40 });
});

test('nobody can subtract his way to how few did not', () => {
  const one = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })).map(([part, rest]) => ({
    part,
    whole: part + rest,
  }));
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (list) => {
      const { cells, total } = hideSmallParts(list, 10);
      const small = (count: number) => count > 0 && count < 10;
      let [part, whole, hidden] = [0, 0, 0];
      for (const [i, { part: known, whole: all }] of list.entries()) {
        if (cells[i] === 'hidden') hidden += 1;
        else assert.ok(!small(known) && !small(all - known));
        part += cells[i] === 'hidden' ? known : 0;
        whole += cells[i] === 'hidden' ? all : 0;
      }
      if (total === 'hidden' || hidden === 0) return;
      assert.ok(hidden >= 2, 'one hidden cell is total minus the rest');
      assert.ok(!small(part) && !small(whole - part), 'the hidden cells together are a small group');
    }),
  );
});
