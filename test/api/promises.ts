import assert from 'node:assert/strict';
import type { Situation } from '../../src/features/choice/answers/situation.ts';
import type { AdviceJson } from '../../src/features/choice/api/schemas.ts';
import type { Instrument } from '../../src/shared/instrument.ts';

type Route = AdviceJson['routes'][number];
type Step = Route['stappen'][number];

const ids = (list: readonly { readonly instrument: string }[]): string[] => list.map((it) => it.instrument);

/** Everything an advice promises, whatever the situation. */
export function holdsItsPromises(s: Situation, advice: AdviceJson, catalogue: readonly Instrument[]): void {
  const { passend, eerst, nietPassend, routes } = advice;
  const all = [...ids(passend), ...ids(eerst), ...ids(nietPassend)];
  assert.deepEqual(all.toSorted(), catalogue.map((it) => it.id).toSorted(), 'each in exactly one list');
  for (const list of [passend, eerst]) {
    const scores = list.map((it) => it.score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
      'the highest score first',
    );
  }
  for (const { score, redenen } of [...passend, ...eerst]) {
    assert.equal(
      redenen.reduce((sum, { bijdrage }) => sum + bijdrage, 0),
      score,
      'the score is the sum of its reasons',
    );
  }
  for (const { eerst: needs } of eerst) {
    for (const { instrumenten } of needs) assert.ok(instrumenten.every((id) => all.includes(id)));
  }
  const open = new Set([...ids(passend), ...ids(eerst)]);
  for (const route of routes) holdsAsRoute(s, route, open, catalogue);
  enoughRoutes(advice);
}

function enoughRoutes({ passend, routes }: AdviceJson): void {
  assert.equal(new Set(routes.map((r) => r.naam)).size, routes.length, 'every route has its own name');
  assert.equal(new Set(routes.map((r) => JSON.stringify(r.stappen))).size, routes.length, 'all different');
  const said = routes.map((r) => r.toelichting).join(' ');
  if (routes.length < 2) assert.match(said, /Daarom is er/, 'one route says why there is one');
  if (passend.length >= 2) assert.ok(routes.length >= 2 || /maar op één manier/.test(said));
  if (passend.length > 0) assert.ok(routes.every((r) => r.stappen.length > 0));
}

function holdsAsRoute(
  s: Situation,
  { weken, stappen }: Route,
  open: ReadonlySet<string>,
  catalogue: readonly Instrument[],
): void {
  assert.equal(new Set(ids(stappen)).size, stappen.length, 'no step twice');
  assert.equal(weken, Math.max(0, ...stappen.map((step) => step.totWeek)));
  const steps = new Map(stappen.map((step) => [step.instrument, step]));
  for (const step of stappen) {
    const it = catalogue.find(({ id }) => id === step.instrument);
    assert.ok(it && open.has(step.instrument), 'only what fits, now or later');
    lastsAsLongAsItMay(step, it);
    assert.ok(
      step.na.every((id) => comesBefore(steps.get(id), step)),
      'what comes before, comes before',
    );
  }
  for (let week = 0; week < weken; week++) {
    const busy = stappen.filter((step) => step.vanWeek <= week && week < step.totWeek);
    const hours = busy.reduce((sum, step) => sum + step.urenPerWeek, 0);
    assert.ok(hours <= (s.hoursPerWeek ?? 168), 'never more hours than there are');
  }
}

function lastsAsLongAsItMay(step: Step, { weeks, hoursPerWeek }: Instrument): void {
  const lasts = step.totWeek - step.vanWeek;
  if (weeks === null) {
    assert.equal(lasts, 4);
    assert.match(step.waarom, /Niemand weet hoe lang dit duurt/);
  } else assert.ok(lasts >= weeks.min && lasts <= weeks.max);
  const { min, max } = hoursPerWeek ?? { min: 0, max: 0 };
  assert.ok(step.urenPerWeek >= min && step.urenPerWeek <= max);
}

/** Over before it starts, or begun before it starts where a pointer says *start first*. */
const comesBefore = (other: Step | undefined, step: Step): boolean =>
  other !== undefined && (other.totWeek <= step.vanWeek || other.vanWeek < step.vanWeek);
