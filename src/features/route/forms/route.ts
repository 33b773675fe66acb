import { lineOf, type Parsed, textOf } from '../../../platform/web/read-form.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import { GOALS, LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import type { RoutePlan } from '../step.ts';

const LONGEST_GOAL = 600;
const LONGEST_PLAN = 2000;

export interface TypedGoal {
  readonly doel: string;
  readonly soort: string;
  readonly leefgebied: readonly string[];
}
export interface TypedPlan {
  readonly hulp: string;
  readonly afspraken: string;
  readonly alsnietlukt: string;
  readonly samenkijken: string;
}
export type GoalMistake = 'goalMissing' | 'goalLong';
export type GoalProblem = GoalMistake | 'routeEnded';
export type PlanProblem = 'supportLong' | 'dutiesLong' | 'consequencesLong' | 'dayWrong';

const planFields = {
  supportLong: 'hulp',
  dutiesLong: 'afspraken',
  consequencesLong: 'alsnietlukt',
  dayWrong: 'samenkijken',
} as const satisfies Record<PlanProblem, keyof TypedPlan>;
export const planFieldOf = (problem: PlanProblem): keyof TypedPlan => planFields[problem];

export const typedGoal = (form: URLSearchParams): TypedGoal => ({
  doel: textOf(form, 'doel'),
  soort: lineOf(form, 'soort'),
  leefgebied: form.getAll('leefgebied'),
});
export const typedPlan = (form: URLSearchParams): TypedPlan => ({
  hulp: textOf(form, 'hulp'),
  afspraken: textOf(form, 'afspraken'),
  alsnietlukt: textOf(form, 'alsnietlukt'),
  samenkijken: lineOf(form, 'samenkijken'),
});

export const EMPTY_GOAL: TypedGoal = { doel: '', soort: '', leefgebied: [] };
export const typedOfGoal = (plan: RoutePlan): TypedGoal => ({
  doel: plan.goalWords,
  soort: plan.goal ?? '',
  leefgebied: plan.lifeDomains,
});
export const typedOfPlan = (plan: RoutePlan): TypedPlan => ({
  hulp: plan.support,
  afspraken: plan.duties,
  alsnietlukt: plan.consequences,
  samenkijken: plan.evaluateOn ?? '',
});

type Goal = Pick<RoutePlan, 'goalWords' | 'goal' | 'lifeDomains'>;

/** What is not in the lists is left out: a form of ours never sends it. */
export function parseGoal({ doel, soort, leefgebied }: TypedGoal): Parsed<Goal, GoalMistake> {
  if (doel === '') return { ok: false, problems: ['goalMissing'] };
  if (doel.length > LONGEST_GOAL) return { ok: false, problems: ['goalLong'] };
  const goal = GOALS.find((one) => one === soort) ?? null;
  const lifeDomains = LIFE_DOMAINS.filter((one) => leefgebied.includes(one));
  return { ok: true, value: { goalWords: doel, goal, lifeDomains } };
}

export function parsePlan(typed: TypedPlan): Parsed<Omit<RoutePlan, keyof Goal>, PlanProblem> {
  const { hulp, afspraken, alsnietlukt, samenkijken } = typed;
  const checks: readonly (readonly [boolean, PlanProblem])[] = [
    [hulp.length > LONGEST_PLAN, 'supportLong'],
    [afspraken.length > LONGEST_PLAN, 'dutiesLong'],
    [alsnietlukt.length > LONGEST_PLAN, 'consequencesLong'],
    [samenkijken !== '' && !isDay(samenkijken), 'dayWrong'],
  ];
  const problems = checks.flatMap(([wrong, problem]) => (wrong ? [problem] : []));
  if (problems.length > 0) return { ok: false, problems };
  const evaluateOn = samenkijken || null;
  return { ok: true, value: { support: hulp, duties: afspraken, consequences: alsnietlukt, evaluateOn } };
}

export const NOTHING_AGREED: Omit<RoutePlan, keyof Goal> = {
  ...{ support: '', duties: '', consequences: '', evaluateOn: null },
};
