import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { at } from './at.ts';
import {
  benjaminiHochberg,
  benjaminiKriegerYekutieli,
  benjaminiYekutieli,
  hochberg,
} from './benjamini-hochberg.ts';
import { holm } from './holm.ts';

/** The fifteen p-values of Benjamini and Hochberg (1995). */
const fifteen = [
  ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459],
  ...[0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
];

test('fifteen p-values as p.adjust gives them: 4 findings by BH, 3 by BY', () => {
  const expected = [
    ...[0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571429, 0.0638571428571429, 0.0645, 0.0765],
    ...[0.486, 0.581181818181818, 0.714875, 0.753230769230769, 0.813214285714286, 1],
  ];
  const { adjusted } = sure(benjaminiHochberg(fifteen));
  for (const [i, q] of expected.entries()) near(at(adjusted, i), q);
  assert.equal(adjusted.filter((q) => q <= 0.05).length, 4);
  assert.equal(sure(benjaminiYekutieli(fifteen)).adjusted.filter((q) => q <= 0.05).length, 3);
});

test('the two stages find at least as much at a usual level', () => {
  const { adjusted } = sure(benjaminiKriegerYekutieli(fifteen));
  assert.ok(adjusted.filter((q) => q <= 0.05).length >= 4);
});

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 });

test('order does not matter, BY is stricter than BH, Hochberg at most Holm', () => {
  fc.assert(
    fc.property(family, (p) => {
      for (const method of [benjaminiHochberg, benjaminiYekutieli, hochberg, benjaminiKriegerYekutieli]) {
        assert.deepEqual(sure(method(p.toReversed())).adjusted.toReversed(), sure(method(p)).adjusted);
      }
      for (const i of p.keys()) {
        const [q, strict] = [
          at(sure(benjaminiHochberg(p)).adjusted, i),
          at(sure(benjaminiYekutieli(p)).adjusted, i),
        ];
        assert.ok((p[i] ?? 0) <= q && q <= strict + 1e-15);
        assert.ok(at(sure(hochberg(p)).adjusted, i) <= at(sure(holm(p)).adjusted, i) + 1e-12);
      }
    }),
    { numRuns: 40 },
  );
});

test('an unknown p-value is refused', () => {
  for (const method of [benjaminiHochberg, benjaminiYekutieli, hochberg, benjaminiKriegerYekutieli]) {
    assert.equal(codeOf(method([Number.NaN])), 'bad-input');
  }
});
