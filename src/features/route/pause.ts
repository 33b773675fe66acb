import { daysBetween, plusDays } from '../../shared/calendar-day.ts';
import type { Step, StepStatus } from './step.ts';

type Dated = Pick<Step, 'id' | 'status' | 'from' | 'to' | 'pausedWithRoute'>;

/** What pausing or going on does to a step. Only what changes is named. */
export interface Moved {
  readonly id: string;
  readonly status: StepStatus;
  readonly pausedWithRoute: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

/** *Gaat het even niet?* What is under way waits; nothing is lost and no date changes yet. */
export const pauseAll = (steps: readonly Dated[]): Moved[] =>
  steps
    .filter(({ status }) => status === 'under-way')
    .map(({ id, from, to }) => ({ id, from, to, status: 'paused', pausedWithRoute: true }));

/**
 * *Ik wil weer verder.* What waited goes on, and everything still to come moves as many whole weeks as the pause lasted,
 * so that a Tuesday stays a Tuesday and two steps keep their distance. A step that had begun keeps its first day.
 */
export function resumeAll(steps: readonly Dated[], pausedOn: string, today: string): Moved[] {
  const days = weeksUp(daysBetween(pausedOn, today)) * 7;
  return steps
    .filter((step) => isMoved(step))
    .map((step) => {
      const begun = step.status === 'paused';
      const move = (day: string | null) => (day === null || days === 0 ? day : plusDays(day, days));
      return {
        id: step.id,
        status: begun ? ('under-way' as const) : step.status,
        pausedWithRoute: false,
        from: begun ? step.from : move(step.from),
        to: move(step.to),
      };
    });
}

const isMoved = ({ status, pausedWithRoute }: Dated): boolean =>
  pausedWithRoute || status === 'planned' || status === 'suggested';

const weeksUp = (days: number): number => Math.ceil(Math.max(0, days) / 7);
