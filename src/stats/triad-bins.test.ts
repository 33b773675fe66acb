import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { near } from '../../test/stats/samples.ts';
import { item } from './at.ts';
import { triadPosition } from './triad.ts';
import { triadBins } from './triad-bins.ts';

test('a triangle cut in four: three corners and the middle', () => {
  const rows = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [1, 1, 1],
    [30, 35, 35],
    [0, 0, 0],
  ];
  const { bins, n, missing } = triadBins(rows, 2);
  assert.deepEqual([n, missing, bins.map(({ count }) => count)], [5, 1, [2, 1, 1, 1]]);
  const middle = item(bins, 0).corners.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`);
  assert.deepEqual(middle.sort(), ['0.25 0.43', '0.50 0.00', '0.75 0.43']);
});

const composition = fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000)).filter((c) => c.some((v) => v > 0));

test('every marker lies in the one triangle that counts it, all triangles are equal, order does not matter', () => {
  fc.assert(
    fc.property(
      fc.array(composition, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 12 }),
      (rows, side) => {
        const { bins, n } = triadBins(rows, side);
        assert.equal(
          bins.reduce((sum, { count }) => sum + count, 0),
          n,
        );
        for (const { corners } of bins) near(areaOf(corners), Math.sqrt(3) / 4 / side ** 2, 1e-6);
        const [row] = rows;
        const [alone] = triadBins([row ?? []], side).bins;
        const total = (row ?? []).reduce((sum, v) => sum + v, 0);
        const { x, y } = triadPosition((row ?? [0, 0, 0]).map((v) => v / total) as [number, number, number]);
        assert.ok(isWithin({ x, y }, alone?.corners ?? []));
        const counts = (list: typeof bins) => list.map(({ count }) => count).sort();
        assert.deepEqual(counts(triadBins(rows.toReversed(), side).bins), counts(bins));
      },
    ),
  );
});

type Corners = readonly { readonly x: number; readonly y: number }[];

function areaOf(corners: Corners): number {
  const [a, b, c] = [item(corners, 0), item(corners, 1), item(corners, 2)];
  return Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
}

/** The three triangles with the marker are together no larger than the triangle itself. */
function isWithin(marker: { readonly x: number; readonly y: number }, corners: Corners): boolean {
  const parts = corners.map((_, i) => areaOf(corners.map((corner, j) => (i === j ? marker : corner))));
  return parts.reduce((sum, part) => sum + part, 0) <= areaOf(corners) + 1e-7;
}
