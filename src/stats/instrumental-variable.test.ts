import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { differenceInMeans } from './difference-in-means.ts';
import { instrumentalVariable } from './instrumental-variable.ts';
import { randomFrom } from './random.ts';

/** Half is invited; of them three in four take part, of the others one in ten. Who takes part does better anyway. */
function invented(seed: number) {
  const { unit } = randomFrom(seed);
  const people = Array.from({ length: 400 }, (_, i) => {
    const invited = i % 2;
    const keen = unit();
    const part = keen < (invited ? 0.75 : 0.1) ? 1 : 0;
    return { invited, part, outcome: 3 * part - 5 * keen + unit() };
  });
  return {
    outcome: people.map((p) => p.outcome),
    treatment: people.map((p) => p.part),
    instrument: people.map((p) => p.invited),
  };
}

test('it is the effect of inviting divided by how much inviting changes (Wald)', () => {
  const { outcome, treatment, instrument } = invented(1);
  const of = (values: readonly number[], arm: number) => values.filter((_, i) => instrument[i] === arm);
  const effect = sure(differenceInMeans(of(outcome, 1), of(outcome, 0))).estimate;
  const part = sure(differenceInMeans(of(treatment, 1), of(treatment, 0))).estimate;
  const result = sure(instrumentalVariable(invented(1)));
  near(result.estimate, effect / part);
  near(result.takeUp, part);
  assert.ok(result.firstStageF > 100);
  assert.ok(result.interval[0] < 3 && 3 < result.interval[1]);
});

test('shift of outcome and a covariate far from 0 change nothing', () => {
  const data = invented(2);
  const covariates = [{ name: 'age', values: Float64Array.from(data.outcome, (_, i) => 30 + (i % 7)) }];
  const plain = sure(instrumentalVariable({ ...data, covariates }));
  const far = covariates.map(({ name, values }) => ({ name, values: values.map((v) => v + 1e8) }));
  const moved = sure(
    instrumentalVariable({ ...data, outcome: data.outcome.map((y) => y + 1e9), covariates: far }),
  );
  near(moved.se, plain.se, 1e-6);
});

test('inviting that changes nothing, or no columns of one length', () => {
  const data = invented(3);
  assert.equal(
    codeOf(instrumentalVariable({ ...data, treatment: data.instrument.map(() => 1) })),
    'no-variation',
  );
  const balanced = {
    outcome: [1, 2, 3, 4, 5, 6, 7, 9],
    treatment: [0, 1, 0, 1, 0, 1, 0, 1],
    instrument: [0, 0, 1, 1, 0, 0, 1, 1],
  };
  assert.equal(codeOf(instrumentalVariable(balanced)), 'collinear');
  assert.equal(codeOf(instrumentalVariable({ ...data, outcome: [1] })), 'bad-input');
});
