import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Schedule, shortestSchedule, type Task } from './schedule.ts';

/** All start weeks, week by week: slow, simple and written apart from the planner. */
function exhaustive(tasks: readonly Task[], capacity: number): number {
  const horizon = tasks.reduce((sum, t) => sum + t.weeks + t.earliest + 1, 0);
  let best = Number.POSITIVE_INFINITY;
  const starts: number[] = [];
  const use = new Array<number>(horizon + 10).fill(0);
  const go = (end: number): void => {
    if (end >= best) return;
    const i = starts.length;
    const task = tasks[i];
    if (task === undefined) {
      if (ordered(tasks, starts)) best = end;
      return;
    }
    for (let week = task.earliest; week + task.weeks <= Math.min(horizon, best); week++) {
      let free = true;
      for (let w = week; w < week + task.weeks; w++) free &&= (use[w] ?? 0) + task.hours <= capacity;
      if (!free) continue;
      for (let w = week; w < week + task.weeks; w++) use[w] = (use[w] ?? 0) + task.hours;
      starts.push(week);
      go(Math.max(end, week + task.weeks));
      starts.pop();
      for (let w = week; w < week + task.weeks; w++) use[w] = (use[w] ?? 0) - task.hours;
    }
  };
  go(0);
  return best;
}

function ordered(tasks: readonly Task[], starts: readonly number[]): boolean {
  const start = (i: number) => starts[i] ?? 0;
  return tasks.every(
    (t, i) =>
      t.afterEnd.every((j) => start(i) >= start(j) + (tasks[j]?.weeks ?? 0)) &&
      t.afterStart.every((j) => start(i) >= start(j) + 1),
  );
}

function valid(tasks: readonly Task[], plan: Schedule, capacity: number): boolean {
  const fits = Array.from({ length: plan.weeks }, (_, week) =>
    tasks.reduce((sum, t, i) => {
      const start = plan.starts[i] ?? 0;
      return sum + (start <= week && week < start + t.weeks ? t.hours : 0);
    }, 0),
  ).every((hours) => hours <= capacity);
  return fits && ordered(tasks, plan.starts) && tasks.every((t, i) => (plan.starts[i] ?? 0) >= t.earliest);
}

/** Tasks may only come after earlier ones, so there is never a circle. */
const tasksArb = (most: number, longest: number) =>
  fc.integer({ min: 1, max: most }).chain((n) =>
    fc.tuple(
      ...Array.from({ length: n }, (_, i) => {
        const earlier = fc.subarray(
          Array.from({ length: i }, (_, j) => j),
          { maxLength: Math.min(2, i) },
        );
        return fc.record({
          weeks: fc.integer({ min: 1, max: longest }),
          hours: fc.integer({ min: 0, max: 5 }),
          earliest: fc.integer({ min: 0, max: 3 }),
          afterEnd: earlier,
          afterStart: earlier,
        });
      }),
    ),
  );

test('the schedule is valid and never longer than exhaustive search on up to four steps of up to three weeks', () => {
  fc.assert(
    fc.property(tasksArb(4, 3), fc.integer({ min: 5, max: 9 }), (tasks, capacity) => {
      const plan = shortestSchedule(tasks, capacity);
      assert.ok(plan !== null && valid(tasks, plan, capacity));
      assert.equal(plan.weeks, exhaustive(tasks, capacity));
    }),
    { numRuns: 400 },
  );
});

test('the schedule is never longer than exhaustive search on six steps', () => {
  fc.assert(
    fc.property(tasksArb(6, 2), fc.integer({ min: 5, max: 8 }), (tasks, capacity) => {
      const plan = shortestSchedule(tasks, capacity);
      assert.ok(plan !== null && valid(tasks, plan, capacity));
      assert.equal(plan.weeks, exhaustive(tasks, capacity));
    }),
    { numRuns: 60 },
  );
});

test('steps that together ask too many hours follow each other', () => {
  const step = { weeks: 4, hours: 5, earliest: 0, afterEnd: [], afterStart: [] };
  assert.deepEqual(shortestSchedule([step, step], 8), { starts: [0, 4], weeks: 8 });
  assert.deepEqual(shortestSchedule([step, step], 10), { starts: [0, 0], weeks: 4 });
});

test('a circle of steps, or a step with more hours than there are, has no schedule', () => {
  const step = { weeks: 1, hours: 1, earliest: 0, afterStart: [] };
  assert.equal(
    shortestSchedule(
      [
        { ...step, afterEnd: [1] },
        { ...step, afterEnd: [0] },
      ],
      9,
    ),
    null,
  );
  assert.equal(shortestSchedule([{ ...step, afterEnd: [], hours: 10 }], 9), null);
});
