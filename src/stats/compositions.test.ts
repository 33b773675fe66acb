import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aitchisonDistance } from './aitchison-distance.ts';
import { closure, replaceZeros } from './closure.ts';
import { clr } from './clr.ts';
import { geometricCentre } from './geometric-centre.ts';
import { type TriadZone, triadZone, triadZones } from './triad-zone.ts';

const near = (given: readonly number[] | null, expected: readonly number[], precision = 5e-8): void => {
  assert.ok(given);
  assert.equal(given.length, expected.length);
  given.forEach((value, i) => {
    assert.ok(Math.abs(value - (expected[i] ?? Number.NaN)) <= precision, `${given} is not ${expected}`);
  });
};

describe('Compositions, against worked numbers', () => {
  test('closure, clr and the replacement of zeros agree with the documentation of scikit-bio', () => {
    near(closure([2, 2, 6]), [0.2, 0.2, 0.6]);
    near(clr([0.1, 0.3, 0.4, 0.2]), [-0.79451346, 0.30409883, 0.5917809, -0.10136628]);
    near(replaceZeros([0.2, 0.4, 0.4, 0], 1 / 16), [0.1875, 0.375, 0.375, 0.0625]);
  });

  test('the distance between (.1 .3 .6) and (.2 .2 .6)', () => {
    near([aitchisonDistance([0.1, 0.3, 0.6], [0.2, 0.2, 0.6])], [0.785664035], 5e-10);
  });

  const four = [
    [0.1, 0.3, 0.6],
    [0.2, 0.2, 0.6],
    [0.5, 0.25, 0.25],
    [0.8, 0.15, 0.05],
  ];

  test('the centre of four points', () => {
    near(geometricCentre(four), [0.3855, 0.2807, 0.3338], 5e-5);
  });

  for (const [delta, share] of [
    [1e-7, 0.938],
    [1e-5, 0.857],
    [1e-3, 0.705],
    [0.01, 0.6],
    [0.02, 0.565],
  ] as const) {
    test(`one point in a corner moves that centre to ${share} when a zero becomes ${delta}`, () => {
      near([geometricCentre([...four, replaceZeros([1, 0, 0], delta)])?.[0] ?? 0], [share], 5e-4);
    });
  }

  test('nothing, less than nothing and no rows have no answer', () => {
    assert.equal(closure([0, 0]), null);
    assert.equal(closure([-1, 2]), null);
    assert.equal(geometricCentre([]), null);
  });
});

describe('The zone of a stone in a triad', () => {
  /** Percentages of top, left and right, as published; our corners are a = top, b = left, c = right. */
  const published: readonly (readonly [number, number, number, TriadZone])[] = [
    [31, 60, 9, 'b'],
    [60, 31, 9, 'a'],
    [31, 8, 61, 'c'],
    [55, 30, 15, 'ab'],
    [55, 5, 40, 'ac'],
    [5, 40, 55, 'bc'],
    [33, 33, 34, 'centre'],
  ];
  for (const [top, left, right, zone] of published)
    test(`${top} ${left} ${right} is ${zone}`, () => {
      assert.equal(triadZone({ a: top * 10, b: left * 10, c: right * 10 }), zone);
    });

  test('does not exist when the shares are no whole', () => {
    assert.equal(triadZone({ a: 1000, b: 100, c: 0 }), null);
    assert.equal(triadZone({ a: -10, b: 510, c: 500 }), null);
  });

  test('exists for every whole, and turns along when the corners change places', () => {
    const swap = { a: 'b', b: 'a', c: 'c', ab: 'ab', ac: 'bc', bc: 'ac', centre: 'centre' } as const;
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (one, other) => {
        const [a, b] = [Math.min(one, other), Math.abs(one - other)];
        const zone = triadZone({ a, b, c: 1000 - a - b });
        assert.ok(zone !== null && triadZones.includes(zone));
        assert.equal(triadZone({ a: b, b: a, c: 1000 - a - b }), swap[zone]);
      }),
    );
  });
});
