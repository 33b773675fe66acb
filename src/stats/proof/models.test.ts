import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { agree, sure } from '../../../test/stats/agree.ts';
import { bcgTrials } from '../../../test/stats/bcg.ts';
import { item } from '../at.ts';
import { ilr } from '../closure.ts';
import { hotelling } from '../hotelling.ts';
import { hypergeometricCdf, hypergeometricChance, hypergeometricUpper } from '../hypergeometric.ts';
import { leaveOneOut } from '../leave-one-out.ts';
import { type MetaRegression, metaRegression } from '../meta-regression.ts';
import { mixedModel } from '../mixed-model.ts';
import { ols, type Term } from '../ols.ts';
import { pool } from '../pooling.ts';
import { targetingOperator } from '../targeting-operator.ts';

/** Values of R for models, with their data; `models.R` makes them. */
const values = JSON.parse(readFileSync(path.join(import.meta.dirname, 'models.json'), 'utf8'));

const { people, bcg, sleep, triads, targeting } = values;
const of = (terms: readonly Term[]) => ({
  ...{ estimate: terms.map((t) => t.estimate), se: terms.map((t) => t.se), df: terms.map((t) => t.df) },
  ...{ lo: terms.map((t) => t.interval[0]), hi: terms.map((t) => t.interval[1]), p: terms.map((t) => t.p) },
});

for (const type of ['HC2', 'CR0', 'CR1', 'CR2'] as const) {
  test(`weighted least squares, ${type}: as estimatr gives it`, () => {
    const columns = [
      { name: 't', values: people.t },
      { name: 'x', values: people.x },
    ];
    const how = type === 'HC2' ? { robust: type } : { clusterType: type, cluster: people.cluster };
    const fit = sure(ols({ outcome: people.y, columns, weights: people.w, ...how }));
    agree(of(fit.terms), values.weighted[type], 1e-8);
  });
}

const effects = bcgTrials.map(({ yi }) => yi);
const errors = bcgTrials.map(({ vi }) => Math.sqrt(vi));
const moderators = ['ablat', 'year'].map((name) => ({ name, values: Float64Array.from(bcg[name]) }));

const told = (fit: MetaRegression) => ({
  ...{ estimate: fit.terms.map((t) => t.estimate), se: fit.terms.map((t) => t.se), tau2: fit.tau2 },
  ...{ p: fit.terms.map((t) => t.p), i2: fit.i2, r2: fit.r2 ?? 0 },
  q: { statistic: fit.q.statistic, p: fit.q.p },
  moderators: { statistic: fit.moderators?.statistic ?? 0, p: fit.moderators?.p ?? 0 },
});

for (const [between, test_] of [
  ['REML', 'knha'],
  ['REML', 'z'],
  ['DL', 'knha'],
  ['PM', 'knha'],
] as const) {
  test(`meta-regression of the BCG trials by latitude and year, ${between} ${test_}: as metafor gives it`, () => {
    const fit = sure(metaRegression(effects, errors, moderators, { between, hk: test_ === 'knha' }));
    agree(told(fit), values.moderators[`${between}_${test_}`], 1e-5);
  });
}

test('meta-regression with one common effect: as metafor gives it', () => {
  const {
    tau2: _,
    i2: __,
    r2: ___,
    ...rest
  } = told(sure(metaRegression(effects, errors, moderators, { between: 'FE' })));
  agree(rest, values.moderators.FE_z, 1e-8);
});

test('several effects of one study: CR2 with the working model of their variances, by whole matrices', () => {
  const ablat = moderators.slice(0, 1);
  const fit = sure(metaRegression(effects, errors, ablat, { between: 'FE', cluster: values.studies.study }));
  const { estimate, se, df } = of(fit.terms);
  agree({ estimate, se, df }, values.studies.ablat, 1e-8);
});

test('Q-profile and leave-one-out of the BCG trials: as metafor gives them', () => {
  agree(sure(pool(effects, errors)).tau2Interval, values.q_profile.whole, 1e-8);
  agree(sure(metaRegression(effects, errors, moderators)).tau2Interval, values.q_profile.moderators, 1e-8);
  const without = leaveOneOut(effects, errors).map(sure);
  const ours = {
    ...{ estimate: without.map((r) => r.estimate), se: without.map((r) => r.se) },
    tau2: without.map((r) => r.tau2),
  };
  agree(ours, values.leave_one_out, 1e-5);
});

/**
 * The criterion of this model is flat at its lowest point: by its usual search lme4 stops at an intercept variance of 612.1002,
 * 1.7e-5 from the 612.0899 it reaches when asked to go on. That is why `proof/oracles.test.ts` holds us to 2e-5 there. Its two
 * long searches end 1.1e-6 apart in the covariance; here we are held to 2e-6, and the criterion to all its digits.
 */
test('reaction times without sleep: where lme4 ends when it does not stop early', () => {
  const fit = sure(
    mixedModel({
      ...{ outcome: sleep.reaction, group: sleep.subject, slope: sleep.days },
      columns: [{ name: 'Days', values: Float64Array.from(sleep.days) }],
    }),
  );
  const { intercept, slope, covariance, residual } = fit.variances;
  const ours = {
    ...{ criterion: fit.criterion, variances: [intercept, slope, covariance, residual] },
    se: fit.terms.map(({ se }) => se),
  };
  agree(ours, values.sleep_search.endless, 2e-6);
  agree(ours.criterion, values.sleep_search.other.criterion, 1e-14);
});

test("Hotelling's T² of two groups of triads, by R's mahalanobis; the permutation comes near", () => {
  const rows = [...triads.a, ...triads.b].map((parts: number[]) => ilr(parts) as Float64Array);
  const group = rows.map((_, i) => (i < triads.a.length ? 1 : 0));
  const { statistic, pNormal, p } = sure(hotelling(rows, group, { seed: 1 }));
  agree({ statistic, pNormal }, values.hotelling, 1e-8);
  assert.ok(p > 0.001 && p < 0.01, `${p}`);
});

test('who gains most first: the curve, AUTOC and Qini as R adds them up', () => {
  const { effect: scores, priority } = targeting;
  const { autoc, qini, curve } = sure(targetingOperator({ effects: scores, priority, seed: 1, draws: 50 }));
  agree({ autoc, qini, curve: curve.slice(0, -1) }, targeting, 1e-8);
  assert.ok(Math.abs(item(curve, 7)) < 1e-15, 'all together gain nothing above all together');
});

test('the hypergeometric distribution far into both tails', () => {
  const by = (of: typeof hypergeometricCdf, places: readonly number[]) =>
    places.map((x) => of(x, 185, 260, 137));
  const ours = {
    cdf: by(hypergeometricCdf, [0, 3, 55, 70]),
    upper: by(hypergeometricUpper, [56, 90, 120]),
    chance: by(hypergeometricChance, [0, 57, 137]),
  };
  agree(ours, values.hypergeometric, 1e-10);
  agree(item(ours.cdf, 2) + hypergeometricUpper(55, 185, 260, 137), 1, 1e-12);
});
