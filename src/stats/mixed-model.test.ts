import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { anova } from './anova.ts';
import { type MixedInput, mixedModel } from './mixed-model.ts';
import { randomFrom } from './random.ts';

/** Thirty people at four moments, each with a height and a slope of their own. */
function invented(shift = 0): MixedInput & { slope: number[] } {
  const { unit } = randomFrom('mixed');
  const rows = Array.from({ length: 120 }, (_, i) => ({
    who: Math.floor(i / 4),
    time: i % 4,
    noise: unit() + unit() - 1,
  }));
  const own = Array.from({ length: 30 }, () => ({ height: 3 * unit(), slope: unit() }));
  const outcome = rows.map(
    ({ who, time, noise }) => shift + (own[who]?.height ?? 0) + time * (own[who]?.slope ?? 0) + noise,
  );
  const slope = rows.map(({ time }) => time);
  return {
    outcome,
    group: rows.map(({ who }) => who),
    slope,
    columns: [{ name: 'time', values: Float64Array.from(slope) }],
  };
}

test('without columns, as many rows for everybody: the variances are those of the analysis of variance', () => {
  const { outcome, group } = invented();
  const values = Array.from(outcome);
  const { variances, terms } = sure(mixedModel({ outcome, group, columns: [] }));
  const groups = [...Array(30).keys()].map((who) => values.filter((_, i) => group[i] === who));
  const { icc } = sure(anova(groups));
  near(variances.intercept / (variances.intercept + variances.residual), icc, 1e-6);
  near(terms[0]?.df ?? 0, 29, 1e-5);
});

test('ten to the ninth higher changes the intercept and nothing else; the order of rows changes nothing', () => {
  const [plain, high] = [sure(mixedModel(invented())), sure(mixedModel(invented(1e9)))];
  near(high.terms[1]?.estimate ?? 0, plain.terms[1]?.estimate ?? 1, 1e-5);
  near(high.terms[1]?.se ?? 0, plain.terms[1]?.se ?? 1, 1e-5);
  const { outcome, group, slope, columns } = invented();
  const turned = sure(
    mixedModel({
      ...{
        outcome: Array.from(outcome).reverse(),
        group: Array.from(group).reverse(),
        slope: slope.toReversed(),
      },
      columns: columns.map(({ name, values }) => ({ name, values: values.toReversed() })),
    }),
  );
  near(turned.criterion, plain.criterion, 1e-10);
  near(turned.variances.slope ?? 0, plain.variances.slope ?? 1, 1e-6);
});

test('another unit of time: the slope and its variance follow', () => {
  const { outcome, group, slope, columns } = invented();
  const [weeks, days] = [1, 7].map((k) =>
    sure(
      mixedModel({
        ...{ outcome, group, slope: slope.map((t) => k * t) },
        columns: columns.map(({ name, values }) => ({ name, values: values.map((v) => k * v) })),
      }),
    ),
  );
  near(7 * (days?.terms[1]?.estimate ?? 0), weeks?.terms[1]?.estimate ?? 1, 1e-8);
  near(49 * (days?.variances.slope ?? 0), weeks?.variances.slope ?? 1, 1e-6);
});

test('people who do not differ: the variance is 0 and the model says so', () => {
  const { unit } = randomFrom(5);
  const noise = Array.from({ length: 80 }, () => unit());
  const balanced = noise.map(
    (value, i) =>
      value - noise.slice(4 * Math.floor(i / 4), 4 * Math.floor(i / 4) + 4).reduce((a, b) => a + b) / 4,
  );
  const result = sure(
    mixedModel({ outcome: balanced, group: balanced.map((_, i) => Math.floor(i / 4)), columns: [] }),
  );
  assert.equal(result.singular, true);
  assert.ok(result.variances.intercept < 1e-6);
});

test('what cannot be computed', () => {
  const columns = [{ name: 't', values: Float64Array.of(0, 1, 0, 1) }];
  assert.equal(codeOf(mixedModel({ outcome: [1, 2, 3, 4], group: [1, 1, 2, 2], columns })), 'too-few');
  assert.equal(codeOf(mixedModel({ outcome: [1, 2, 3], group: [1, 1, 2, 2], columns })), 'bad-input');
  const same = {
    outcome: new Array(12).fill(3),
    group: [...Array(12).keys()].map((i) => i >> 2),
    columns: [],
  };
  assert.equal(codeOf(mixedModel(same)), 'no-variation');
});

test('variances next to which the likelihood does not exist give a failure, no crash', () => {
  const x = [-0.48, -0.85, -0.35, -0.99, -0.3, -0.37, -0.04, -0.98, -0.1, -0.98, -0.43, -0.35];
  const outcome = x.map((_, i) => (i === 3 ? 7 : 1));
  const group = [0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 1, 2];
  const columns = [{ name: 'x', values: Float64Array.from(x) }];
  assert.equal(codeOf(mixedModel({ outcome, columns, group, slope: outcome })), 'not-computable');
});
