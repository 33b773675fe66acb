import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { fisherExact } from './fisher-exact.ts';
import { numberNeeded, riskRatio } from './risk-ratio.ts';

test('8 of 10 and 1 of 6: p 0.0349650350; the NSW trial as fisher.test gives it', () => {
  near(sure(fisherExact({ events: 8, n: 10 }, { events: 1, n: 6 })).p, 0.034965034965035);
  const nsw = sure(fisherExact({ events: 140, n: 185 }, { events: 168, n: 260 }));
  near(nsw.p, 0.0163870537579303);
  near(nsw.oddsRatio ?? 0, 1.70166725815786, 1e-4);
  near(nsw.interval[1] ?? 0, 2.6638224225347, 1e-4);
});

test('a ratio without end has no upper end, and one of 0 begins at 0', () => {
  const all = sure(fisherExact({ events: 5, n: 5 }, { events: 1, n: 5 }));
  assert.deepEqual([all.oddsRatio, all.interval[1]], [null, null]);
  const none = sure(fisherExact({ events: 0, n: 5 }, { events: 4, n: 5 }));
  assert.deepEqual([none.oddsRatio, none.interval[0]], [0, 0]);
});

const count = fc.tuple(fc.nat(12), fc.nat(12)).map(([events, others]) => ({ events, n: events + others }));

test('exchange of the groups leaves p and turns the ratio; the interval holds it', () => {
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [there, back] = [fisherExact(a, b), fisherExact(b, a)];
      assert.equal(there.ok, back.ok);
      if (!there.ok || !back.ok) return;
      near(there.p, back.p, 1e-8);
      if (there.oddsRatio === null || there.oddsRatio === 0 || back.oddsRatio === null) return;
      near(there.oddsRatio, 1 / back.oddsRatio, 1e-6);
      assert.ok(there.interval[0] <= there.oddsRatio && there.oddsRatio <= (there.interval[1] ?? 1e300));
    }),
  );
});

test('totals that leave one table, and counts that cannot be', () => {
  assert.equal(codeOf(fisherExact({ events: 0, n: 5 }, { events: 0, n: 5 })), 'no-variation');
  assert.equal(codeOf(fisherExact({ events: 6, n: 5 }, { events: 0, n: 5 })), 'bad-input');
});

test('risk ratio and number needed of the NSW trial', () => {
  const [treated, control] = [
    { events: 140, n: 185 },
    { events: 168, n: 260 },
  ];
  const ratio = sure(riskRatio(treated, control));
  near(ratio.estimate, 1.17117117117117);
  near(ratio.interval[0], 1.03716554870256);
  near(sure(numberNeeded(treated, control)).estimate, 9.04135338345865);
  assert.equal(sure(numberNeeded({ events: 5, n: 10 }, { events: 4, n: 10 })).interval, null);
  assert.equal(codeOf(numberNeeded({ events: 5, n: 10 }, { events: 5, n: 10 })), 'no-variation');
  assert.equal(codeOf(riskRatio({ events: 0, n: 10 }, { events: 5, n: 10 })), 'no-variation');
});
