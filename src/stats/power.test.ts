import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { designEffect } from './power.ts';
import { detectableMeans, peopleForMeans, powerForMeans } from './power-means.ts';
import { detectableShare, peopleForShares, powerForShares } from './power-shares.ts';

test('what power.t.test gives', () => {
  near(sure(peopleForMeans(0.25, 0.8)).value, 252.128116122658, 1e-5);
  near(sure(peopleForMeans(0.25, 0.8, { comparisons: 3 })).value, 336.447908274262, 1e-5);
  near(sure(powerForMeans(91, 0.3)).value, 0.521071758522548, 1e-8);
  near(sure(detectableMeans(91, 0.8)).value, 0.417567648264565, 1e-5);
});

test('the six municipalities: 91 people per arm see 15 to 24 percent one time in three', () => {
  assert.equal(sure(powerForShares(91, 0.15, 0.24)).value.toFixed(2), '0.33');
  assert.equal(sure(detectableShare(91, 0.15, 0.8)).value.toFixed(3), '0.326');
  assert.equal(Math.round(sure(peopleForShares(0.15, 0.24, 0.8)).value), 303);
  assert.equal(Math.round(sure(peopleForShares(0.15, 0.24, 0.8, { comparisons: 3 })).value), 404);
});

test('groups of twenty who are alike by 0.02 need 38 percent more people', () =>
  near(designEffect(20, 0.02), 1.38));

const chance = fc.double({ min: 0.1, max: 0.95, noNaN: true });

test('the ways round agree, and a larger unit changes nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 2_000 }),
      chance,
      fc.integer({ min: 1, max: 4 }),
      (n, power, comparisons) => {
        const difference = sure(detectableMeans(n, power, { sd: 10, comparisons })).value;
        near(sure(powerForMeans(n, difference, { sd: 10, comparisons })).value, power, 1e-6);
        near(sure(peopleForMeans(difference, power, { sd: 10, comparisons })).value, n, 1e-6);
        near(sure(detectableMeans(n, power, { comparisons })).value, difference / 10, 1e-6);
      },
    ),
    { numRuns: 30 },
  );
  fc.assert(
    fc.property(chance, chance, chance, (p0, p1, power) => {
      fc.pre(Math.abs(p0 - p1) > 0.01);
      const n = sure(peopleForShares(p0, p1, power)).value;
      near(sure(powerForShares(n, p0, p1)).value, power, 1e-9);
      near(sure(peopleForShares(p1, p0, power)).value, n, 1e-9);
    }),
  );
});

test('a plan that cannot be is refused', () => {
  assert.equal(codeOf(peopleForMeans(0, 0.8)), 'bad-input');
  assert.equal(codeOf(peopleForShares(0.2, 0.2, 0.8)), 'bad-input');
  assert.equal(codeOf(powerForShares(10, 0, 0.5)), 'bad-input');
  assert.equal(codeOf(powerForMeans(1, 1)), 'bad-input');
  assert.equal(codeOf(detectableShare(5, 0.999, 0.9)), 'bad-input');
  assert.equal(codeOf(powerForMeans(10, 1, { comparisons: 0 })), 'bad-input');
});
