import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { logisticRegression } from './logistic-regression.ts';
import { marginalEffects } from './marginal-effects.ts';

const outcome = [0, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 1];
const arm = { name: 'arm', values: Float64Array.from(outcome, (_, i) => i % 2) };
const age = { name: 'age', values: Float64Array.from(outcome, (_, i) => ((i * 7) % 11) - 5) };

test('with one column of 0 and 1: the difference between the shares, with its own standard error', () => {
  const { effects } = sure(marginalEffects(sure(logisticRegression(outcome, [arm])), [arm]));
  const share = (a: number) => {
    const own = outcome.filter((_, i) => arm.values[i] === a);
    return { p: own.reduce((sum, v) => sum + v, 0) / own.length, n: own.length };
  };
  const [one, zero] = [share(1), share(0)];
  near(effects[0]?.estimate ?? 0, one.p - zero.p, 1e-7);
  near(
    effects[0]?.se ?? 0,
    Math.sqrt((one.p * (1 - one.p)) / one.n + (zero.p * (1 - zero.p)) / zero.n),
    1e-6,
  );
});

test('a slope is the average of how the chances change by a small step', () => {
  const fit = sure(logisticRegression(outcome, [arm, age]));
  const { effects } = sure(marginalEffects(fit, [arm, age]));
  const average = (step: number) =>
    outcome.reduce((sum, _, i) => sum + fit.chance([arm.values[i] ?? 0, (age.values[i] ?? 0) + step]), 0) /
    outcome.length;
  near(effects[1]?.estimate ?? 0, (average(1e-4) - average(-1e-4)) / 2e-4, 1e-6);
  assert.equal(codeOf(marginalEffects(fit, [arm])), 'bad-input');
});
