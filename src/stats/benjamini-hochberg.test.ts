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

/** Who is kept at q, step by step as Benjamini, Krieger and Yekutieli (2006) write it. */
function keptAt(p: readonly number[], q: number): readonly boolean[] {
  const level = q / (1 + q);
  const found = (of: number) =>
    p
      .map((_, i) => i + 1)
      .filter(
        (k) =>
          at(
            p.toSorted((a, b) => a - b),
            k - 1,
          ) <=
          (level * k) / of,
      );
  const first = found(p.length).at(-1) ?? 0;
  const last = first === p.length ? first : Math.max(first, found(p.length - first).at(-1) ?? 0);
  const limit =
    last === 0
      ? -1
      : at(
          p.toSorted((a, b) => a - b),
          last - 1,
        );
  return p.map((one) => one <= limit);
}

test('a q-value of the two stages is where they begin to keep the finding, also far under a thousandth', () => {
  for (const p of [fifteen, [0.01, 0.04, 0.03, 0.2, 1e-30], [0.2, 0.4, 0.001]]) {
    const { adjusted } = sure(benjaminiKriegerYekutieli(p));
    for (const [i, q] of adjusted.entries()) {
      if (q >= 1) continue;
      assert.equal(keptAt(p, q * (1 + 1e-9))[i], true);
      assert.equal(keptAt(p, q * (1 - 1e-9))[i], false);
    }
  }
  near(at(sure(benjaminiKriegerYekutieli([1e-30, 0.5, 0.9])).adjusted, 0), 3e-30);
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
