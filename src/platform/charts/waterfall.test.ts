import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { waterfallLayout } from './waterfall-layout.ts';

const step = fc
  .double({ min: -1e8, max: 1e8, noNaN: true })
  .map((value) => ({ label: 'a', words: 'b', value }));
const steps = fc.array(step, { maxLength: 12 });
const margin = fc.double({ min: 0, max: 1e8, noNaN: true });

const totalOf = (all: readonly { readonly value: number }[], less: number, more: number) => {
  const value = all.reduce((sum, one) => sum + one.value, 0);
  return { label: 't', words: 'w', value, low: value - less, high: value + more };
};

test('every bar stands inside the picture and begins where the one before it ended', () => {
  fc.assert(
    fc.property(steps, margin, margin, fc.constantFrom(330, 680), (all, less, more, width) => {
      const layout = waterfallLayout(all, totalOf(all, less, more), width);
      assert.equal(layout.bars.length, all.length + 1);
      let place = layout.zero;
      for (const { kind, from, to, end, y } of layout.bars) {
        assert.ok(from >= 0 && from <= to && to <= width);
        assert.ok(y > layout.top && y < layout.bottom);
        const start = kind === 'total' ? layout.zero : place;
        assert.ok(Math.abs(start - (end === to ? from : to)) < 1e-6 || from === to);
        place = end;
      }
      assert.ok(
        Math.abs(place - (layout.bars.at(-2)?.end ?? layout.zero)) < 1e-6,
        'the steps end at the total',
      );
    }),
  );
});

test('a margin that holds zero holds it in the picture', () => {
  const total = { label: 't', words: 'w', value: 5, low: -2, high: 9 };
  const { margin: placed, zero } = waterfallLayout([{ label: 'a', words: 'b', value: 5 }], total, 330);
  assert.ok(placed.from < zero && placed.to > zero);
});

test('what goes off is another kind of bar than what comes on', () => {
  const all = [-3, 5].map((value) => ({ label: 'a', words: 'b', value }));
  const kinds = waterfallLayout(all, totalOf(all, 0, 0), 680).bars.map(({ kind }) => kind);
  assert.deepEqual(kinds, ['minus', 'plus', 'total']);
});
