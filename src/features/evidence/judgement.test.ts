import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { COMPARISONS, EVIDENCE_DIRECTIONS, EVIDENCE_STRENGTHS } from '../../shared/vocabulary.ts';
import { conclusionOf, type Effect, oriented, UNITS } from './effect.ts';
import { DIRECTIONS_AFTER, MOST_STRENGTH, objectionsTo } from './judgement.ts';

const effect: fc.Arbitrary<Effect> = fc
  .record({
    three: fc.tuple(fc.integer(), fc.integer(), fc.integer()),
    margin: fc.boolean(),
    unit: fc.constantFrom(...UNITS),
    better: fc.constantFrom('more' as const, 'less' as const),
  })
  .map(({ three, margin, unit, better }) => {
    const [low, estimate, high] = three.toSorted((a, b) => a - b) as [number, number, number];
    return { estimate, low: margin ? low : null, high: margin ? high : null, unit, better };
  });
const judged = fc.record({
  comparison: fc.constantFrom(...COMPARISONS),
  effect: fc.option(effect),
  direction: fc.constantFrom(...EVIDENCE_DIRECTIONS),
  strength: fc.constantFrom(...EVIDENCE_STRENGTHS),
});

test('turning a difference keeps the estimate inside its margin, and twice turned is the same', () => {
  fc.assert(
    fc.property(effect, (one) => {
      const { estimate, low, high } = oriented(one);
      assert.equal(low === null, high === null);
      if (low !== null && high !== null) assert.ok(low <= estimate && estimate <= high);
      assert.deepEqual(oriented({ ...one, ...oriented(one) }), {
        estimate: one.estimate + 0,
        low: one.low === null ? null : one.low + 0,
        high: one.high === null ? null : one.high + 0,
      });
    }),
  );
});

test('fewer is as good as more, when fewer is what people want', () => {
  fc.assert(
    fc.property(effect, (one) => {
      const other: Effect = { ...one, ...oriented({ ...one, better: 'less' }), better: flip(one.better) };
      assert.equal(
        conclusionOf({ comparison: 'loting', effect: other }),
        conclusionOf({ comparison: 'loting', effect: one }),
      );
    }),
  );
});
const flip = (better: Effect['better']): Effect['better'] => (better === 'more' ? 'less' : 'more');

test('a margin that holds zero never says that it helps or harms', () => {
  fc.assert(
    fc.property(judged, (one) => {
      const { effect } = one;
      if (effect?.low === undefined || effect.low === null || effect.high === null) return;
      if (effect.low > 0 || effect.high < 0 || objectionsTo(one).length > 0) return;
      assert.ok(one.direction !== 'positief' && one.direction !== 'negatief');
      assert.equal(conclusionOf(one), 'unclear');
    }),
  );
});

test('without a comparison there is no effect, no direction and little strength, whatever else is said', () => {
  fc.assert(
    fc.property(judged, (one) => {
      const allowed = objectionsTo({ ...one, comparison: 'geen' }).length === 0;
      assert.equal(allowed, one.effect === null && one.direction === 'onbekend' && one.strength <= 2);
    }),
  );
});

test('40 of the 100 without a comparison is refused, and says why', () => {
  const counted = { estimate: 40, low: null, high: null, unit: 'op-100', better: 'more' } as const;
  assert.deepEqual(
    objectionsTo({ comparison: 'geen', effect: counted, direction: 'positief', strength: 3 }),
    ['effectWithoutComparison', 'strengthTooHigh', 'directionWithoutComparison'],
  );
});

test('there is always something that may be said', () => {
  fc.assert(
    fc.property(judged, ({ comparison, effect }) => {
      const given = { comparison, effect: comparison === 'geen' ? null : effect };
      const [direction] = DIRECTIONS_AFTER[conclusionOf(given)];
      assert.ok(direction !== undefined);
      assert.deepEqual(objectionsTo({ ...given, direction, strength: MOST_STRENGTH[comparison] }), []);
    }),
  );
});
