import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aDay } from '../../shared/calendar-day.ts';
import { standingOf } from './agreement.ts';
import { asAgreed } from './as-agreed.ts';
import { type DosePart, doseOf, dosePerChannel, dosePerMonth, dosePerWeek, mondayOf } from './dose.ts';

const at = (days: number): Date => new Date(Date.UTC(2026, 0, 1) + days * aDay);

describe('Whether somebody was heard as agreed', () => {
  test('is not asked without an agreement', () => {
    assert.deepEqual(standingOf(null, at(0), at(300)), { kind: 'none' });
    assert.deepEqual(standingOf({ everyDays: null, agreedAt: at(0) }, null, at(300)), { kind: 'none' });
  });

  test('counts from the last time heard, or from the agreement when that is later', () => {
    const agreement = { everyDays: 14, agreedAt: at(0) };
    assert.deepEqual(standingOf(agreement, at(10), at(20)), { kind: 'within', daysLeft: 4 });
    assert.deepEqual(standingOf(agreement, at(-90), at(14)), { kind: 'within', daysLeft: 0 });
    assert.deepEqual(standingOf(agreement, null, at(20)), { kind: 'late', daysLate: 6 });
  });
});

describe('The share of agreed days that went as agreed', () => {
  const period = { from: at(0), to: at(100) };

  test('is all of them with contact in time, and what patience covers without', () => {
    const weekly = [{ everyDays: 7, agreedAt: at(-7) }];
    const inTime = Array.from({ length: 20 }, (_, week) => at(week * 7 - 1));
    assert.deepEqual(asAgreed(weekly, inTime, period), { agreedDays: 100, keptDays: 100 });
    assert.deepEqual(asAgreed([{ everyDays: 10, agreedAt: at(0) }], [at(50)], period), {
      agreedDays: 100,
      keptDays: 20,
    });
  });

  test('follows a new agreement from its day on, and stops when nothing is agreed any more', () => {
    const agreements = [
      { everyDays: 5, agreedAt: at(0) },
      { everyDays: null, agreedAt: at(20) },
    ];
    assert.deepEqual(asAgreed(agreements, [], period), { agreedDays: 20, keptDays: 5 });
  });

  const days = fc.array(fc.integer({ min: -50, max: 150 }), { maxLength: 20 });
  const agreed = fc.array(
    fc.record({
      everyDays: fc.option(fc.integer({ min: 1, max: 60 })),
      agreedAt: fc.integer({ min: -50, max: 99 }).map(at),
    }),
    { maxLength: 4 },
  );

  test('is never more than the agreed days, never less for more contact, and the same in any order', () => {
    fc.assert(
      fc.property(agreed, days, fc.integer({ min: -50, max: 150 }), (agreements, heard, more) => {
        const moments = heard.map(at);
        const { agreedDays, keptDays } = asAgreed(agreements, moments, period);
        assert.ok(keptDays >= 0 && keptDays <= agreedDays + 1e-9 && agreedDays <= 100 + 1e-9);
        const with1 = asAgreed(agreements, [...moments, at(more)], period);
        assert.ok(with1.keptDays >= keptDays - 1e-9);
        assert.deepEqual(asAgreed(agreements, moments.toReversed(), period), { agreedDays, keptDays });
      }),
    );
  });
});

describe('Contact as dose', () => {
  const part = (day: string, reached: boolean, minutes: number | null): DosePart => ({
    ...{ channel: 'telefoon', initiator: 'coach', reached, minutes, day },
  });

  test('keeps reached and tried apart, and says how often nobody wrote down how long', () => {
    const parts = [
      part('2026-11-16', true, 20),
      part('2026-11-17', true, null),
      part('2026-11-18', false, null),
    ];
    assert.deepEqual(doseOf(parts), { reached: 2, tried: 1, minutes: 20, minutesUnknown: 1 });
  });

  test('falls in the week that begins on Monday, also around New Year', () => {
    assert.equal(mondayOf('2026-11-22'), '2026-11-16');
    assert.equal(mondayOf('2026-11-23'), '2026-11-23');
    assert.equal(mondayOf('2027-01-01'), '2026-12-28');
    const weeks = dosePerWeek([part('2026-11-22', true, 5)], '2026-11-24', 2);
    assert.deepEqual(
      weeks.map(({ from, dose }) => [from, dose.reached]),
      [
        ['2026-11-16', 1],
        ['2026-11-23', 0],
      ],
    );
  });

  test('falls in its month too', () => {
    const months = dosePerMonth(
      [part('2026-11-30', true, 5), part('2027-01-02', false, null)],
      '2027-01-31',
      3,
    );
    assert.deepEqual(
      months.map(({ from, dose }) => [from, dose.reached, dose.tried]),
      [
        ['2026-11-01', 1, 0],
        ['2026-12-01', 0, 0],
        ['2027-01-01', 0, 1],
      ],
    );
  });

  test('loses nothing when it is split by channel', () => {
    const anyPart = fc.record({
      channel: fc.constantFrom('telefoon', 'gesprek', 'app' as const),
      initiator: fc.constantFrom('coach', 'inwoner' as const),
      reached: fc.boolean(),
      minutes: fc.option(fc.integer({ min: 1, max: 600 })),
      day: fc.constant('2026-11-16'),
    });
    fc.assert(
      fc.property(fc.array(anyPart as fc.Arbitrary<DosePart>), (parts) => {
        const split = dosePerChannel(parts).map(([, dose]) => dose);
        const sum = (key: 'reached' | 'tried' | 'minutes') => split.reduce((all, one) => all + one[key], 0);
        const all = doseOf(parts);
        assert.deepEqual(
          [sum('reached'), sum('tried'), sum('minutes')],
          [all.reached, all.tried, all.minutes],
        );
      }),
    );
  });
});
