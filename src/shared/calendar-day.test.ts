import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayInAmsterdam, isDay, momentInAmsterdam, timeInAmsterdam } from './calendar-day.ts';

test('a day and a time are a moment in the Netherlands, in winter and in summer', () => {
  assert.equal(momentInAmsterdam('2026-11-26', '10:30')?.toISOString(), '2026-11-26T09:30:00.000Z');
  assert.equal(momentInAmsterdam('2026-07-01', '10:30')?.toISOString(), '2026-07-01T08:30:00.000Z');
});

test('what a calendar and a clock never show is no moment', () => {
  for (const [day, time] of [
    ['2026-02-30', '10:30'],
    ['2026-03-29', '02:30'],
    ['2026-11-26', '25:00'],
    ['gisteren', '10:30'],
  ] as const)
    assert.equal(momentInAmsterdam(day, time), null, `${day} ${time}`);
});

test('an hour that comes twice is the first', () => {
  assert.equal(momentInAmsterdam('2026-10-25', '02:30')?.toISOString(), '2026-10-25T00:30:00.000Z');
});

test('every moment has a day and a time that show it again', () => {
  const range = { min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (moment) => {
      const [day, time] = [dayInAmsterdam(moment), timeInAmsterdam(moment)];
      const again = momentInAmsterdam(day, time);
      assert.ok(again);
      assert.deepEqual([dayInAmsterdam(again), timeInAmsterdam(again)], [day, time]);
    }),
  );
});

test('a day that does not exist, or of a year that nobody means, is no day', () => {
  for (const right of ['2028-02-29', '1900-01-01', '2199-12-31']) assert.ok(isDay(right), right);
  const wrong = ['2026-02-29', '2026-11-31', '26-11-2026', '2026-1-1', '', '2026-11-26T00:00'];
  for (const one of [...wrong, '0000-01-01', '0026-11-20', '9999-12-31', '275760-09-13'])
    assert.ok(!isDay(one), one);
});
