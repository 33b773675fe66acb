import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { bcgTrials } from '../../test/stats/bcg.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { pool } from './pooling.ts';

const y = bcgTrials.map(({ yi }) => yi);
const se = bcgTrials.map(({ vi }) => Math.sqrt(vi));

test('the trials of BCG vaccine as metafor gives them', () => {
  const dl = sure(pool(y, se, { between: 'DL', hk: false }));
  near(dl.estimate, -0.714117222073227);
  near(dl.tau2, 0.308760262862376);
  near(dl.i2, 92.1173468545621);
  const reml = sure(pool(y, se));
  near(reml.estimate, -0.714532348365101, 1e-6);
  near(reml.se, 0.1807917455191, 1e-6);
  near(reml.p, 0.00192001508513394, 1e-5);
  assert.equal(sure(pool(y, se, { between: 'PM' })).tau2.toFixed(4), '0.3181');
  assert.equal(sure(pool(y, se, { between: 'FE' })).estimate.toFixed(4), '-0.4303');
});

test('a study without spread never takes all the weight: it is left out and told', () => {
  const result = sure(pool([...y, 5], [...se, 0]));
  near(result.estimate, sure(pool(y, se)).estimate);
  assert.deepEqual([result.withoutSpread, result.n, result.shrunk.at(-1)], [1, 13, null]);
});

const studies = fc.array(
  fc.tuple(
    fc.integer({ min: -200, max: 200 }).map((e) => e / 100),
    fc.double({ min: 0.05, max: 1, noNaN: true }),
  ),
  { minLength: 3, maxLength: 20 },
);

test('order, sign and shift: the average goes along, the spread stays; studies are pulled towards the whole', () => {
  fc.assert(
    fc.property(studies, fc.constantFrom('DL', 'PM', 'REML', 'FE'), (list, between) => {
      const [effects, errors] = [list.map(([e]) => e), list.map(([, s]) => s)];
      const plain = pool(effects, errors, { between });
      const turned = pool(effects.map((e) => 3 - e).toReversed(), errors.toReversed(), { between });
      assert.equal(plain.ok, turned.ok);
      if (!plain.ok || !turned.ok) return;
      assert.ok(Math.abs(turned.estimate + plain.estimate - 3) < 1e-6);
      assert.ok(Math.abs(turned.tau2 - plain.tau2) < 1e-6);
      for (const [i, effect] of effects.entries()) {
        const pulled = plain.shrunk[i]?.estimate ?? Number.NaN;
        assert.ok(Math.abs(pulled - plain.estimate) <= Math.abs(effect - plain.estimate) + 1e-9);
      }
    }),
    { numRuns: 60 },
  );
});

test('when studies agree more than chance would, the spread is 0 and every study is pulled all the way', () => {
  const { tau2, shrunk, estimate } = sure(pool([0.1, 0.12, 0.11], [0.2, 0.3, 0.25]));
  assert.equal(tau2, 0);
  for (const study of shrunk) near(study?.estimate ?? 0, estimate);
});

test('one study, a negative error, unequal lengths, unknown effects', () => {
  assert.equal(codeOf(pool([1], [1])), 'too-few');
  assert.equal(codeOf(pool([1, 2], [1, -1])), 'bad-input');
  assert.equal(codeOf(pool([1, 2], [1])), 'bad-input');
  assert.equal(codeOf(pool([1, 1], [1, 1])), 'no-variation');
  assert.equal(sure(pool([1, 2, Number.NaN], [1, 1, 1])).missing, 1);
});

test('where full steps of REML jump to and fro, it still settles', () => {
  const y = [
    0.59005, 0.2887, 0.25922, 0.70352, 0.39644, 0.22222, 0.45669, 0.73975, 0.90454, 0.71793, 0.62818, 0.53654,
    0.54432, 0.45781, 0.52474,
  ];
  const se = [
    0.2323, 0.28765, 0.36864, 0.19483, 0.32178, 0.15951, 0.24845, 0.15959, 0.3573, 0.27936, 0.36344, 0.21172,
    0.37519, 0.22189, 0.27305,
  ];
  for (let shift = -50; shift <= 50; shift++)
    sure(
      pool(
        y.map((v, i) => (i === 0 ? v + shift / 100 : v)),
        se,
      ),
    );
});
