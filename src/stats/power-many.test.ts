import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { normalPosterior } from './normal-posterior.ts';
import {
  eventsForHazard,
  peopleForChange,
  peopleForGroups,
  powerForGroups,
  powerForTable,
} from './power-many.ts';
import { powerForMeans } from './power-means.ts';
import { powerForChange, powerForHazard } from './power-more.ts';
import { sequentialMultiplier } from './sequential-interval.ts';

test('what the package pwr gives', () => {
  near(sure(peopleForGroups(4, 0.1, 0.8)).value, 273.542893393347, 1e-5);
  near(sure(powerForGroups(4, 91, 0.1)).value, 0.325099982019406, 1e-7);
  near(sure(powerForTable(364, 3, 0.15)).value, 0.665539435729287, 1e-7);
  near(sure(peopleForChange(0.3, 0.8)).value, 89.1493834785971, 1e-5);
  near(sure(eventsForHazard(0.75, 0.8)).value, 379.351729597381);
  near(sure(eventsForHazard(1 / 0.75, 0.8)).value, 379.351729597381);
});

test('two groups: analysis of variance sees what the t-test sees, but for the other tail', () => {
  near(sure(powerForGroups(2, 50, 0.25)).value, sure(powerForMeans(50, 0.5)).value, 1e-4);
});

test('very large studies are sure of themselves, not broken', () => {
  near(sure(powerForGroups(4, 100_000, 0.2)).value, 1, 1e-9);
});

test('looking again and again costs width: 3.36, 3.04 and 3.13 standard errors', () => {
  near(Number(sequentialMultiplier(1_000)), 3.36388772578278);
  near(Number(sequentialMultiplier(5_000)), 3.03520899037625);
  near(Number(sequentialMultiplier(20_000)), 3.12711414368799);
});

test('an estimate and a belief: 1794 (671) after 0 (1000) is 1237 (557)', () => {
  const after = sure(normalPosterior(1794.3423818501, 670.9967, { mean: 0, sd: 1_000 }));
  near(after.estimate, 1237.27563986643);
  near(after.sd, 557.186977892431);
  near(after.above0, 0.98681012980499);
});

test('plans that cannot be', () => {
  assert.equal(codeOf(peopleForGroups(1, 0.1, 0.8)), 'bad-input');
  assert.equal(codeOf(eventsForHazard(1, 0.8)), 'bad-input');
  assert.equal(codeOf(peopleForChange(0, 0.8)), 'bad-input');
  assert.equal(codeOf(normalPosterior(1, 0, { mean: 0, sd: 1 })), 'bad-input');
  assert.equal(codeOf(sequentialMultiplier(0) as never), 'bad-input');
});

test('the ways round of the paired test and of the log-rank test agree', () => {
  near(sure(powerForChange(sure(peopleForChange(0.3, 0.8)).value, 0.3)).value, 0.8, 1e-6);
  near(sure(powerForHazard(sure(eventsForHazard(0.75, 0.9)).value, 0.75)).value, 0.9, 1e-8);
  assert.equal(codeOf(powerForChange(1, 0.3)), 'bad-input');
  assert.equal(codeOf(powerForHazard(100, 1)), 'bad-input');
});
