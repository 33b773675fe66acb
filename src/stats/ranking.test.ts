import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import type { Trial } from './arm-predictions.ts';
import { at } from './at.ts';
import { personalOrder } from './personal-order.ts';
import { hajekValue, inverseProbabilityValue } from './policy-value.ts';
import { randomFrom } from './random.ts';
import { type RankingInput, ranking } from './ranking.ts';
import { ridgeEffects } from './ridge-effects.ts';
import { distanceTo } from './trial-distance.ts';

/** A trial of three arms; arm 1 helps who is above 0 on x, arm 2 who is below, as strongly as `difference` says. */
function invented(n: number, difference: number, seed = 1): RankingInput {
  const { unit } = randomFrom(seed);
  const x = Float64Array.from({ length: n }, () => 2 * unit() - 1);
  const other = Float64Array.from({ length: n }, () => unit());
  const arm = Float64Array.from({ length: n }, (_, i) => i % 3);
  const outcome = arm.map(
    (a, i) => 0.3 * unit() + 0.1 * at(other, i) + difference * at(x, i) * (a === 1 ? 1 : a === 2 ? -1 : 0),
  );
  const columns = [
    { name: 'x', values: x },
    { name: 'other', values: other },
  ];
  return { outcome, arm, arms: ['usual', 'one', 'two'], columns, seed };
}

const trialOf = ({ outcome, arm, columns }: RankingInput): Trial => ({
  outcome: Float64Array.from(outcome),
  arm: Float64Array.from(arm),
  arms: 3,
  columns,
});

test('effects that really differ: the ranking gains and may be called personal', () => {
  const result = sure(ranking(invented(900, 0.3)));
  assert.equal(result.personal, true);
  assert.deepEqual(result.reasons, []);
  assert.ok(result.gain.low > 0.1 && result.gain.estimate < 0.2);
  const { values } = invented(900, 0.3).columns[0] ?? { values: new Float64Array() };
  assert.ok(
    [...result.choice].filter((a, i) => Math.abs(at(values, i)) > 0.3 && a !== (at(values, i) > 0 ? 1 : 2))
      .length < 10,
  );
});

test('effects that do not differ: no personal ranking, with the reason', () => {
  const lotteries = Array.from({ length: 20 }, (_, seed) => sure(ranking(invented(300, 0, seed))));
  assert.ok(lotteries.filter(({ personal }) => personal).length <= 1);
  assert.ok(lotteries.every(({ personal, reasons }) => personal === (reasons.length === 0)));
});

test('without difference the penalty takes the slopes of the arms away; another unit of a column changes nothing', () => {
  const none = invented(600, 0, 5);
  const rows = Int32Array.from(none.outcome, (_, i) => i);
  const fit = ridgeEffects(trialOf(none), rows);
  assert.ok((fit?.share ?? 1) < 0.01);
  const some = invented(600, 0.1);
  const months = {
    ...some,
    columns: some.columns.map(({ name, values }) => ({ name, values: values.map((v) => 12 * v + 40) })),
  };
  const [years, other] = [ridgeEffects(trialOf(some), rows), ridgeEffects(trialOf(months), rows)];
  for (const [a, value] of (years?.predict([0.5, 0.5]) ?? []).entries())
    near(at(other?.predict([46, 46]) ?? [], a), value, 1e-8);
});

test('for one person: an order, arms that are equal, or nothing said', () => {
  const trial = trialOf(invented(600, 0.3));
  const fit = ridgeEffects(trial, Int32Array.from(trial.outcome.keys()));
  const distance = distanceTo(trial.columns);
  assert.ok(fit && distance);
  const order = (x: number) => personalOrder(fit, [x, 0.5], distance([x, 0.5]));
  assert.deepEqual(
    [order(0.8).state, order(0.8).arms[0]?.arm, order(0.8).arms[0]?.above?.better],
    ['ordered', 1, 1],
  );
  assert.equal(order(-0.8).arms[0]?.arm, 2);
  assert.equal(order(0).state, 'equivalent');
  assert.deepEqual([order(5).state, order(5).reason], ['abstain', 'unlike-the-trial']);
  assert.deepEqual(distance([5, 0.5]).outside, ['x']);
  assert.equal(order(Number.NaN).reason, 'missing');
});

test('everybody the arm they happened to get: by weights the mean of the outcomes of that arm', () => {
  const trial = trialOf(invented(300, 0.1));
  const chances = [0, 1, 2].map(() => new Float64Array(300).fill(1 / 3));
  const own = trial.outcome.filter((_, i) => at(trial.arm, i) === 1);
  const mean = own.reduce((sum, v) => sum + v, 0) / own.length;
  near(hajekValue(trial, new Uint8Array(300).fill(1), chances).estimate, mean);
  near(inverseProbabilityValue(trial, new Uint8Array(300).fill(1), chances).estimate, mean);
});

test('what cannot be ranked', () => {
  const input = invented(300, 0);
  assert.equal(codeOf(ranking({ ...input, columns: [] })), 'bad-input');
  assert.equal(codeOf(ranking(invented(24, 0))), 'too-few');
  assert.equal(ridgeEffects(trialOf(invented(6, 0)), Int32Array.of(0, 1, 2, 3, 4, 5)), undefined);
});
