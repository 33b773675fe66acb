import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clientNumberProblem, looksLikeBsn } from './client-number.ts';
import { type NewOutcome, valueOn } from './outcome.ts';
import { monthsLater, stillAtWork } from './still-at-work.ts';

const work = (value: string, from: string, knownUntil: string, to: string | null = null): NewOutcome => ({
  ...{ kind: 'work', value, from, to, knownUntil },
});

describe('Still at work after some months', () => {
  test('is yes when the work went on, or other work came in its place', () => {
    const list = [
      work('part', '2026-01-10', '2026-03-31', '2026-03-31'),
      work('whole', '2026-04-01', '2026-08-01'),
    ];
    assert.deepEqual(stillAtWork(list, 6), {
      ...{ began: '2026-01-10', months: 6, day: '2026-07-10', still: 'yes' },
    });
  });

  test('is no only when somebody saw that there was no work', () => {
    const list = [
      work('part', '2026-01-10', '2026-03-31', '2026-03-31'),
      work('none', '2026-04-01', '2026-12-31'),
    ];
    assert.equal(stillAtWork(list, 6)?.still, 'no');
  });

  test('is unknown when nobody looked that long, also when the work ended and nobody wrote what came then', () => {
    assert.equal(stillAtWork([work('part', '2026-01-10', '2026-07-09')], 6)?.still, 'unknown');
    assert.equal(stillAtWork([work('part', '2026-01-10', '2026-07-10')], 6)?.still, 'yes');
    const ended = work('part', '2026-01-10', '2026-03-31', '2026-03-31');
    assert.equal(stillAtWork([ended], 6)?.still, 'unknown');
    assert.equal(stillAtWork([work('none', '2026-01-10', '2026-12-31')], 6), undefined);
  });

  test('never says no without a day on which somebody was seen without work', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
    const spell = fc
      .tuple(day, day, fc.constantFrom('part', 'whole', 'subsidised'))
      .map(([a, b, word]) => work(word, a < b ? a : b, a < b ? b : a));
    fc.assert(
      fc.property(fc.array(spell, { minLength: 1, maxLength: 6 }), (list) => {
        assert.notEqual(stillAtWork(list, 6)?.still, 'no');
      }),
    );
  });

  test('counts months to the same day, or the last of a short month', () => {
    assert.equal(monthsLater('2025-08-31', 6), '2026-02-28');
    assert.equal(monthsLater('2026-01-10', 12), '2027-01-10');
    assert.equal(monthsLater('2024-02-29', 12), '2025-02-28');
  });
});

test('how it was on a day is what began last, as long as somebody looked', () => {
  const list = [work('none', '2026-01-01', '2026-02-01'), work('whole', '2026-03-01', '2026-05-01')];
  assert.equal(valueOn(list, 'work', '2025-12-31'), 'unknown');
  assert.equal(valueOn(list, 'work', '2026-01-15'), 'none');
  assert.equal(valueOn(list, 'work', '2026-02-15'), 'unknown');
  assert.equal(valueOn(list, 'work', '2026-05-01'), 'whole');
  assert.equal(valueOn(list, 'hours', '2026-05-01'), 'unknown');
});

test('a number that could be a citizen service number is refused, also with dots in it', () => {
  assert.ok(looksLikeBsn('111222333'));
  assert.ok(!looksLikeBsn('111222334'));
  assert.equal(clientNumberProblem('111.222.333'), 'looks-like-bsn');
  assert.equal(clientNumberProblem('000123'), undefined);
  assert.equal(clientNumberProblem('LW-2024/17'), undefined);
  assert.equal(clientNumberProblem('met spatie'), 'not-a-number');
});
