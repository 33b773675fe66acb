import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../../test/stats/agree.ts';
import { codeOf, near } from '../../../test/stats/samples.ts';
import { ageOf, peopleOf } from '../../../test/stats/trial.ts';
import { anova } from '../anova.ts';
import { at, item } from '../at.ts';
import { standardisedDifference } from '../balance.ts';
import { blockedDifference } from '../blocked-difference.ts';
import { chiSquaredUpper } from '../chi-squared.ts';
import { cox } from '../cox.ts';
import { differenceInMeans } from '../difference-in-means.ts';
import { fUpper } from '../f.ts';
import { holm } from '../holm.ts';
import { kruskalWallis } from '../kruskal-wallis.ts';
import { lin } from '../lin.ts';
import { logRank } from '../log-rank.ts';
import { logisticRegression } from '../logistic-regression.ts';
import { mannWhitney } from '../mann-whitney.ts';
import { metaRegression } from '../meta-regression.ts';
import { mixedModel } from '../mixed-model.ts';
import { normalUpper } from '../normal.ts';
import { ols } from '../ols.ts';
import { pool } from '../pooling.ts';
import { randomisationTest } from '../randomisation-inference.ts';
import { ranking } from '../ranking.ts';
import { riskRatio } from '../risk-ratio.ts';
import { sampleRatio } from '../sample-ratio.ts';
import { studentTTwoSided } from '../student-t.ts';
import { subgroupEffects } from '../subgroup-effects.ts';

/** The list of `methods-effects.md`, "Traps to test for", in its order. */
const people = peopleOf(7);
const { outcome, arm } = people;
const unknown = Number.NaN;
const inArm = (a: number) => outcome.filter((_, i) => arm[i] === a);

test('trap: a cell with standard error 0 never takes all the weight in pooling', () => {
  const [effects, errors] = [
    [0.1, 0.3, 0.2, 9],
    [0.1, 0.1, 0.1, 0],
  ];
  const pooled = sure(pool(effects, errors));
  assert.ok(pooled.estimate < 0.4);
  assert.equal(pooled.withoutSpread, 1);
  assert.equal(sure(metaRegression(effects, errors, [])).withoutSpread, 1);
  const [y, w, g] = [
    [5, 7, 1, 2, 9, 9, 1, 1],
    [1, 1, 0, 0, 1, 1, 0, 0],
    [0, 0, 0, 0, 1, 1, 1, 1],
  ];
  const groups = subgroupEffects([...y, 4, 6, 3, 2], [...w, 1, 1, 0, 0], [...g, 2, 2, 2, 2]);
  assert.equal(sure(groups).groups[1]?.shrunk, null);
});

test('trap: a collinear covariate is dropped from every arm and named', () => {
  const [age] = ageOf(people);
  const twice = { name: 'twice', values: people.age.map((a) => 2 * a + 3) };
  const result = sure(lin({ outcome, arm, arms: ['a', 'b'], covariates: [item([age], 0) as never, twice] }));
  assert.deepEqual(
    result.dropped.map(({ name }) => name),
    ['twice'],
  );
  assert.deepEqual(sure(ols({ outcome, columns: [...ageOf(people), twice] })).dropped, ['twice']);
});

test('trap: perfect separation is a failure with a name, not a large number', () => {
  const worked = arm.map((a) => a);
  assert.equal(codeOf(logisticRegression(worked, [{ name: 'arm', values: arm }])), 'separation');
  const nobody = Float64Array.from(arm, (a, i) => (a === 1 ? i % 2 : 0));
  assert.equal(codeOf(logisticRegression(nobody, [{ name: 'arm', values: arm }])), 'separation');
  assert.equal(codeOf(cox(outcome, nobody, [{ name: 'arm', values: arm }])), 'separation');
});

test('trap: ties in ranks and in times do not depend on the order of the rows', () => {
  const [a, b] = [
    [1, 1, 2, 2, 2, 3],
    [2, 2, 3, 3, 3, 3],
  ];
  assert.deepEqual(mannWhitney(a, b), mannWhitney(a.toReversed(), b.toReversed()));
  assert.ok(sure(kruskalWallis([a, b])).p > 0);
  const time = [...a, ...b];
  const event = time.map((_, i) => Number(i % 4 !== 0));
  const group = { name: 'g', values: Float64Array.from(time, (_, i) => (i < 6 ? 0 : 1)) };
  const back = { name: 'g', values: group.values.toReversed() };
  for (const ties of ['efron', 'breslow'] as const) {
    const [one, two] = [
      sure(cox(time, event, [group], { ties })),
      sure(cox(time.toReversed(), event.toReversed(), [back], { ties })),
    ];
    near(item(two.terms, 0).estimate, item(one.terms, 0).estimate);
  }
});

test('trap: a stratum with one person in an arm neither breaks the comparison nor gets a column', () => {
  const block = people.block.map((b, i) => (i === 0 ? 9 : b));
  assert.equal(sure(blockedDifference(outcome, arm, block)).thinBlocks, 1);
  const result = sure(lin({ outcome, arm, arms: ['a', 'b'], stratum: block }));
  assert.deepEqual(result.dropped, [{ name: 'stratum 9', reason: 'thin-stratum' }]);
});

test('trap: an arm of whom nothing is known is a failure everywhere, not an effect', () => {
  const none = outcome.map((y, i) => (arm[i] === 1 ? unknown : y));
  const columns = ageOf(people);
  const known = new Float64Array(none.length).fill(1);
  for (const result of [
    ...[differenceInMeans([unknown, unknown], inArm(0)), blockedDifference(none, arm, people.block)],
    ...[lin({ outcome: none, arm, arms: ['a', 'b'] }), randomisationTest(none, arm, { seed: 1 })],
    ...[standardisedDifference([unknown], inArm(0)), anova([[unknown, unknown], inArm(0)])],
    ...[mannWhitney([unknown], inArm(0)), logRank(none, known, arm)],
    ranking({ outcome: none, arm, arms: ['a', 'b'], columns, seed: 1 }),
  ])
    assert.ok(['too-few', 'no-variation'].includes(codeOf(result) ?? ''), JSON.stringify(result));
});

test('trap: an outcome of which less is better turns its sign and nothing else before it is pooled', () => {
  const [effects, errors] = [
    [0.3, -0.2, 0.4, 0.1],
    [0.1, 0.2, 0.15, 0.1],
  ];
  const [plain, turned] = [
    sure(pool(effects, errors)),
    sure(
      pool(
        effects.map((e) => -e),
        errors,
      ),
    ),
  ];
  near(turned.estimate, -plain.estimate);
  near(turned.tau2, plain.tau2);
  near(turned.p, plain.p);
});

test('trap: weights and clusters are two things: weighting by size does not stand for clustering', () => {
  const fit = (how: object) =>
    item(sure(ols({ outcome, columns: [{ name: 'arm', values: arm }], ...how })).terms, 1);
  const { cluster, weight: weights } = people;
  const [both, weighted, clustered] = [fit({ cluster, weights }), fit({ weights }), fit({ cluster })];
  near(both.estimate, weighted.estimate);
  assert.ok(Math.abs(both.se / weighted.se - 1) > 0.01, 'clusters change the standard error');
  assert.ok(Math.abs(both.estimate - clustered.estimate) > 1e-6, 'weights change the estimate');
  assert.ok((both.df ?? 0) < 12, 'and people of twelve clusters are no forty-eight');
});

test('trap: the sample ratio is held against the planned shares, not against equal ones', () => {
  assert.equal(sure(sampleRatio([7487, 3717], [2, 1])).alarm, false);
  assert.equal(sure(sampleRatio([7487, 3717], [1, 1])).alarm, true);
});

test('trap: a thousand million more leaves standard errors as they are', () => {
  const far = outcome.map((y) => y + 1e9);
  const columns = [{ name: 'arm', values: arm }];
  const errorOf = (y: Float64Array) => [
    sure(
      differenceInMeans(
        y.filter((_, i) => arm[i] === 1),
        y.filter((_, i) => arm[i] === 0),
      ),
    ).se,
    sure(blockedDifference(y, arm, people.block)).se,
    item(sure(lin({ outcome: y, arm, arms: ['a', 'b'], covariates: ageOf(people) })).contrasts, 0).se,
    item(sure(ols({ outcome: y, columns, cluster: people.cluster })).terms, 1).se,
    item(sure(ols({ outcome: y, columns, cluster: people.cluster, weights: people.weight })).terms, 1).se,
    sure(anova([y.filter((_, i) => arm[i] === 1), y.filter((_, i) => arm[i] === 0)])).p,
    item(sure(mixedModel({ outcome: y, group: people.cluster, columns })).terms, 1).se,
  ];
  const near_ = errorOf(outcome);
  for (const [i, se] of errorOf(far).entries()) near(se, at(near_, i), 1e-6);
});

test('trap: a p-value far in the tail is small, not 0', () => {
  for (const p of [
    normalUpper(37),
    chiSquaredUpper(1_400, 3),
    fUpper(300, 3, 1_000),
    studentTTwoSided(60, 400),
  ])
    assert.ok(p > 0 && p < 1e-100, `${p}`);
});

test('trap: the same person at several moments is one person', () => {
  const moments = 4;
  const rows = [...outcome.keys()].flatMap((i) => Array<number>(moments).fill(i));
  const of = (values: Float64Array) => Float64Array.from(rows, (i) => at(values, i));
  const [y, columns, person] = [of(outcome), [{ name: 'arm', values: of(arm) }], Float64Array.from(rows)];
  const once = sure(differenceInMeans(inArm(1), inArm(0)));
  const naive = item(sure(ols({ outcome: y, columns })).terms, 1);
  const asPeople = item(sure(ols({ outcome: y, columns, cluster: person })).terms, 1);
  near(asPeople.se, once.se, 1e-6);
  assert.ok(naive.se < 0.6 * once.se, 'who counts rows as people is far too sure');
});

test('trap: other names or another order of the arms do not change what Holm says of each', () => {
  const p = [0.04, 0.001, 0.03, 0.2];
  const order = [2, 0, 3, 1];
  const [plain, moved] = [sure(holm(p)).adjusted, sure(holm(order.map((i) => at(p, i)))).adjusted];
  for (const [place, i] of order.entries()) assert.equal(at(moved, place), at(plain, i));
});

test('trap: the seed stands in every result that chance decided', () => {
  const long = Array.from({ length: 60 }, (_, i) => i % 7);
  const half = long.map((_, i) => i % 2);
  assert.equal(sure(randomisationTest(long, half, { seed: 'register', draws: 99 })).seed, 'register');
  const trial = { outcome, arm, arms: ['a', 'b'], columns: ageOf(people) };
  assert.equal(sure(ranking({ ...trial, seed: 'register' })).seed, 'register');
});

test('trap: a ratio to nobody does not exist', () =>
  assert.equal(riskRatio({ events: 3, n: 9 }, { events: 0, n: 9 }).ok, false));
