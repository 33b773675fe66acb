import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { at } from './at.ts';
import { orderOf } from './order.ts';
import { randomFrom } from './random.ts';

const byComparing = (values: Float64Array) =>
  Int32Array.from(values.keys()).sort((a, b) => at(values, a) - at(values, b) || a - b);

test('many values by their digits is the same order as by comparing, equal ones as they came', () => {
  const { unit, below } = randomFrom('order');
  const kinds = [
    () => below(50),
    () => unit() - 0.5,
    () => (unit() - 0.5) * 10 ** (below(600) - 300),
    () => [Number.NEGATIVE_INFINITY, -3, 2.5, Number.POSITIVE_INFINITY][below(4)] ?? 0,
  ];
  for (const kind of kinds) {
    const values = Float64Array.from({ length: 5_000 }, kind);
    assert.deepEqual(orderOf(values), byComparing(values));
  }
});

test('few values by comparing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (list) => {
      const values = Float64Array.from(list);
      assert.deepEqual(orderOf(values), byComparing(values));
    }),
  );
});
