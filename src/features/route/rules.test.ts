import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { daysBetween, plusDays } from '../../shared/calendar-day.ts';
import { adopted, nextMonday } from './adopt.ts';
import { inOrder, makesCircle, startsTooEarly, stepNow, waitsFor } from './order.ts';
import { pauseAll, resumeAll } from './pause.ts';
import { split } from './split.ts';
import { agreementAfterChange, agreementAfterMove, mayAgree, moveProblem, NEXT } from './status.ts';
import { STEP_STATUSES } from './step.ts';

const day = fc.integer({ min: 0, max: 800 }).map((days) => plusDays('2026-01-01', days));
const status = fc.constantFrom(...STEP_STATUSES);

/** Steps of a route in which nothing waits for itself: each only for steps with a lower number. */
const steps = fc
  .array(
    fc.record({
      status,
      from: fc.option(day),
      lasts: fc.option(fc.integer({ min: 0, max: 90 })),
      position: fc.integer({ min: 0, max: 40 }),
      before: fc.array(fc.nat(40), { maxLength: 3 }),
      pausedWithRoute: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ lasts, before, ...step }, i) => ({
      ...step,
      id: `s${i}`,
      pausedWithRoute: step.pausedWithRoute && step.status === 'paused',
      to: step.from === null || lasts === null ? null : plusDays(step.from, lasts),
      after: [...new Set(before.filter((n) => n < i).map((n) => `s${n}`))],
    })),
  );

describe('Statuses', () => {
  test('everything can be undone: from every status there is a way to every other, and none leads nowhere', () => {
    for (const from of STEP_STATUSES) {
      const reached = new Set([from]);
      for (const one of reached) for (const to of NEXT[one]) reached.add(to);
      assert.deepEqual([...reached].sort(), [...STEP_STATUSES].sort(), from);
      assert.ok(!NEXT[from].includes(from));
    }
  });

  test('only what is listed may happen, and stopping asks a reason', () => {
    fc.assert(
      fc.property(status, status, fc.string(), (from, to, reason) => {
        const problem = moveProblem(from, to, reason);
        if (!NEXT[from].includes(to)) assert.equal(problem, 'notFromHere');
        else if (to === 'stopped' && reason.trim() === '') assert.equal(problem, 'reasonMissing');
        else assert.equal(problem, undefined);
      }),
    );
    assert.equal(moveProblem('planned', 'paused', 'x'.repeat(601)), 'reasonLong');
  });

  test('an agreed step never changes silently, and doing what was agreed keeps it agreed', () => {
    assert.equal(agreementAfterChange('agreed'), 'again');
    assert.equal(agreementAfterChange('none'), 'none');
    assert.equal(agreementAfterChange('again'), 'again');
    assert.equal(agreementAfterMove('agreed', 'stopped'), 'again');
    for (const to of STEP_STATUSES.filter((one) => one !== 'stopped'))
      assert.equal(agreementAfterMove('agreed', to), 'agreed');
  });

  test('the person agrees with what another changed, not with an own change', () => {
    const step = { agreement: 'again', status: 'planned', changedBy: { id: 'mila', name: '' } } as const;
    assert.equal(mayAgree('person', 'mila', step), false);
    assert.equal(mayAgree('person', 'mila', { ...step, changedBy: { id: 'joris', name: '' } }), true);
    assert.equal(mayAgree('coach', 'joris', step), true);
    assert.equal(mayAgree('coach', 'joris', { ...step, agreement: 'agreed' }), false);
  });
});

describe('Order', () => {
  test('every step once, and never before what it waits for', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const ordered = inOrder(list);
        assert.deepEqual(ordered.map(({ id }) => id).sort(), list.map(({ id }) => id).sort());
        for (const [at, step] of ordered.entries())
          for (const id of step.after) assert.ok(ordered.findIndex((one) => one.id === id) < at);
      }),
    );
  });

  test('a step may come after earlier ones; coming after what waits for it makes a circle', () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const step of list) {
          assert.equal(makesCircle(list, step.id, step.after), false);
          assert.equal(makesCircle(list, step.id, [step.id]), true);
          for (const id of step.after) assert.equal(makesCircle(list, id, [step.id]), true);
        }
      }),
    );
  });

  test('a circle that would be stored all the same loses no step', () => {
    const circle = [
      { id: 'a', after: ['b'], from: null, to: null, position: 0 },
      { id: 'b', after: ['a'], from: null, to: null, position: 1 },
    ];
    assert.equal(inOrder(circle).length, 2);
  });

  test('a stopped step holds nothing up, and a paused one that does is the step for now', () => {
    const step = { after: [], from: null, to: null, position: 0 };
    const next = { ...step, id: 'b', after: ['a'], status: 'planned' as const, position: 1 };
    assert.equal(stepNow([{ ...step, id: 'a', status: 'stopped' }, next])?.id, 'b');
    assert.equal(stepNow([{ ...step, id: 'a', status: 'paused' }, next])?.id, 'a');
    assert.equal(stepNow([{ ...step, id: 'a', status: 'suggested' }, next])?.id, 'a');
  });

  test('a step is warned about only when what it waits for is not done and ends on or after its first day', () => {
    const first = { id: 'a', after: [], from: '2026-11-02', to: '2026-11-08', position: 0 };
    const early = { after: ['a'], from: '2026-11-08' };
    assert.equal(startsTooEarly(early, [{ ...first, status: 'planned' }]).length, 1);
    assert.equal(startsTooEarly(early, [{ ...first, status: 'done' }]).length, 0);
    assert.equal(
      startsTooEarly({ after: ['a'], from: '2026-11-09' }, [{ ...first, status: 'planned' }]).length,
      0,
    );
    assert.equal(startsTooEarly({ after: ['a'], from: null }, [{ ...first, status: 'planned' }]).length, 0);
  });

  test('there is a step for now as long as one is open, and what is under way comes first', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const now = stepNow(list);
        const open = list.filter((one) => !['done', 'stopped'].includes(one.status));
        assert.equal(now === undefined, open.length === 0);
        if (open.some((one) => one.status === 'under-way')) assert.equal(now?.status, 'under-way');
        if (now?.status === 'planned') assert.deepEqual(waitsFor(now, list), []);
      }),
    );
  });
});

describe('A pause', () => {
  test('changes no date and pauses only what is under way', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const moved = pauseAll(list);
        assert.equal(moved.length, list.filter((one) => one.status === 'under-way').length);
        for (const one of moved) {
          const was = list.find(({ id }) => id === one.id);
          assert.deepEqual([one.from, one.to, one.status], [was?.from, was?.to, 'paused']);
        }
      }),
    );
  });

  test('going on loses nothing: each paused step is under way again, and what is to come keeps its length and weekday', () => {
    fc.assert(
      fc.property(steps, day, fc.integer({ min: 0, max: 300 }), (list, pausedOn, days) => {
        const during = list.map((one) => ({ ...one, ...pauseAll([one])[0] }));
        const moved = resumeAll(during, pausedOn, plusDays(pausedOn, days));
        const shifts = new Set<number>();
        for (const was of during) {
          const is = moved.find(({ id }) => id === was.id);
          if (was.pausedWithRoute) assert.equal(is?.status, 'under-way');
          if (is === undefined) continue;
          const begun = is.status === 'under-way';
          if (begun) assert.equal(is.from, was.from);
          else if (is.from !== null && was.from !== null) shifts.add(daysBetween(was.from, is.from));
          if (is.to !== null && was.to !== null) shifts.add(daysBetween(was.to, is.to));
        }
        assert.ok(shifts.size <= 1, 'everything moves as far');
        for (const shift of shifts) assert.ok(shift % 7 === 0 && shift >= days && shift < days + 7);
        const touched = new Set(moved.map(({ id }) => id));
        const over = during.filter(
          ({ status, id }) => touched.has(id) && ['done', 'stopped'].includes(status),
        );
        assert.deepEqual(over, []);
      }),
    );
  });
});

describe('Making a step smaller', () => {
  test('small steps come before the big one in a row, within its days and without a gap or a circle', () => {
    const titles = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(titles, day, fc.integer({ min: 0, max: 60 }), (names, from, lasts) => {
        const ids = names.map((_, i) => `p${i}`);
        const to = plusDays(from, lasts);
        const { parts, rest } = split({ after: ['x'], from, to }, names, ids);
        assert.deepEqual(parts[0]?.after, ['x']);
        assert.deepEqual(rest.after, [ids.at(-1)]);
        assert.equal(parts[0]?.from, from);
        assert.equal(rest.to, to);
        const row = [...parts, rest];
        for (const one of row) assert.ok(one.from !== null && one.to !== null && one.from <= one.to);
        for (const [i, one] of row.slice(1).entries()) {
          const before = row[i];
          assert.ok(before?.to && one.from && one.from >= (before.from ?? ''));
          if (lasts >= names.length) assert.equal(one.from, plusDays(before.to, 1));
        }
      }),
    );
  });

  test('without days the parts have none either', () => {
    const { parts, rest } = split({ after: [], from: null, to: '2026-12-01' }, ['Bellen'], ['p']);
    assert.deepEqual([parts[0]?.from, parts[0]?.to], [null, null]);
    assert.deepEqual(rest, { after: ['p'], from: null, to: '2026-12-01' });
  });
});

describe('Days', () => {
  test('a route from an advice begins on its first day, keeps the order, and a week is seven days', () => {
    const proposed = { hours: 4, title: 't', why: '', what: '', instrumentId: 'i' };
    const [first, second] = adopted(
      [
        { ...proposed, row: 7, from: 0, to: 2, after: [] },
        { ...proposed, row: 3, from: 2, to: 3, after: [7, 99], hours: 0 },
      ],
      '2026-11-23',
      ['a', 'b'],
    );
    assert.deepEqual([first?.from, first?.to, first?.hoursPerWeek], ['2026-11-23', '2026-12-06', 4]);
    assert.deepEqual([second?.from, second?.after, second?.hoursPerWeek], ['2026-12-07', ['a'], null]);
    assert.deepEqual(['2026-11-20', '2026-11-22', '2026-11-23'].map(nextMonday), [
      '2026-11-23',
      '2026-11-23',
      '2026-11-30',
    ]);
  });
});
