import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { near } from '../../test/stats/samples.ts';
import { at, item } from './at.ts';
import {
  inverseOfSquare,
  quadratic,
  rowOfInverse,
  sandwich,
  solveTransposed,
  solveUpper,
} from './triangular.ts';

/** An upper triangle whose diagonal is not near 0. */
const triangles = fc
  .array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 })
  .map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [
    Float64Array.of(10 + a),
    Float64Array.of(b, 10 + c),
    Float64Array.of(d, e, 10 + f),
  ]);
const entry = (r: readonly Float64Array[], i: number, j: number): number => (i <= j ? at(item(r, j), i) : 0);
const places = [0, 1, 2];

test('solving with R or its transpose and multiplying gives back what was given', () => {
  fc.assert(
    fc.property(triangles, (r) => {
      const c = [1, -2, 3];
      const [b, w] = [solveUpper(r, c), solveTransposed(r, c)];
      for (const i of places) {
        near(
          places.reduce((sum, j) => sum + entry(r, i, j) * at(b, j), 0),
          at(c, i),
          1e-9,
        );
        near(
          places.reduce((sum, j) => sum + entry(r, j, i) * at(w, j), 0),
          at(c, i),
          1e-9,
        );
      }
    }),
  );
});

test('a row of the inverse takes one coefficient; the inverse of R’R is the sandwich of the unit matrix', () => {
  fc.assert(
    fc.property(triangles, (r) => {
      const c = [1, -2, 3];
      const unitMatrix = places.map((i) => Float64Array.from(places, (j) => Number(i === j)));
      const [inverse, filled] = [inverseOfSquare(r), sandwich(r, unitMatrix)];
      for (const j of places) {
        const row = rowOfInverse(r, j);
        const product = row.reduce((sum, v, i) => sum + v * at(c, i), 0);
        // Not relative to its size: what is 0 by one road is 5e-18 by the other.
        assert.ok(Math.abs(product - at(solveUpper(r, c), j)) < 1e-9);
        for (const k of places) assert.ok(Math.abs(at(item(inverse, j), k) - at(item(filled, j), k)) < 1e-12);
      }
      assert.ok(quadratic(inverse, c) > 0);
    }),
    { examples: [[[Float64Array.of(10), Float64Array.of(1, 7), Float64Array.of(2, -7, 7)]]] },
  );
});
