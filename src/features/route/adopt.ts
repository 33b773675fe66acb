import { plusDays } from '../../shared/calendar-day.ts';
import type { StepPlan } from './step.ts';

/** A proposed step as the choice made it; weeks count from 0 and `to` is the first week after it. */
export interface Proposed {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly hours: number;
  readonly after: readonly number[];
  readonly title: string;
  readonly why: string;
  readonly what: string;
  readonly instrumentId: string;
}

/** Proposed steps with days: week 0 begins on `start`. `ids[i]` is the id of the step at place i. */
export function adopted(steps: readonly Proposed[], start: string, ids: readonly string[]): StepPlan[] {
  const idOf = new Map(steps.map(({ row }, i) => [row, ids[i]]));
  return steps.map((step) => ({
    title: step.title,
    why: step.why,
    what: step.what,
    how: '',
    instrumentId: step.instrumentId,
    offeringId: null,
    responsible: 'person',
    responsibleWords: '',
    after: step.after.flatMap((row) => idOf.get(row) ?? []),
    from: plusDays(start, step.from * 7),
    to: plusDays(start, step.to * 7 - 1),
    hoursPerWeek: step.hours > 0 ? step.hours : null,
  }));
}

/** The first Monday after today: a route begins with a week. */
export function nextMonday(today: string): string {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  return plusDays(today, (8 - weekday) % 7 || 7);
}
