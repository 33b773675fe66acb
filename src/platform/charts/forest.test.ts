import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { forestLayout } from './forest-layout.ts';

const row = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((three) => {
    const [low = 0, estimate = 0, high = 0] = three.toSorted((a, b) => a - b);
    return { label: 'a', words: 'b', low, estimate, high };
  });

test('everything stands inside the picture, in the order of its values, with zero in sight', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom(330, 680), (rows, width) => {
      const layout = forestLayout(rows, width);
      assert.ok(layout.zero > layout.left && layout.zero < layout.right);
      for (const { from, x, to, y } of layout.rows) {
        assert.ok(from !== null && to !== null);
        assert.ok(from >= layout.left && from <= x && x <= to && to <= layout.right);
        assert.ok(y > layout.top && y < layout.bottom);
      }
      assert.ok(layout.ticks.some(({ value }) => value === 0));
    }),
  );
});

test('a line that touches zero in its numbers touches it in the picture, and no other does', () => {
  fc.assert(
    fc.property(row, (one) => {
      const { rows, zero } = forestLayout([one], 330);
      const [placed] = rows;
      const over = (placed?.from ?? 0) <= zero && (placed?.to ?? 0) >= zero;
      if (one.low <= 0 && one.high >= 0) assert.ok(over);
      if (one.low > 1e-3 * one.high && one.low > 1e-6) assert.ok(!over);
    }),
  );
});

test('without a margin there is no line', () => {
  const [placed] = forestLayout([{ label: 'a', words: 'b', estimate: 5, low: null, high: null }], 330).rows;
  assert.equal(placed?.from, null);
  assert.equal(placed?.to, null);
});
