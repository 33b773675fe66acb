import { test } from 'node:test';
import fc from 'fast-check';
import { near } from '../../../test/stats/samples.ts';
import { ageOf, ordered, type People, peopleOf } from '../../../test/stats/trial.ts';
import { at, item } from '../at.ts';
import { blockedDifference } from '../blocked-difference.ts';
import type { Clusters } from '../cluster-robust.ts';
import { differenceInMeans } from '../difference-in-means.ts';
import { instrumentalVariable } from '../instrumental-variable.ts';
import { lin } from '../lin.ts';
import { mixedModel } from '../mixed-model.ts';
import { ols } from '../ols.ts';
import { overlapWeighting } from '../overlap-weighting.ts';
import { randomFrom, shuffle } from '../random.ts';
import type { Failure, Inference } from '../result.ts';
import type { Robust } from '../robust-covariance.ts';

type Estimator = (people: People) => Inference | Failure | undefined;

const armOf = ({ arm }: People) => ({ name: 'arm', values: arm });
const regression =
  (how: { robust?: Robust; clusterType?: Clusters; weighted?: true }): Estimator =>
  (people) => {
    const { robust, clusterType, weighted } = how;
    const fit = ols({
      ...{ outcome: people.outcome, columns: [armOf(people), ...ageOf(people)] },
      ...(robust ? { robust } : {}),
      ...(clusterType ? { clusterType, cluster: people.cluster } : {}),
      ...(weighted ? { weights: people.weight } : {}),
    });
    return fit.ok ? item(fit.terms, 1) : fit;
  };

/** Every way to estimate what an arm does, on the same people. */
const estimators: Readonly<Record<string, Estimator>> = {
  'difference in means': ({ outcome, arm }) =>
    differenceInMeans(
      outcome.filter((_, i) => arm[i] === 1),
      outcome.filter((_, i) => arm[i] === 0),
    ),
  'blocked difference': ({ outcome, arm, block }) => blockedDifference(outcome, arm, block),
  'least squares, classical': regression({ robust: 'classical' }),
  'least squares, HC0': regression({ robust: 'HC0' }),
  'least squares, HC2': regression({ robust: 'HC2' }),
  'least squares, HC3': regression({ robust: 'HC3' }),
  'least squares, CR0': regression({ clusterType: 'CR0' }),
  'least squares, CR2': regression({ clusterType: 'CR2' }),
  'weighted, HC2': regression({ robust: 'HC2', weighted: true }),
  'weighted, CR2': regression({ clusterType: 'CR2', weighted: true }),
  Lin: (people) => {
    const { outcome, arm } = people;
    const result = lin({ outcome, arm, arms: ['0', '1'], covariates: ageOf(people) });
    return result.ok ? item(result.contrasts, 0) : result;
  },
  'mixed model': (people) => {
    const { outcome, cluster } = people;
    const fit = mixedModel({ outcome, group: cluster, columns: [armOf(people)] });
    return fit.ok ? item(fit.terms, 1) : fit;
  },
  'two-stage least squares': ({ outcome, part, arm }) =>
    instrumentalVariable({ outcome, treatment: part, instrument: arm }),
  'overlap weighting': (people) => overlapWeighting(people.outcome, people.part, ageOf(people)),
};

/** Those who search for the highest point come near it, not to the last digit. */
const exactness = (name: string) => (name === 'mixed model' ? 1e-4 : 1e-6);

const compare = (a: Inference, b: Inference, tolerance: number, [slope, size] = [1, 1]) => {
  near(b.estimate + 1e-3, slope * a.estimate + 1e-3, tolerance);
  near(b.se, size * a.se, tolerance);
  near(b.p + 1e-6, a.p + 1e-6, 10 * tolerance);
};

const alike = (
  name: string,
  estimator: Estimator,
  change: (people: People, number: number) => People,
  factors: (number: number) => readonly [number, number] = () => [1, 1],
) =>
  fc.assert(
    fc.property(fc.nat(1_000), fc.integer({ min: 2, max: 9 }), (seed, number) => {
      const people = peopleOf(seed);
      const [before, after] = [estimator(people), estimator(change(people, number))].map((found) =>
        found && !('code' in found) ? found : undefined,
      );
      fc.pre(before !== undefined);
      const [slope, size] = factors(number);
      compare(before as Inference, after as Inference, exactness(name), [slope, size]);
    }),
    { numRuns: 12 },
  );

for (const [name, estimator] of Object.entries(estimators)) {
  test(`${name}: a million more for everybody changes nothing`, () =>
    alike(name, estimator, (people, k) => ({
      ...people,
      outcome: people.outcome.map((y) => y + k * 1e6),
      age: people.age.map((a) => a + k * 1e3),
    })));

  test(`${name}: another unit goes along, also one that turns the sign`, () =>
    alike(
      name,
      estimator,
      (people, k) => ({ ...people, outcome: people.outcome.map((y) => -k * y) }),
      (k) => [-k, k],
    ));

  test(`${name}: the order of the rows does not matter`, () =>
    alike(name, estimator, (people, k) => {
      const order = shuffle(Int32Array.from(people.arm.keys()), randomFrom(k));
      return ordered(people, [...order]);
    }));

  test(`${name}: when the arms change names the sign turns and nothing else`, () =>
    alike(
      name,
      estimator,
      (people) => ({ ...people, arm: people.arm.map((a) => 1 - a), part: people.part.map((a) => 1 - a) }),
      () => [-1, 1],
    ));
}

test('the numbers of clusters and blocks are names', () => {
  for (const name of ['least squares, CR2', 'weighted, CR2', 'blocked difference', 'mixed model'])
    alike(name, item([estimators[name]], 0) as Estimator, (people, k) => ({
      ...people,
      cluster: people.cluster.map((c) => 1_000 - k * c),
      block: people.block.map((b) => 7 * k - b),
    }));
});

test('all weights alike weigh nothing; a row that counts twice is a row said twice, also within its cluster', () => {
  fc.assert(
    fc.property(fc.nat(1_000), (seed) => {
      const people = peopleOf(seed);
      const same = { ...people, weight: people.weight.map(() => 3) };
      for (const how of [{ robust: 'HC2' }, { clusterType: 'CR2' }] as const)
        compare(
          regression(how)(people) as Inference,
          regression({ ...how, weighted: true })(same) as Inference,
          1e-8,
        );
      const rows = [...people.weight.keys()].flatMap((i) => Array<number>(at(people.weight, i)).fill(i));
      const said = regression({ clusterType: 'CR0' })(ordered(people, rows)) as Inference;
      compare(said, regression({ clusterType: 'CR0', weighted: true })(people) as Inference, 1e-8);
    }),
    { numRuns: 20 },
  );
});
