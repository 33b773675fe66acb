import { aDay, dayInAmsterdam } from '../../../shared/calendar-day.ts';
import {
  type Answer,
  codeFrom,
  type InventedInvitation,
  type InventedMeasures,
  type Moment,
  type Questionnaire,
  readQuestionnaires,
} from '../../measures/index.ts';
import { demoAccounts } from '../demo/accounts.ts';
import { type Chance, chance, demoId } from '../demo/chance.ts';
import { type DemoPerson, demoPeople } from '../demo/people.ts';
import { demoOutcomes } from './demo-outcomes.ts';

const asked = 160;
/** Numbers of this file, apart from those of other parts of the demonstration. */
const kinds = { campaign: 160, moment: 161, invitation: 162 } as const;

const daysFrom = (now: Date, days: number): Date => new Date(now.getTime() + days * aDay);

function moments(now: Date, campaign: number): Moment[] {
  const of = (number: number, name: string, from: number, to: number): Moment => ({
    id: demoId(kinds.moment, campaign * 10 + number),
    ...{ number, name, from: dayInAmsterdam(daysFrom(now, from)), to: dayInAmsterdam(daysFrom(now, to)) },
  });
  return [of(1, 'Begin', -210, -170), of(2, 'Na een half jaar', -25, 20)];
}

/** How much higher a scale is at the second moment: satisfaction and norms changed, wellbeing did not. */
const lift: Readonly<Record<string, number>> = {
  dienst: 0.5,
  attitude: 0.3,
  'subjectieve-norm': 0.2,
  'descriptieve-norm': 0.7,
  'eigen-effectiviteit': 0.35,
};

/** Answers around a level that belongs to this person, with now and then one that is no value. */
function answersOf(questionnaire: Questionnaire, level: number, moment: number, next: Chance) {
  const all = questionnaire.schalen.flatMap(({ id, vragen }) =>
    vragen.map(({ id: question, omgekeerd }): readonly [string, Answer] => {
      const chosen = next();
      if (chosen < 0.03) return [question, 'zeg-niet'];
      if (chosen < 0.05) return [question, 'past-niet'];
      const meant = level + (moment === 2 ? (lift[id] ?? 0) : 0) + (next() + next() - 1) * 1.2;
      const value = Math.min(5, Math.max(1, Math.round(meant)));
      return [question, omgekeerd ? 6 - value : value];
    }),
  );
  return Object.fromEntries(all);
}

interface Asked {
  readonly person: DemoPerson | null;
  readonly code: string | null;
  readonly municipality: string;
}

function invitationsOf(
  questionnaire: Questionnaire,
  list: readonly Moment[],
  whom: readonly Asked[],
  { now, first, share }: { now: Date; first: number; share: readonly [number, number] },
): InventedInvitation[] {
  const next = chance(first + 7);
  return whom.flatMap(({ person, code, municipality }, i) => {
    const level = 2.2 + next() * 1.7;
    return list.map((moment, at) => {
      // The person of the demo account answered once, and has an open questionnaire to try.
      const sends = person?.accountId ? moment.number === 1 : next() < (share[at] ?? 0);
      return {
        id: demoId(kinds.invitation, first + i * list.length + at),
        ...{ moment: moment.id, person: person?.id ?? null, code, municipality },
        answers: sends ? answersOf(questionnaire, level, moment.number, next) : null,
        at: daysFrom(now, at === 0 ? -190 + (i % 15) : -20 + (i % 15)),
      };
    });
  });
}

/** Two measurements, one of job seekers and one of their professionals, and how it went on with people. */
export function demoMeasures(now: Date): InventedMeasures {
  const [seekers, professionals] = readQuestionnaires();
  if (seekers === undefined || professionals === undefined)
    throw new RangeError('There are no questionnaires.');
  const next = chance(20_261_123);
  const people = demoPeople
    .slice(0, asked)
    .map((person) => ({ person, code: null, municipality: person.municipality }));
  const team = Array.from({ length: 46 }, (_, i) => ({
    person: null,
    code: codeFrom(Uint8Array.from({ length: 6 }, () => Math.floor(next() * 256))),
    municipality: i < 28 ? 'lindewaard' : 'oeverstad',
  }));
  const campaign = (number: number, name: string, { id, versie }: Questionnaire) => ({
    ...{ id: demoId(kinds.campaign, number), name, questionnaire: { id, version: versie } },
    moments: moments(now, number),
  });
  const [one, two] = [
    campaign(1, 'Hoe gaat het met onze mensen?', seekers),
    campaign(2, 'Werken met een vaste aanpak', professionals),
  ];
  return {
    madeBy: demoAccounts.find(({ role }) => role === 'researcher')?.id ?? '',
    campaigns: [one, two],
    invitations: [
      ...invitationsOf(seekers, one.moments, people, { now, first: 1, share: [0.62, 0.48] }),
      ...invitationsOf(professionals, two.moments, team, { now, first: 1001, share: [0.9, 0.78] }),
    ],
    numbers: demoPeople.map(({ id }, i) => ({ person: id, number: `00${41_000 + i * 7}` })),
    outcomes: demoOutcomes(now),
  };
}
