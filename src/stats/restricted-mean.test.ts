import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { mean } from './moments.ts';
import { restrictedMean, restrictedMeanDifference } from './restricted-mean.ts';

const whole = (time: readonly number[]) => ({ time, event: time.map(() => 1) });

test('when everybody is followed to the end it is the mean of the times cut at the horizon, with the error of a mean', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 30 }), (time) => {
      const horizon = Math.max(...time);
      const { mean: area, se } = restrictedMean(
        sure(
          kaplanMeier(
            time,
            time.map(() => 1),
          ),
        ).steps,
        horizon,
      );
      const centre = mean(time);
      near(area, centre);
      near(se ** 2 + 1, 1 + time.reduce((sum, t) => sum + (t - centre) ** 2, 0) / time.length ** 2);
    }),
  );
});

test('by hand with a horizon before the last time', () => {
  const { mean: area } = restrictedMean(sure(kaplanMeier([1, 2, 3, 4], [1, 0, 1, 1])).steps, 3.5);
  near(area, 1 + 2 * 0.75 + 0.5 * 0.375);
});

test('exchange turns the sign; days instead of weeks go along', () => {
  const [a, b] = [whole([3, 5, 8, 9]), whole([1, 2, 6, 7])];
  const plain = sure(restrictedMeanDifference(a, b, 6));
  near(sure(restrictedMeanDifference(b, a, 6)).estimate, -plain.estimate);
  const days = (g: typeof a) => whole(g.time.map((t) => 7 * t));
  near(sure(restrictedMeanDifference(days(a), days(b), 42)).se, 7 * plain.se);
});

test('a horizon nobody reaches, and no events', () => {
  assert.equal(
    codeOf(restrictedMeanDifference({ time: [1, 2], event: [1, 0] }, whole([1, 9]), 5)),
    'bad-input',
  );
  assert.equal(
    codeOf(restrictedMeanDifference({ time: [9], event: [0] }, { time: [9], event: [0] }, 5)),
    'no-variation',
  );
});
