import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { monthsIn, spread } from './timeline.tsx';

test('the months of an axis lie inside it and are not too many', () => {
  assert.deepEqual(monthsIn('2026-01-01', '2026-04-10', 8), [
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
    '2026-04-01',
  ]);
  assert.deepEqual(monthsIn('2024-03-02', '2026-02-01', 4), [
    '2024-07-01',
    '2025-01-01',
    '2025-07-01',
    '2026-01-01',
  ]);
  assert.deepEqual(monthsIn('2026-03-02', '2026-03-20', 4), []);
});

test('marks keep their order and their distance, and stay before the end', () => {
  const places = fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(places, (list) => {
      const sorted = list.toSorted((a, b) => a - b);
      const moved = spread(sorted, 30, 600);
      for (const [at, place] of moved.entries()) {
        assert.ok(place <= 600 + 1e-9);
        if (at > 0) assert.ok(place - (moved[at - 1] ?? 0) >= 30 - 1e-9);
      }
    }),
  );
});
