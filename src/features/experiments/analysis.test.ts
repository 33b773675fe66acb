import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { deventer, deventerRows, oracle, skipWithout } from '../../../test/support/deventer.ts';
import { fourArms } from '../../../test/support/study.ts';
import { daysBefore } from '../../shared/calendar-day.ts';
import { analyse } from './analysis/analyse.ts';
import { weeksToLookBack } from './analysis/dose.ts';
import { isEstimate } from './analysis/primary.ts';
import type { Row } from './analysis/rows.ts';
import { secondaryOf } from './analysis/secondary.ts';

const smallest = 10;

/** Relative 1e-8: closed forms. */
const near = (actual: number | null | undefined, expected: number, what: string) =>
  assert.ok(
    Math.abs((actual ?? Number.NaN) - expected) <= 1e-8 * Math.max(1, Math.abs(expected)),
    `${what}: ${actual} is not ${expected}`,
  );

describe('The invented trial of 364 people in four groups', { skip: skipWithout }, () => {
  const found = skipWithout === false ? analyse(deventer, deventerRows(), smallest) : null;

  test('has the shares, differences and intervals of R', () => {
    assert.ok(found);
    for (const [at, one] of found.primary.shares.entries())
      near(one.share, oracle('arm_means', 'werk12', at), `share of arm ${at}`);
    for (const [at, { unadjusted, adjusted, holm }] of found.primary.comparisons.entries()) {
      assert.ok(isEstimate(unadjusted) && isEstimate(adjusted));
      near(unadjusted.estimate, oracle('multiarm_hc2', 'estimate', at + 1), 'plain difference');
      near(unadjusted.se, oracle('multiarm_hc2', 'se', at + 1), 'its standard error');
      const name = `factor(arm)${at + 1}`;
      near(adjusted.estimate, oracle('multiarm_lin', 'estimate', name), 'Lin');
      near(adjusted.se, oracle('multiarm_lin', 'se', name), 'HC2');
      near(adjusted.p, oracle('multiarm_lin', 'p', name), 'p');
      near(adjusted.interval[0], oracle('multiarm_lin', 'lo', name), 'lower');
      near(adjusted.interval[1], oracle('multiarm_lin', 'hi', name), 'upper');
      near(holm, oracle('holm3', 'holm', at), 'Holm');
    }
  });

  test('says that no difference is clear, with one hint to look at again', () => {
    assert.equal(found?.conclusion.kind, 'none');
    assert.deepEqual(
      found?.conclusion.hints.map(({ arm }) => arm),
      [3],
    );
    assert.equal(found?.conclusion.causal, true);
    assert.ok(Math.abs((found?.conclusion.visible ?? 0) - 0.1777) < 1e-4);
  });

  test('follows people out of benefit as R does', () => {
    assert.ok(found?.exit);
    near(found.exit.statistic, oracle('km_logrank', 'stratified'), 'log-rank per stratum');
    const year = found.exit.curves.map(({ points }) => points.at(-1));
    for (const [at, point] of year.entries())
      near(1 - (point?.left ?? 0), oracle('km_logrank', 'surv', at * 4 + 3), `still on benefit, arm ${at}`);
    assert.deepEqual(
      year.map((point) => point?.atRisk),
      [72, 72, 76, 69],
    );
  });

  test('shows that one group misses more answers than the others', () => {
    const missing = found?.wellbeingMissing;
    assert.ok(missing);
    near(missing.statistic, oracle('wellbeing_missing', 'x2'), 'chi-squared');
    near(missing.p, oracle('wellbeing_missing', 'p'), 'its p');
    for (const [at, one] of missing.shares.entries())
      near(
        one.missing / one.people,
        oracle('wellbeing_missing', 'missing_share', String(at)),
        'share missing',
      );
    assert.equal(
      found?.wellbeing?.changes.reduce((sum, { n }) => sum + n, 0),
      oracle('wellbeing_missing', 'n'),
    );
  });

  test('without a lottery the same numbers are an indication at most', () => {
    const chosen = analyse({ ...deventer, lottery: false }, deventerRows(), smallest);
    assert.deepEqual([chosen.conclusion.kind, chosen.conclusion.causal], ['none', false]);
  });
});

const row = (arm: number, reached: boolean | null, at: number): Row => ({
  ...{
    pseudonym: `${arm}-${at}`,
    arm,
    stratum: 1,
    municipality: 'dorp',
    baseline: { leeftijd: 20 + (at % 40) },
  },
  ...{ stopped: false, reached, days: 365, left: false, wellbeingBefore: null, wellbeingAfter: null },
});
const group = (arm: number, yes: number, no: number): Row[] =>
  Array.from({ length: yes + no }, (_, at) => row(arm, at < yes, at));
const design = { ...fourArms, arms: fourArms.arms.slice(0, 2), baseline: ['leeftijd'] };

test('a large difference after a lottery is clear, the same without one an indication', () => {
  const rows = [...group(1, 20, 80), ...group(2, 50, 50)];
  assert.deepEqual(analyse(design, rows, smallest).conclusion.arms, [{ arm: 2, more: true }]);
  assert.equal(analyse(design, rows, smallest).conclusion.kind, 'clear');
  assert.equal(analyse({ ...design, lottery: false }, rows, smallest).conclusion.kind, 'indication');
});

test('a count of fewer than ten is never told, and nothing that it could be computed from', () => {
  const found = analyse(design, [...group(1, 20, 80), ...group(2, 9, 91)], smallest);
  const hidden = found.primary.shares[1];
  assert.deepEqual([hidden?.reached, hidden?.share, hidden?.interval], [null, null, null]);
  assert.deepEqual(found.primary.comparisons, []);
  assert.equal(found.conclusion.kind, 'unknown');
});

test('an empty study and one in which nobody is known give no numbers and no error', () => {
  assert.equal(analyse(design, [], smallest).conclusion.kind, 'unknown');
  const silent = Array.from({ length: 40 }, (_, at) => row(1 + (at % 2), null, at));
  assert.equal(analyse(design, silent, smallest).conclusion.kind, 'unknown');
});

test('the order of people and the names of groups change nothing', () => {
  const rows = [...group(1, 20, 60), ...group(2, 30, 50)];
  const before = analyse(design, rows, smallest).primary.comparisons;
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const [one] = analyse(design, shuffled, smallest).primary.comparisons;
      assert.ok(one && isEstimate(one.adjusted) && before[0] && isEstimate(before[0].adjusted));
      assert.ok(Math.abs(one.adjusted.estimate - before[0].adjusted.estimate) < 1e-12);
      assert.ok(Math.abs(one.adjusted.se - before[0].adjusted.se) < 1e-12);
    }),
    { numRuns: 10 },
  );
});

test('what is looked at beside the main outcome is corrected as one family', () => {
  const estimate = (p: number) => ({ estimate: 0, se: 1, p, interval: [-1, 1] as const });
  const exit = { curves: [], p: 0.04, statistic: 1, stratified: false };
  const differences = [0.01, 0.03, 0.8].map((p, at) => ({ arm: at + 2, n: 50, estimate: estimate(p) }));
  const wellbeing = { changes: [], differences, failure: null };
  const { tests, exit: q, wellbeing: each } = secondaryOf(exit, wellbeing);
  // R: p.adjust(c(.04, .01, .03, .8), 'BH')
  assert.equal(tests, 4);
  near(q, 0.053333333333333337, 'exit');
  for (const [at, expected] of [0.04, 0.053333333333333337, 0.8].entries())
    near(each[at]?.q, expected, `wellbeing of arm ${at + 2}`);
  assert.deepEqual(secondaryOf(null, null), { tests: 0, exit: null, wellbeing: [] });
});

test('contact is looked back over as long as half of whoever takes part was there', () => {
  const to = new Date('2026-11-22T10:00:00Z');
  const since = (...days: number[]) =>
    days.map((ago) => ({ assignedAt: daysBefore(to, ago), stoppedAt: null }));
  assert.equal(weeksToLookBack(since(200, 100, 10), to), 13);
  assert.equal(weeksToLookBack(since(60, 60, 10, 5), to), 8);
  assert.equal(weeksToLookBack(since(3, 2, 1), to), 2);
  const gone = { assignedAt: daysBefore(to, 300), stoppedAt: daysBefore(to, 50) };
  assert.equal(weeksToLookBack([gone, gone, gone, ...since(30, 29)], to), 4);
  assert.equal(weeksToLookBack([], to), 13);
});
