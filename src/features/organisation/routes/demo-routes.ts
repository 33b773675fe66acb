import { aDay, daysBefore, plusDays } from '../../../shared/calendar-day.ts';
import type { Adviser } from '../../choice/index.ts';
import type { InventedChoice } from '../../dossier/index.ts';
import type { InventedRoute, InventedStep, StepStatus } from '../../route/index.ts';
import { demoAccounts } from '../demo/accounts.ts';
import { type Chance, chance, demoId, oneOf } from '../demo/chance.ts';
import { type DemoStep, demoFeelings, demoGoals, milasSteps } from './demo-route-words.ts';
import { demoSituations } from './demo-situations.ts';

const mila = demoAccounts.find(({ role }) => role === 'jobSeeker')?.id;

/** Routes of the people who chose one, standing where such a route would stand by now. */
export function demoRoutes(
  adviser: Adviser,
  choices: readonly InventedChoice[],
  today: string,
  now: Date,
): InventedRoute[] {
  const next = chance(20_261_124);
  return choices.flatMap((choice, number) => {
    if (number === 0) return [milasRoute(choice, today, now)];
    const name = choice.decision?.route ?? null;
    const proposed = choice.advice.routes.find((route) => route.name === name);
    return proposed === undefined ? [] : [routeOf(adviser, choice, number, proposed, { today, now, next })];
  });
}

interface Moment {
  readonly today: string;
  readonly now: Date;
  readonly next: Chance;
}

const stepId = (route: number, place: number): string => demoId(0x81, route * 100 + place);
const changeId = (route: number, place: number): string => demoId(0x82, route * 100 + place);

function routeOf(
  adviser: Adviser,
  choice: InventedChoice,
  number: number,
  proposed: InventedChoice['advice']['routes'][number],
  { today, now, next }: Moment,
): InventedRoute {
  const began = Math.floor((now.getTime() - choice.at.getTime()) / aDay);
  const start = plusDays(today, -began);
  const paused = next() < 0.08;
  const steps = proposed.steps.map(({ instrument, from, to }, i): InventedStep => {
    const found = adviser.compiled.instruments[adviser.compiled.indexOf.get(instrument) ?? -1];
    const [first, last] = [plusDays(start, from * 7), plusDays(start, to * 7 - 1)];
    const status = statusOn(today, first, last, paused, next);
    const felt = status === 'done' ? oneOf(demoFeelings, next) : null;
    return {
      id: stepId(number, i),
      title: found?.name ?? instrument,
      ...{ why: '', what: found?.summary ?? '', how: '', instrumentId: instrument, offeringId: null },
      ...{ responsible: 'person', responsibleWords: '', from: first, to: last },
      after: i === 0 || from === 0 ? [] : [stepId(number, i - 1)],
      hoursPerWeek: found?.hoursPerWeek?.min || null,
      ...{ status, statusReason: status === 'stopped' ? 'Het paste toch niet bij de opvang.' : '' },
      statusAt: status === 'planned' ? choice.at : new Date(Math.min(now.getTime(), Date.parse(last))),
      ...{ feeling: felt?.[0] ?? null, feelingWords: felt?.[1] ?? '' },
      agreedAt: next() < 0.6 ? choice.at : null,
    };
  });
  const { situation } = demoSituations[number % demoSituations.length] ?? {};
  const goalWords = demoGoals[number % demoGoals.length] ?? '';
  return {
    ...about(choice, number),
    plan: {
      ...{ goalWords, goal: situation?.goal ?? null, support: '', duties: '', consequences: '' },
      lifeDomains: (situation?.domains ?? []).filter(({ wish }) => wish).map(({ domain }) => domain),
      evaluateOn: plusDays(today, 30),
    },
    pausedOn: paused ? plusDays(today, -Math.min(began, 12)) : null,
    steps,
    changes: [begun(choice, number, goalWords)],
  };
}

/** A route that runs as planned, but for a few steps that went otherwise. */
function statusOn(today: string, from: string, to: string, paused: boolean, next: Chance): StepStatus {
  if (to < today) return next() < 0.85 ? 'done' : 'stopped';
  if (from > today) return 'planned';
  return paused ? 'paused' : 'under-way';
}

const about = (choice: InventedChoice, number: number) => ({
  id: demoId(0x80, number),
  person: choice.person,
  coach: choice.coach,
  at: choice.at,
  choiceId: choice.id,
  proposed: choice.decision?.route ?? null,
});

const begun = ({ at, coach }: InventedChoice, number: number, goalWords: string) => ({
  ...{ id: changeId(number, 0), step: null, at, account: coach, what: 'begun' as const },
  ...{ before: {}, after: { goalWords } },
});

function milasRoute(choice: InventedChoice, today: string, now: Date): InventedRoute {
  const began = { ...choice, at: daysBefore(now, 20) };
  const ago = (days: number) => new Date(now.getTime() + days * aDay);
  const goalWords = demoGoals[0] ?? '';
  const steps = milasSteps.map((step, i) => milasStep(step, i, today, began.at, ago));
  return {
    ...about(began, 0),
    plan: {
      ...{ goalWords, goal: 'uitstroom', lifeDomains: ['geld', 'passend-werk'] },
      support: 'Schuldhulp van de gemeente. Joris belt elke week. In de buurtkeuken helpt Ellen.',
      duties: 'Je opent de post met Joris. Lukt een afspraak niet? Dan bel je van tevoren.',
      consequences: 'Eerst praten wij samen over wat er niet lukte. Dan maken wij de stap kleiner.',
      evaluateOn: plusDays(today, 15),
    },
    pausedOn: null,
    steps,
    changes: [begun(began, 0, goalWords), ...milasChanges(steps, choice.coach, ago)],
  };
}

function milasStep(
  step: DemoStep,
  place: number,
  today: string,
  began: Date,
  ago: (days: number) => Date,
): InventedStep {
  return {
    id: stepId(0, place),
    ...{ title: step.title, why: step.why, what: '', how: step.how },
    ...{ instrumentId: step.instrument, offeringId: null },
    ...{ responsible: step.responsible, responsibleWords: step.who },
    // The kitchen waits for the kitchen; the talk about money goes on beside it.
    after: place === 0 || place === 3 ? [] : [stepId(0, place - 1)],
    ...{ from: plusDays(today, step.from), to: plusDays(today, step.to), hoursPerWeek: step.hours },
    ...{ status: step.status, statusReason: '' },
    statusAt: step.status === 'planned' ? began : ago(Math.min(0, step.to)),
    ...{ feeling: step.felt?.[0] ?? null, feelingWords: step.felt?.[1] ?? '' },
    agreedAt: step.agreed ? began : null,
  };
}

/** What the person did herself, so that the list shows both. */
const milasChanges = (steps: readonly InventedStep[], coach: string, ago: (days: number) => Date) =>
  steps
    .filter(({ status }) => status === 'done' || status === 'under-way')
    .map((step, i) => ({
      id: changeId(0, i + 1),
      step: step.id,
      at: step.status === 'done' ? step.statusAt : ago(-1),
      account: mila ?? coach,
      what: 'status' as const,
      before: { status: step.status === 'done' ? 'under-way' : 'planned' },
      after: { status: step.status },
    }));
