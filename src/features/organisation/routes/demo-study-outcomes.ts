import { aDay, dayInAmsterdam, daysBefore } from '../../../shared/calendar-day.ts';
import {
  type Answers,
  type InventedMeasures,
  type NewOutcome,
  type Questionnaire,
  readQuestionnaires,
} from '../../measures/index.ts';
import { between, type Chance, chance, demoId } from '../demo/chance.ts';
import { closedStudy, type InStudy } from './demo-studies.ts';

type Invented = InventedMeasures['outcomes'][number];
const kinds = { campaign: 193, moment: 194, invitation: 195, outcome: 196 } as const;

/** Of every group how many find work; by chance the differences in the study are others. */
const worksIn: Readonly<Record<number, number>> = { 1: 0.3, 2: 0.7, 3: 0.32, 4: 0.36 };
/** What these people have from elsewhere would contradict what follows here. */
const replaced = ['work', 'benefit', 'hours', 'earnings'];

const on = (now: Date, daysAgo: number): string => dayInAmsterdam(daysBefore(now, daysAgo));

function lifeOf(now: Date, { arm, began }: InStudy, next: Chance): NewOutcome[] {
  const seen = next() < 0.94 ? 22 : 200;
  const job = began - between(20, 360, next);
  const works = next() < (worksIn[arm] ?? 0.3) && job > seen;
  const leaves = works && next() < 0.7;
  const is = (kind: 'work' | 'benefit', value: string, from: number, to: number | null): NewOutcome => ({
    ...{
      kind,
      value,
      from: on(now, from),
      to: to === null ? null : on(now, to),
      knownUntil: on(now, to ?? seen),
    },
  });
  return [
    is('work', 'none', began + 30, works ? job + 1 : null),
    is('benefit', 'whole', began + 30, works ? job + 1 : null),
    ...(works ? [is('work', leaves ? 'whole' : 'part', job, null)] : []),
    ...(works ? [is('benefit', leaves ? 'none' : 'part', job, null)] : []),
  ];
}

function answersOf(questionnaire: Questionnaire, level: number, next: Chance): Answers {
  const questions = questionnaire.schalen.flatMap(({ vragen }) => vragen);
  return Object.fromEntries(
    questions.map(({ id, omgekeerd }) => {
      const value = Math.min(5, Math.max(1, Math.round(level + (next() + next() - 1) * 1.6)));
      return [id, omgekeerd ? 6 - value : value];
    }),
  );
}

/** The invented outcomes and answers of who takes part in the invented study, beside those of everybody else. */
export function withStudy(measures: InventedMeasures, now: Date): InventedMeasures {
  const next = chance(20_261_127);
  const { inStudy } = closedStudy(now);
  const people = new Set(inStudy.map(({ person }) => person.id));
  const [questionnaire] = readQuestionnaires();
  if (questionnaire === undefined) throw new RangeError('There are no questionnaires.');
  const moment = (number: number, name: string, from: number, to: number) => ({
    ...{ id: demoId(kinds.moment, number), number, name, from: on(now, from), to: on(now, to) },
  });
  const moments = [moment(1, 'Bij de start', 430, 390), moment(2, 'Na een jaar', 70, 25)];
  const invitations = inStudy.flatMap(({ person, number, began, stopped }) => {
    const level = 2.4 + next() * 1.4;
    return moments.map(({ id }, at) => {
      const sends = next() < (at === 0 ? 0.85 : stopped ? 0.1 : 0.68);
      return {
        ...{ id: demoId(kinds.invitation, number * 2 + at), moment: id, person: person.id, code: null },
        ...{ municipality: person.municipality },
        answers: sends ? answersOf(questionnaire, level + at * 0.15, next) : null,
        at: new Date(now.getTime() - (began - at * 365) * aDay),
      };
    });
  });
  const outcomes = inStudy.flatMap((one) =>
    lifeOf(now, one, next).map((outcome, at): Invented => {
      const id = demoId(kinds.outcome, one.number * 8 + at);
      return { ...outcome, id, person: one.person.id, source: 'import' };
    }),
  );
  const others = measures.outcomes.filter(
    ({ person, kind }) => !people.has(person) || !replaced.includes(kind),
  );
  return {
    ...measures,
    campaigns: [
      ...measures.campaigns,
      {
        ...{ id: demoId(kinds.campaign, 1), name: 'Onderzoek: hoe gaat het met je?', moments },
        questionnaire: { id: questionnaire.id, version: questionnaire.versie },
      },
    ],
    invitations: [...measures.invitations, ...invitations],
    outcomes: [...others, ...outcomes],
  };
}
