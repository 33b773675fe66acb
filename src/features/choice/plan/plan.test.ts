import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compiled, situationArb } from '../../../../test/support/situations.ts';
import { LANGUAGE_LEVELS } from '../../../shared/vocabulary.ts';
import { advise } from '../advice/rank.ts';
import type { Situation } from '../answers/situation.ts';
import { MOST_STEPS } from './chain.ts';
import { type Plan, plan, type Route } from './plan.ts';

const planned = (s: Situation, waits = new Map<string, number>()): Plan =>
  plan(compiled, s, advise(compiled, s), waits);
const eachRoute = (check: (route: Route, s: Situation) => void) =>
  fc.assert(
    fc.property(situationArb, (s) => {
      for (const route of planned(s).routes) check(route, s);
    }),
    { numRuns: 300 },
  );
const instrument = (row: number) => {
  const it = compiled.instruments[row];
  assert.ok(it !== undefined);
  return it;
};

test('in every route, what must come first comes first: instruments, and courses that raise the level of Dutch', () => {
  eachRoute((route, s) => {
    const ended = (id: string, week: number) =>
      route.steps.some((x) => instrument(x.row).id === id && x.to <= week);
    for (const step of route.steps) {
      const it = instrument(step.row);
      for (const id of it.requires.instruments) {
        assert.ok(s.done?.includes(id) || ended(id, step.from), `${it.id} needs ${id}`);
      }
      if (s.language === undefined || it.requires.language === null) continue;
      const raised = route.steps
        .filter((x) => x.to <= step.from)
        .reduce((sum, x) => sum + instrument(x.row).gives.languageLevels, 0);
      const reached = LANGUAGE_LEVELS.indexOf(s.language) + raised;
      assert.ok(reached >= LANGUAGE_LEVELS.indexOf(it.requires.language), it.id);
    }
  });
});

test('in every route, what a step names as before it has ended, or has begun where a pointer says start first', () => {
  eachRoute((route) => {
    const find = (row: number) => route.steps.find((x) => x.row === row);
    for (const step of route.steps) {
      for (const row of step.after) assert.ok((find(row)?.to ?? Infinity) <= step.from);
      for (const row of step.afterStart) assert.ok((find(row)?.from ?? Infinity) < step.from);
    }
  });
});

test('in every route, the hours of a week are never exceeded and every step keeps its weeks and hours', () => {
  eachRoute((route, s) => {
    for (let week = 0; week < route.weeks; week++) {
      const hours = route.steps
        .filter((x) => x.from <= week && week < x.to)
        .reduce((sum, x) => sum + x.hours, 0);
      assert.ok(s.hoursPerWeek === undefined || hours <= s.hoursPerWeek);
    }
    assert.equal(route.weeks, Math.max(...route.steps.map((x) => x.to)));
    assert.ok(route.steps.length <= MOST_STEPS);
    for (const step of route.steps) {
      const { weeks, hoursPerWeek } = instrument(step.row);
      const lasts = step.to - step.from;
      assert.ok(weeks === null ? lasts === 4 : lasts >= weeks.min && lasts <= weeks.max);
      assert.ok(hoursPerWeek === null ? step.hours === 0 : step.hours >= hoursPerWeek.min);
    }
  });
});

test('routes only use what fits or can be unlocked, each step once', () => {
  fc.assert(
    fc.property(situationArb, (s) => {
      const advice = advise(compiled, s);
      const open = new Set([...advice.fits, ...advice.first].map((x) => x.row));
      for (const route of plan(compiled, s, advice).routes) {
        assert.ok(route.steps.every((x) => open.has(x.row)));
        assert.equal(new Set(route.steps.map((x) => x.row)).size, route.steps.length);
      }
    }),
  );
});

test('where two or more instruments fit there are at least two routes, all different', () => {
  fc.assert(
    fc.property(situationArb, (s) => {
      const fitting = advise(compiled, s).fits.length;
      const { routes, lack } = planned(s);
      assert.ok(routes.length >= 2 || lack !== null);
      if (fitting >= 2) assert.ok(routes.length >= 2, `${fitting} fit, ${routes.length} routes, ${lack}`);
      const shapes = routes.map((r) => JSON.stringify(r.steps.map((x) => [x.row, x.from, x.to])));
      assert.equal(new Set(shapes).size, routes.length);
      assert.equal(new Set(routes.map((r) => r.name)).size, routes.length);
    }),
    { numRuns: 500 },
  );
});

test('waiting time moves the route', () => {
  const s: Situation = { rung: 2, hoursPerWeek: 8, targetGroups: [], done: ['brede-intake'] };
  const first = planned(s).routes[0]?.steps[0];
  assert.ok(first !== undefined);
  const moved = planned(s, new Map([[instrument(first.row).id, 7]]));
  const later = moved.routes.flatMap((r) => r.steps).filter((x) => x.row === first.row);
  assert.ok(later.length > 0 && later.every((x) => x.from >= 7 && x.waits === 7));
});
