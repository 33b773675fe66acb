import assert from 'node:assert/strict';
import { test } from 'node:test';
import { near } from '../../test/stats/samples.ts';
import { dyadZone, triadPosition, triadZone } from './triad.ts';

test('zones of a triad: top, left, right', () => {
  for (const [parts, zone] of [
    [[31, 60, 9], 'L'],
    [[60, 31, 9], 'T'],
    [[31, 8, 61], 'R'],
    [[8, 32, 60], 'R'],
    [[55, 30, 15], 'LT'],
    [[55, 5, 40], 'TR'],
    [[5, 40, 55], 'LR'],
    [[33, 33, 34], 'Centre'],
    [[0.6, 0.31, 0.09], 'T'],
  ] as const) {
    assert.equal(triadZone(parts), zone);
  }
});

test('shares that only nearly add up, as computers have them, still have a zone', () => {
  assert.equal(triadZone([0.1 + 0.2, 0.6, 0.1]), 'L');
});

test('what does not add up is no place in a triad', () => {
  assert.equal(triadZone([50, 50, 10]), undefined);
  assert.equal(triadZone([50, 50, 1]), undefined);
  assert.equal(triadZone([-1, 50, 51]), undefined);
  assert.equal(triadZone([Number.NaN, 50, 50]), undefined);
});

test('place in the triangle', () => {
  const { x, y } = triadPosition([0.2, 0.5, 0.3]);
  near(x, 0.4);
  near(y, 0.173205, 1e-5);
  near(triadPosition([1 / 3, 1 / 3, 1 / 3]).y, 0.288675, 1e-5);
});

test('zones of a dyad', () => {
  assert.deepEqual([81, 61, 41, 21, 0, 100].map(dyadZone), [
    'Right',
    'Centre-Right',
    'Centre',
    'Centre-Left',
    'Left',
    'Right',
  ]);
  assert.equal(dyadZone(101), undefined);
  assert.equal(dyadZone(Number.NaN), undefined);
});
