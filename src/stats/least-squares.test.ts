import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { columnOf, near } from '../../test/stats/samples.ts';
import { at, item } from './at.ts';
import { dot, leastSquares } from './least-squares.ts';
import { leverages, robustCovariance } from './robust-covariance.ts';

/** Speed and stopping distance of R's `cars`, the first ten. */
const ones = columnOf(new Array<number>(10).fill(1));
const speed = columnOf([4, 4, 7, 7, 8, 9, 10, 10, 10, 11]);
const distance = columnOf([2, 10, 4, 22, 16, 10, 18, 26, 34, 17]);

test('a line by hand', () => {
  const { coefficients, rank } = leastSquares([ones, speed], distance);
  assert.equal(rank, 2);
  // Σ(x − 8)(y − 15.9) = 143 and Σ(x − 8)² = 56
  near(at(coefficients, 1), 143 / 56);
  near(at(coefficients, 0), 15.9 - (8 * 143) / 56);
});

test('a column told by the others is dropped and named; the fit stays the same', () => {
  const double = speed.map((value) => 2 * value + 3);
  const fit = leastSquares([ones, speed, double], distance);
  assert.deepEqual([...fit.kept, ...fit.dropped], [0, 1, 2]);
  assert.deepEqual(fit.residuals, leastSquares([ones, speed], distance).residuals);
});

test('a column of zeros and a second intercept are dropped', () => {
  assert.deepEqual(leastSquares([ones, new Float64Array(10), ones, speed], distance).dropped, [1, 2]);
});

test('residuals have nothing in common with any column; leverages add up to the rank', () => {
  const cell = fc.integer({ min: -20, max: 20 });
  const column = fc.array(cell, { minLength: 8, maxLength: 8 }).map(columnOf);
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), column, (columns, y) => {
      const fit = leastSquares(columns, y);
      for (const values of columns) assert.ok(Math.abs(dot(values, fit.residuals)) < 1e-9);
      near(
        leverages(fit).reduce((sum, h) => sum + h, 0),
        fit.rank,
      );
    }),
  );
});

test('a column ten thousand million from 0 costs no digits worth having', () => {
  const far = speed.map((value) => value + 1e6);
  const [plain, shifted] = [leastSquares([ones, speed], distance), leastSquares([ones, far], distance)];
  near(at(shifted.coefficients, 1), at(plain.coefficients, 1), 1e-8);
});

test('HC2 of an intercept alone is the variance of the mean', () => {
  const covariance = robustCovariance(leastSquares([ones], distance), 'HC2');
  const variance = distance.reduce((sum, y) => sum + (y - 15.9) ** 2, 0) / 9;
  near(at(item(covariance ?? [], 0), 0), variance / 10);
});

test('a person who alone fixes a coefficient leaves HC2 and HC3 undefined, not 0 or infinite', () => {
  const fit = leastSquares([ones, columnOf([1, 0, 0, 0, 0, 0, 0, 0, 0, 0])], distance);
  assert.equal(robustCovariance(fit, 'HC2'), undefined);
  assert.equal(robustCovariance(fit, 'HC3'), undefined);
  assert.ok(robustCovariance(fit, 'HC1'));
});
