import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { bcgTrials } from '../../test/stats/bcg.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { item } from './at.ts';
import { metaRegression } from './meta-regression.ts';
import { pool } from './pooling.ts';

const effects = bcgTrials.map(({ yi }) => yi);
const errors = bcgTrials.map(({ vi }) => Math.sqrt(vi));
const latitude = {
  name: 'latitude',
  values: Float64Array.of(44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33),
};

test('without columns it is the pooled effect', () => {
  for (const between of ['REML', 'DL', 'PM', 'FE'] as const) {
    const [whole, fit] = [
      sure(pool(effects, errors, { between })),
      sure(metaRegression(effects, errors, [], { between })),
    ];
    const [term] = fit.terms;
    for (const [a, b] of [
      ...[
        [term?.estimate, whole.estimate],
        [term?.se, whole.se],
        [term?.p, whole.p],
        [fit.tau2, whole.tau2],
      ],
      ...[
        [fit.i2, whole.i2],
        [fit.q.statistic, whole.q.statistic],
      ],
    ])
      near(a ?? Number.NaN, b ?? 0, 1e-9);
    assert.equal(fit.moderators, null);
  }
});

test('shift, unit and order: the slope follows the unit and nothing else moves', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 50 }), (shift, unit) => {
      const plain = sure(metaRegression(effects, errors, [latitude]));
      const moved = { name: 'x', values: latitude.values.map((v) => unit * v + 1e6).toReversed() };
      const other = sure(
        metaRegression(effects.map((e) => e + shift).toReversed(), errors.toReversed(), [moved]),
      );
      near(item(other.terms, 1).estimate * unit, item(plain.terms, 1).estimate, 1e-6);
      near(item(other.terms, 1).p, item(plain.terms, 1).p, 1e-6);
      near(other.tau2, plain.tau2, 1e-6);
    }),
    { numRuns: 20 },
  );
});

test('a study without spread is left out and told; a column told by another is dropped and named', () => {
  const column = { name: 'latitude', values: Float64Array.of(...latitude.values, 20) };
  const fit = sure(metaRegression([...effects, 9], [...errors, 0], [column, { ...column, name: 'again' }]));
  assert.deepEqual([fit.withoutSpread, fit.n, fit.dropped], [1, 13, ['again']]);
  near(
    item(fit.terms, 1).estimate,
    item(sure(metaRegression(effects, errors, [latitude])).terms, 1).estimate,
    1e-9,
  );
});

test('three effects said twice as one study are not surer of themselves', () => {
  const [y, se] = [
    [0.1, 0.4, 0.2, 0.5, 0.3],
    [0.1, 0.12, 0.1, 0.11, 0.1],
  ];
  const study = [...y.keys(), ...y.keys()];
  const [together, apart] = [{ cluster: study }, {}].map((how) =>
    sure(metaRegression([...y, ...y], [...se, ...se], [], how)),
  );
  assert.ok((together?.terms[0]?.se ?? 0) > 1.2 * (apart?.terms[0]?.se ?? 1));
  near(together?.terms[0]?.df ?? 0, 4, 0.05);
});

test('what cannot be computed', () => {
  assert.equal(
    codeOf(metaRegression([1, 2], [1, 1], [{ name: 'x', values: Float64Array.of(1, 2) }])),
    'too-few',
  );
  assert.equal(codeOf(metaRegression([1, 2], [1], [])), 'bad-input');
  assert.equal(codeOf(metaRegression([1, 2, 3], [1, -1, 1], [])), 'bad-input');
  const line = { name: 'x', values: Float64Array.of(1, 2, 3) };
  assert.equal(codeOf(metaRegression([1, 2, 3], [1, 1, 1], [line])), 'no-variation');
  assert.equal(codeOf(metaRegression([1, 2, 4], [1, 1, 1], [], { cluster: [1, 1, 1] })), 'too-few');
});
