import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near, sleep } from '../../test/stats/samples.ts';
import { differenceInMeans } from './difference-in-means.ts';
import { type LinInput, lin } from './lin.ts';
import { randomFrom } from './random.ts';

const both = { outcome: [...sleep.first, ...sleep.second], arm: new Array<number>(20).fill(0).fill(1, 10) };
const arms = ['geen', 'middel'];

/** Three arms of forty people with a covariate, a stratum and an effect of arm 2. */
function invented(seed: number): LinInput & { arm: number[]; outcome: number[] } {
  const { unit } = randomFrom(seed);
  const people = Array.from({ length: 120 }, (_, i) => ({
    arm: i % 3,
    age: 20 + 40 * unit(),
    stratum: Math.floor(i / 30),
  }));
  const outcome = people.map(
    ({ arm, age, stratum }) => 5 * (arm === 2 ? 1 : 0) + age / 10 + stratum + unit(),
  );
  const covariates = [{ name: 'age', values: Float64Array.from(people, ({ age }) => age) }];
  const stratum = people.map((person) => person.stratum);
  return { outcome, arm: people.map(({ arm }) => arm), arms: ['a', 'b', 'c'], covariates, stratum };
}

const summary = (input: LinInput) => {
  const { contrasts } = sure(lin(input));
  return new Map(contrasts.map((c) => [c.arm, { estimate: c.estimate, se: c.se, p: c.p }]));
};

test('without covariates it is the difference in means with the standard error of Neyman', () => {
  const [contrast] = sure(lin({ ...both, arms })).contrasts;
  const difference = sure(differenceInMeans(sleep.second, sleep.first));
  near(contrast?.estimate ?? 0, difference.estimate);
  near(contrast?.se ?? 0, difference.se);
});

test('covariates make the interval narrower when they tell something', () => {
  const { covariates: _, stratum: __, ...bare } = invented(1);
  const [plain, adjusted] = [summary(bare).get('c'), summary(invented(1)).get('c')];
  assert.ok((adjusted?.se ?? 1) < 0.5 * (plain?.se ?? 0));
  assert.ok(Math.abs((adjusted?.estimate ?? 0) - 5) < 0.3);
});

test('order of the people, names of the arms, shift and scale do not change the answer', () => {
  fc.assert(
    fc.property(fc.nat(1_000), (seed) => {
      const input = invented(seed);
      const plain = summary(input);
      const order = input.outcome.map((_, i) => i).toReversed();
      const turned = <T>(values: ArrayLike<T>) => order.map((i) => values[i] as T);
      const covariates = (input.covariates ?? []).map(({ name, values }) => ({
        name,
        values: values.toReversed(),
      }));
      const backwards = summary({
        ...input,
        ...{ outcome: turned(input.outcome), arm: turned(input.arm), covariates },
        stratum: turned(input.stratum ?? []),
      });
      const renamed = summary({ ...input, arms: ['z', 'y', 'c'], arm: input.arm });
      const moved = summary({ ...input, outcome: input.outcome.map((y) => 2 * y + 1e9) });
      for (const other of [backwards, renamed]) {
        near(other.get('c')?.estimate ?? 0, plain.get('c')?.estimate ?? 1);
        near(other.get('c')?.se ?? 0, plain.get('c')?.se ?? 1);
      }
      near(moved.get('c')?.se ?? 0, 2 * (plain.get('c')?.se ?? 1), 1e-6);
      near(moved.get('c')?.estimate ?? 0, 2 * (plain.get('c')?.estimate ?? 1), 1e-6);
    }),
    { numRuns: 30 },
  );
});

test('arms given in another order give the same effects, and the control may stand anywhere', () => {
  const input = invented(7);
  const swapped = summary({ ...input, arms: ['c', 'b', 'a'], arm: input.arm.map((a) => 2 - a), control: 2 });
  for (const [arm, { estimate, se }] of summary(input)) {
    near(swapped.get(arm)?.estimate ?? 0, estimate);
    near(swapped.get(arm)?.se ?? 0, se);
  }
});

test('a collinear covariate is dropped from every arm and named', () => {
  const input = invented(2);
  const [age] = input.covariates ?? [];
  const months = { name: 'months', values: (age?.values ?? new Float64Array()).map((years) => 12 * years) };
  const result = sure(lin({ ...input, covariates: [...(input.covariates ?? []), months] }));
  assert.deepEqual(result.dropped, [{ name: 'months', reason: 'collinear' }]);
  near(result.contrasts[0]?.se ?? 0, summary(input).get('b')?.se ?? 1);
});

test('a covariate that is the same for everybody in one arm is dropped from all', () => {
  const input = invented(3);
  const flag = { name: 'flag', values: Float64Array.from(input.arm, (a, i) => (a === 0 ? 0 : i % 2)) };
  const { dropped } = sure(lin({ ...input, covariates: [flag] }));
  assert.deepEqual(dropped, [{ name: 'flag', reason: 'collinear' }]);
});

test('a stratum with one person gets no column of its own and is named', () => {
  const input = invented(4);
  const stratum = Array.from(input.stratum ?? [], (s, i) => (i === 5 ? 9 : s));
  const { dropped, n } = sure(lin({ ...input, stratum }));
  assert.deepEqual(dropped, [{ name: 'stratum 9', reason: 'thin-stratum' }]);
  assert.equal(n, 120);
});

test('a person of whom something is missing is left out and counted', () => {
  const input = invented(5);
  const result = sure(lin({ ...input, outcome: [Number.NaN, ...input.outcome.slice(1)] }));
  assert.deepEqual([result.n, result.missing], [119, 1]);
});

test('what cannot be computed is a failure with a code', () => {
  assert.equal(codeOf(lin({ ...both, arms: ['one', 'two', 'nobody'] })), 'too-few');
  assert.equal(codeOf(lin({ ...both, arms: ['alone'] })), 'bad-input');
  assert.equal(codeOf(lin({ ...both, arms, outcome: [1, 2] })), 'bad-input');
  const unknown = both.outcome.map((y, i) => (i < 10 ? Number.NaN : y));
  assert.equal(codeOf(lin({ ...both, arms, outcome: unknown })), 'too-few');
  const alike = both.outcome.map((y, i) => (i < 10 ? 1 : y));
  assert.equal(codeOf(lin({ ...both, arms, outcome: alike })), 'no-variation');
});
