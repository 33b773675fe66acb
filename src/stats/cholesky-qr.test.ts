import assert from 'node:assert/strict';
import { test } from 'node:test';
import { near } from '../../test/stats/samples.ts';
import { at, item } from './at.ts';
import { choleskyQr } from './cholesky-qr.ts';
import { dot, leastSquares, orthogonalise } from './least-squares.ts';
import { randomFrom } from './random.ts';

/** Columns of so many rows, of which each is `alike` times the one before plus something of its own. */
function columnsOf(n: number, alike: number): Float64Array[] {
  const { unit } = randomFrom('columns');
  const columns = [new Float64Array(n).fill(1)];
  for (let j = 0; j < 6; j++) {
    const before = item(columns, j);
    columns.push(before.map((v) => alike * v + unit() - 0.5));
  }
  return columns;
}

test('columns that have much in common become orthonormal to the last digits, and multiply back to what they were', () => {
  const columns = columnsOf(1_500, 2.5);
  const { q, r } = choleskyQr(columns) ?? assert.fail('a root was expected');
  for (const [i, a] of q.entries())
    for (const [j, b] of q.entries()) assert.ok(Math.abs(dot(a, b) - (i === j ? 1 : 0)) < 1e-13, `${i} ${j}`);
  for (const [j, column] of columns.entries())
    for (const row of [0, 700, 1_499])
      near(
        item(r, j).reduce((sum, v, k) => sum + v * at(item(q, k), row), 0),
        at(column, row),
        1e-11,
      );
});

test('many rows by the quick way give the line that few rows, said often, give by the slow way', () => {
  const few = columnsOf(900, 2);
  const y = few
    .map((_, j) => j)
    .reduce(
      (sum, j) => sum.map((v, i) => v + (j % 3) * at(item(few, j), i) + ((i * 7) % 5)),
      new Float64Array(900),
    );
  const often = (column: Float64Array) => Float64Array.from({ length: 5_400 }, (_, i) => at(column, i % 900));
  const [slow, quick] = [leastSquares(few, y), leastSquares(few.map(often), often(y))];
  for (const [j, value] of quick.coefficients.entries()) near(value, at(slow.coefficients, j), 1e-9);
});

test('columns that nearly tell each other are left to the slow way, which drops and names them', () => {
  const columns = columnsOf(5_000, 0.5);
  const told = item(columns, 2).map((v, i) => v + 2 * at(item(columns, 3), i));
  assert.equal(choleskyQr([...columns, told]), undefined);
  assert.deepEqual(orthogonalise([...columns, told], { give: true }).dropped, [7]);
});

test('only columns that are given away are written over', () => {
  const [kept, given] = [columnsOf(5_000, 1), columnsOf(5_000, 1)];
  orthogonalise(kept);
  assert.deepEqual(kept, columnsOf(5_000, 1));
  assert.equal(orthogonalise(given, { give: true }).q[3], given[3]);
});
