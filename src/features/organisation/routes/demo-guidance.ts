import { aDay, daysBefore } from '../../../shared/calendar-day.ts';
import { CHANNELS, type InventedGuidance } from '../../guidance/index.ts';
import { between, chance, demoId, oneOf } from '../demo/chance.ts';
import { demoPeople } from '../demo/people.ts';
import { demoTalk } from './demo-talk.ts';

const howMany = 150;
const notes = [
  null,
  null,
  'Samen de volgende stap doorgenomen.',
  'Belt volgende week terug.',
  'Wil graag eerst op bezoek in de buurtkeuken.',
];
const often = ['telefoon', 'telefoon', 'gesprek', 'gesprek', 'bericht'] as const;

/** Invented contact of half a year; some people were not heard for too long. The same every time for the same day. */
export function demoGuidance(now: Date): InventedGuidance {
  const next = chance(20_261_123);
  const midnight = Math.floor(now.getTime() / aDay) * aDay - 3_600_000;
  const people = demoPeople.slice(0, howMany).map((person, at) => {
    const everyDays = at === 0 ? 7 : oneOf([7, 14, 14, 28], next);
    // Some are silent for longer than agreed; Mila was called last week.
    const late = at > 0 && next() < 0.18;
    const silent = late ? everyDays + between(3, 25, next) : between(1, Math.min(6, everyDays), next);
    return { person, everyDays, silent, at };
  });
  const agreements = people
    .filter(({ at }) => at % 11 !== 8)
    .map(({ person, everyDays, at }) => ({
      ...{ id: demoId(20, at), person: person.id, coach: person.coachId, everyDays },
      ...{ channel: null, begins: 'coach' as const, agreedAt: daysBefore(now, 180) },
    }));
  const contacts = people.flatMap(({ person, everyDays, silent, at }) =>
    Array.from({ length: at === 0 ? 14 : between(2, 8, next) }, (_, number) => {
      const reached = number === 0 || next() < 0.8;
      const ago = Math.round(silent + number * everyDays * 0.9) * aDay;
      // In working hours.
      const clock = between(9 * 60, 16 * 60, next) * 60_000;
      return {
        ...{ id: demoId(21, at * 100 + number), person: person.id, coach: person.coachId },
        channel: next() < 0.85 ? oneOf(often, next) : oneOf(CHANNELS, next),
        initiator: next() < 0.7 ? ('coach' as const) : ('inwoner' as const),
        reached,
        minutes: reached && next() < 0.8 ? between(1, 9, next) * 5 : null,
        happenedAt: new Date(midnight - ago + clock),
        stepId: null,
        note: reached ? oneOf(notes, next) : null,
      };
    }),
  );
  return { agreements, contacts, ...demoTalk(now) };
}
