import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { at } from './at.ts';
import { bonferroni, holm } from './holm.ts';

/** The fifteen p-values of Benjamini and Hochberg (1995). */
const fifteen = [
  ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459],
  ...[0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
];

test('fifteen p-values as p.adjust gives them', () => {
  const expected = [0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1, 1, 1, 1, 1, 1];
  const { adjusted } = sure(holm(fifteen));
  for (const [i, p] of expected.entries()) near(at(adjusted, i), p);
  assert.equal(sure(bonferroni(fifteen)).adjusted.filter((p) => p <= 0.05).length, 3);
  assert.equal(adjusted.filter((p) => p <= 0.05).length, 3);
});

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

test('the order of the arms does not matter: each keeps its own adjusted value', () => {
  fc.assert(
    fc.property(family, (p) => {
      const backwards = sure(holm(p.toReversed())).adjusted.toReversed();
      assert.deepEqual(sure(holm(p)).adjusted, backwards);
    }),
  );
});

test('never below the p-value, never above Bonferroni', () => {
  fc.assert(
    fc.property(family, (p) => {
      const [mild, strict] = [sure(holm(p)).adjusted, sure(bonferroni(p)).adjusted];
      for (const [i, raw] of p.entries()) assert.ok(raw <= at(mild, i) && at(mild, i) <= at(strict, i));
    }),
  );
});

test('a family with an unknown or impossible p-value is refused; an empty one is empty', () => {
  assert.equal(codeOf(holm([0.1, Number.NaN])), 'bad-input');
  assert.equal(codeOf(bonferroni([1.2])), 'bad-input');
  assert.equal(sure(holm([])).adjusted.length, 0);
});
