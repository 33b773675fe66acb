import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { logRank } from './log-rank.ts';

/** Freireich and others (1963): 21 patients on 6-MP and 21 on placebo. */
const treated = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
const relapse = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
const time = [...treated, ...placebo];
const event = [...relapse, ...placebo.map(() => 1)];
const group = [...treated.map(() => 0), ...placebo.map(() => 1)];

test('the remissions of Freireich: χ² 16.79 on 1 degree of freedom, 9 seen and 19.25 expected', () => {
  const result = sure(logRank(time, event, group));
  assert.equal(result.statistic.toFixed(2), '16.79');
  assert.equal(result.df, 1);
  assert.deepEqual(
    result.groups.map(({ n, observed, expected }) => [n, observed, expected.toFixed(2)]),
    [
      [21, 9, '19.25'],
      [21, 21, '10.75'],
    ],
  );
});

test('one stratum is no stratum; order, names of the groups and unit of time do not matter', () => {
  const plain = sure(logRank(time, event, group)).statistic;
  near(sure(logRank(time, event, group, { stratum: time.map(() => 4) })).statistic, plain);
  near(
    sure(
      logRank(
        time,
        event,
        group.map((g) => 1 - g),
      ),
    ).statistic,
    plain,
  );
  near(
    sure(
      logRank(
        time.map((t) => 7 * t),
        event,
        group,
      ),
    ).statistic,
    plain,
  );
  near(sure(logRank(time.toReversed(), event.toReversed(), group.toReversed())).statistic, plain);
});

test('as many events are expected as are seen, also with ties and three groups', () => {
  const person = fc.tuple(fc.nat(8), fc.nat(1), fc.nat(2), fc.nat(2));
  fc.assert(
    fc.property(fc.array(person, { minLength: 12, maxLength: 60 }), (people) => {
      const column = (i: 0 | 1 | 2 | 3) => people.map((values) => values[i]);
      const result = logRank(column(0), column(1), column(2), { stratum: column(3) });
      if (!result.ok) return;
      const { groups } = result;
      const sum = (of: (g: (typeof groups)[number]) => number) =>
        groups.reduce((all, one) => all + of(one), 0);
      near(
        sum((g) => g.expected),
        sum((g) => g.observed),
      );
      assert.ok(result.p >= 0 && result.p <= 1);
    }),
  );
});

test('without events, or with one group, there is nothing to compare', () => {
  assert.equal(codeOf(logRank([1, 2], [0, 0], [0, 1])), 'too-few');
  assert.equal(codeOf(logRank([1, 2], [1, 1], [0, 0])), 'too-few');
  assert.equal(codeOf(logRank([], [], [])), 'too-few');
  assert.equal(codeOf(logRank([1], [1, 0], [0])), 'bad-input');
});
