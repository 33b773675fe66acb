import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { at } from './at.ts';
import { bootstrap } from './bootstrap.ts';
import { pick } from './complete.ts';
import { mean, moments } from './moments.ts';
import { randomFrom } from './random.ts';

const { unit } = randomFrom('people');
const values = Float64Array.from({ length: 80 }, unit);
const ofMean = (rows: Int32Array) => mean(pick(values, rows));

test('the standard error of a mean is that of theory, and the interval holds the mean', () => {
  const { se, interval } = sure(bootstrap(80, ofMean, { seed: 1, draws: 4_000 }));
  near(se, Math.sqrt(moments(values).variance / 80), 0.05);
  assert.ok(interval[0] < mean(values) && mean(values) < interval[1]);
});

test('the same seed draws the same people', () =>
  assert.deepEqual(bootstrap(80, ofMean, { seed: 2 }), bootstrap(80, ofMean, { seed: 2 })));

test('people drawn in clusters of four who are all alike tell as much as their cluster', () => {
  const cluster = values.map((_, i) => Math.floor(i / 4));
  const alike = (rows: Int32Array) => mean(Float64Array.from(rows, (i) => at(values, at(cluster, i))));
  const [together, apart] = [{ cluster }, {}].map((how) =>
    sure(bootstrap(80, alike, { seed: 3, draws: 2_000, ...how })),
  );
  near((together?.se ?? 0) / (apart?.se ?? 1), 2, 0.1);
});

test('a statistic that often does not exist, four people, no draws', () => {
  const rarely = (rows: Int32Array) => (rows.includes(0) ? 1 : undefined);
  assert.equal(codeOf(bootstrap(80, rarely, { seed: 1 })), 'not-computable');
  assert.equal(codeOf(bootstrap(4, ofMean, { seed: 1 })), 'too-few');
  assert.equal(codeOf(bootstrap(80, ofMean, { seed: 1, draws: 3 })), 'bad-input');
});
