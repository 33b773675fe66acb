import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { survivalAt } from './survival-curve.ts';

/** Weeks in remission of 21 patients on 6-MP (Freireich and others 1963); 0 = still in remission when last seen. */
const weeks = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
const relapse = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];

test('the remissions of Freireich as every textbook has them', () => {
  const curve = sure(kaplanMeier(weeks, relapse));
  const [six, ten, twentyThree] = survivalAt(curve.steps, [6, 10, 23]);
  near(six?.survival ?? 0, 18 / 21);
  assert.equal(six?.se.toFixed(4), '0.0764');
  near(ten?.survival ?? 0, (18 / 21) * (16 / 17) * (14 / 15));
  near(twentyThree?.survival ?? 0, 0.448179271708683);
  assert.equal(twentyThree?.se.toFixed(4), '0.1346');
  assert.deepEqual([curve.n, curve.events, curve.median], [21, 9, 23]);
  assert.deepEqual(curve.medianInterval, [13, null]);
  assert.equal(ten?.atRisk, 15);
});

test('when half is never reached the median is absent, not the last time', () => {
  const curve = sure(kaplanMeier([1, 2, 3, 4], [1, 0, 0, 0]));
  assert.equal(curve.median, null);
});

test('when exactly half is left over a stretch, the median lies in the middle of it', () => {
  assert.equal(sure(kaplanMeier([1, 2, 3, 4], [1, 1, 1, 1])).median, 2.5);
});

test('nobody with an event: the curve stays at 1 and has no interval', () => {
  const { steps } = sure(kaplanMeier([5, 7], [0, 0]));
  assert.deepEqual(
    steps.map(({ survival, interval }) => [survival, interval]),
    [
      [1, null],
      [1, null],
    ],
  );
});

const followed = fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: 1, maxLength: 40 });

test('the curve falls from 1, its interval holds it, everybody is counted once, order does not matter', () => {
  fc.assert(
    fc.property(followed, (people) => {
      const [time, event] = [people.map(([t]) => t), people.map(([, e]) => Number(e))];
      const curve = sure(kaplanMeier(time, event));
      let last = 1;
      for (const { survival, interval } of curve.steps) {
        assert.ok(survival <= last && survival >= 0);
        assert.ok(!interval || (interval[0] <= survival && survival <= interval[1]));
        last = survival;
      }
      assert.equal(
        curve.steps.reduce((sum, step) => sum + step.events + step.censored, 0),
        people.length,
      );
      assert.deepEqual(kaplanMeier(time.toReversed(), event.toReversed()), curve);
    }),
  );
});

test('what cannot be followed is refused, what is unknown is left out', () => {
  assert.equal(codeOf(kaplanMeier([], [])), 'too-few');
  assert.equal(codeOf(kaplanMeier([-1], [1])), 'bad-input');
  assert.equal(codeOf(kaplanMeier([1], [2])), 'bad-input');
  assert.equal(codeOf(kaplanMeier([1], [])), 'bad-input');
  assert.equal(sure(kaplanMeier([1, Number.NaN], [1, 1])).missing, 1);
});
