import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { at } from './at.ts';
import { aitchisonDistance, closure, clr, ilr, replaceZeros } from './closure.ts';
import { geometricCentre } from './geometric-centre.ts';

function like(ours: unknown, theirs: readonly number[], tolerance = 1e-7): void {
  assert.ok(ours instanceof Float64Array && ours.length === theirs.length);
  for (const [i, value] of theirs.entries()) near(at(ours, i), value, tolerance);
}

test('closure, log-ratios and zeros as scikit-bio gives them', () => {
  like(closure([2, 2, 6]), [0.2, 0.2, 0.6]);
  like(clr([0.1, 0.3, 0.4, 0.2]), [-0.79451346, 0.30409883, 0.5917809, -0.10136628]);
  like(ilr([0.1, 0.3, 0.4, 0.2]), [-0.7768362, -0.68339802, 0.11704769]);
  like(ilr([0.1, 0.3, 0.6]), [-0.7768362, -1.01445889]);
  like(replaceZeros(Float64Array.of(0.2, 0.4, 0.4, 0)), [0.1875, 0.375, 0.375, 0.0625]);
  const distance = aitchisonDistance([0.1, 0.3, 0.6], [0.2, 0.2, 0.6]);
  near(typeof distance === 'number' ? distance : Number.NaN, 0.785664035, 1e-8);
});

const four = [
  [0.1, 0.3, 0.6],
  [0.2, 0.2, 0.6],
  [0.5, 0.25, 0.25],
  [0.8, 0.15, 0.05],
];

test('the centre of four points, and how one point in a corner moves it by what its zeros become', () => {
  like(sure(geometricCentre(four)).centre, [0.3855, 0.2807, 0.3338], 1e-3);
  for (const [delta, first] of [
    [1e-7, 0.938],
    [1e-5, 0.857],
    [1e-3, 0.705],
    [0.01, 0.6],
    [0.02, 0.565],
  ] as const) {
    const { centre, zeros } = sure(geometricCentre([...four, [1, 0, 0]], { delta }));
    near(at(centre, 0), first, 2e-3);
    assert.equal(zeros, 1);
  }
});

const part = fc.integer({ min: 1, max: 1_000 });
const composition = fc.array(part, { minLength: 3, maxLength: 3 });

test('the unit does not matter, order of the parts neither, and the centre of one is itself', () => {
  fc.assert(
    fc.property(composition, composition, (a, b) => {
      const [x, y] = [a.map((v) => 7 * v), b];
      near(
        Number(aitchisonDistance(x, y)) + 1,
        Number(aitchisonDistance(a.toReversed(), b.toReversed())) + 1,
      );
      const [z1, z2] = [ilr(a), ilr(b)];
      assert.ok(z1 instanceof Float64Array && z2 instanceof Float64Array);
      near(Math.hypot(at(z1, 0) - at(z2, 0), at(z1, 1) - at(z2, 1)) + 1, Number(aitchisonDistance(a, b)) + 1);
      like(sure(geometricCentre([a])).centre, [...(closure(a) ?? [])], 1e-9);
    }),
  );
});

test('who did not answer is missing; what is no composition is refused', () => {
  const result = sure(geometricCentre([...four, [Number.NaN, 0, 1]]));
  assert.deepEqual([result.n, result.missing, result.distances[4]], [4, 1, null]);
  assert.equal(closure([0, 0]), undefined);
  assert.equal(closure([-1, 2]), undefined);
  assert.equal(codeOf(geometricCentre([[1, -1, 1]])), 'bad-input');
  assert.equal(codeOf(geometricCentre([])), 'too-few');
  assert.equal(codeOf(clr([0, 1]) as never), 'bad-input');
  assert.equal(codeOf(ilr([0, 1]) as never), 'bad-input');
});
