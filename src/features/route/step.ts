import type { Goal, LifeDomain } from '../../shared/vocabulary.ts';

export const STEP_STATUSES = ['suggested', 'planned', 'under-way', 'paused', 'done', 'stopped'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];
export const FEELINGS = ['good', 'ok', 'bad'] as const;
export type Feeling = (typeof FEELINGS)[number];
export const RESPONSIBLE = ['person', 'coach', 'other'] as const;
export type Responsible = (typeof RESPONSIBLE)[number];
/** `again`: it was agreed and somebody changed it since. */
export type Agreement = 'none' | 'agreed' | 'again';
/** Who does something in a route. */
export type Side = 'person' | 'coach';

/** What coach and person write down about a step, and may change. */
export interface StepPlan {
  readonly title: string;
  readonly why: string;
  readonly what: string;
  readonly how: string;
  /** Null: a step of their own, not from the catalogue. */
  readonly instrumentId: string | null;
  readonly offeringId: string | null;
  readonly responsible: Responsible;
  /** Who that other is, or with whom. */
  readonly responsibleWords: string;
  /** Ids of the steps that come first. */
  readonly after: readonly string[];
  /** Calendar days, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly hoursPerWeek: number | null;
}

export interface Step extends StepPlan {
  readonly id: string;
  readonly routeId: string;
  readonly position: number;
  readonly status: StepStatus;
  readonly statusReason: string;
  readonly statusAt: Date;
  /** Paused because the whole route paused. */
  readonly pausedWithRoute: boolean;
  readonly feeling: Feeling | null;
  readonly feelingWords: string;
  readonly feltAt: Date | null;
  readonly agreement: Agreement;
  readonly agreedBy: string | null;
  readonly agreedAt: Date | null;
  readonly splitFrom: string | null;
  readonly version: number;
  readonly changedBy: { readonly id: string; readonly name: string };
  readonly changedAt: Date;
}

/** What coach and person write down about the route as a whole. */
export interface RoutePlan {
  readonly goalWords: string;
  readonly goal: Goal | null;
  readonly lifeDomains: readonly LifeDomain[];
  readonly support: string;
  readonly duties: string;
  readonly consequences: string;
  readonly evaluateOn: string | null;
}

export interface PersonRoute extends RoutePlan {
  readonly id: string;
  readonly choiceId: string | null;
  readonly proposed: 'eerst-rust' | 'samen-op' | 'wat-jij-wilt' | null;
  readonly pausedOn: string | null;
  readonly pausedReason: string | null;
  readonly endedAt: Date | null;
  readonly endedReason: string | null;
  readonly version: number;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly changedBy: { readonly id: string; readonly name: string };
  readonly changedAt: Date;
}

/** Not yet over: what is still before somebody. */
export const isOpen = ({ status }: Pick<Step, 'status'>): boolean =>
  status !== 'done' && status !== 'stopped';

/** More than anybody can oversee at once; what is done or stopped makes room. */
export const MOST_STEPS = 40;
export const hasRoom = (steps: readonly Pick<Step, 'status'>[], more = 1): boolean =>
  steps.filter(isOpen).length + more <= MOST_STEPS;

export const ROUTE_CHANGES = [
  ...(['begun', 'goal', 'plan', 'added', 'changed', 'split'] as const),
  ...(['status', 'agreed', 'felt', 'paused', 'resumed', 'ended'] as const),
] as const;
export type RouteChangeWhat = (typeof ROUTE_CHANGES)[number];

/** Who changed what and when; only the members that changed. */
export interface RouteChange {
  readonly id: string;
  readonly stepId: string | null;
  readonly at: Date;
  readonly who: string;
  readonly what: RouteChangeWhat;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}
