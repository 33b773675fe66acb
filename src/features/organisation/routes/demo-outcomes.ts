import { aDay, dayInAmsterdam } from '../../../shared/calendar-day.ts';
import type { InventedMeasures, NewOutcome } from '../../measures/index.ts';
import { between, type Chance, chance, demoId, oneOf } from '../demo/chance.ts';
import { demoPeople } from '../demo/people.ts';

type Invented = InventedMeasures['outcomes'][number];

const howMany = 180;
const kind = 163;
const jobs = ['part', 'part', 'whole', 'whole', 'own-business', 'sheltered', 'subsidised'] as const;

/** How it went on with one person: first no work and a benefit; for some work came, and for some it ended. */
function lifeOf(now: Date, first: boolean, next: Chance): NewOutcome[] {
  const on = (days: number): string => dayInAmsterdam(new Date(now.getTime() + days * aDay));
  const start = -between(420, 640, next);
  const seen = -between(1, 40, next);
  const rung = between(1, 4, next);
  const works = first || next() < 0.4;
  const job = -between(40, 400, next);
  const ends = works && !first && next() < 0.3;
  const end = Math.min(job + between(60, 200, next), seen - 1);
  const is = (
    what: NewOutcome['kind'],
    value: NewOutcome['value'],
    from: number,
    to: number | null = null,
  ) => ({
    ...{ kind: what, value, from: on(from), to: to === null ? null : on(to), knownUntil: on(to ?? seen) },
  });
  const base = [
    is('work', 'none', start, works ? job - 1 : null),
    is('benefit', 'whole', start, works ? job - 1 : null),
    is('rung', rung, start, works ? job - 1 : null),
    is('debts', oneOf(['none', 'arranged', 'problem'], next), start),
  ];
  if (!works) return base;
  const work = first ? 'part' : oneOf(jobs, next);
  const hours = work === 'whole' ? between(24, 36, next) : between(8, 20, next);
  return [
    ...base,
    is('work', work, job, ends ? end : null),
    is('hours', hours, job, ends ? end : null),
    is('earnings', Math.round(hours * 4.33 * 15.2), job, ends ? end : null),
    is('benefit', work === 'whole' ? 'none' : 'part', job),
    is('rung', work === 'whole' ? 6 : 5, job, ends ? end : null),
    ...(ends ? [is('work', 'none', end + 1), is('rung', rung, end + 1)] : []),
  ];
}

/** Invented outcomes of invented people; the same every time for the same day. */
export function demoOutcomes(now: Date): Invented[] {
  const next = chance(20_261_124);
  let number = 0;
  return demoPeople.slice(0, howMany).flatMap(({ id }, i) =>
    lifeOf(now, i === 0, next).map((outcome): Invented => {
      number += 1;
      const source = outcome.kind === 'benefit' || outcome.kind === 'earnings' ? 'import' : 'coach';
      return { ...outcome, id: demoId(kind, number), person: id, source };
    }),
  );
}
