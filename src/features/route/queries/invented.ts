import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { PersonRoute, RouteChangeWhat, RoutePlan, Step, StepPlan } from '../step.ts';
import './tables.ts';

/** A step of the demonstration, with where it stands. */
export interface InventedStep
  extends StepPlan,
    Pick<Step, 'id' | 'status' | 'statusReason' | 'statusAt' | 'feeling' | 'feelingWords'> {
  readonly agreedAt: Date | null;
}

export interface InventedRoute {
  readonly id: string;
  readonly person: string;
  readonly coach: string;
  readonly at: Date;
  readonly plan: RoutePlan;
  readonly choiceId: string | null;
  readonly proposed: PersonRoute['proposed'];
  readonly pausedOn: string | null;
  readonly steps: readonly InventedStep[];
  readonly changes: readonly InventedChange[];
}

export interface InventedChange {
  readonly id: string;
  readonly step: string | null;
  readonly at: Date;
  readonly account: string;
  readonly what: RouteChangeWhat;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** Routes of the people of the demonstration, all at once; nobody is described, so nothing is logged. */
export async function addInventedRoutes(
  tx: Tx,
  tenantId: string,
  list: readonly InventedRoute[],
): Promise<void> {
  if (list.length === 0) return;
  await tx
    .insertInto('route')
    .values(list.map((route) => routeRow(tenantId, route)))
    .execute();
  const steps = list.flatMap((route) => route.steps.map((step, i) => stepRow(tenantId, route, step, i)));
  await tx.insertInto('step').values(steps).execute();
  const after = list.flatMap((route) =>
    route.steps.flatMap((step) =>
      step.after.map((one) => ({
        tenant_id: tenantId,
        route_id: route.id,
        step_id: step.id,
        after_id: one,
      })),
    ),
  );
  if (after.length > 0) await tx.insertInto('step_after').values(after).execute();
  const changes = list.flatMap((route) =>
    route.changes.map((change) => ({
      tenant_id: tenantId,
      id: change.id,
      route_id: route.id,
      step_id: change.step,
      at: change.at,
      account_id: change.account,
      what: change.what,
      before: jsonb(change.before),
      after: jsonb(change.after),
    })),
  );
  await tx.insertInto('step_change').values(changes).execute();
}

const madeBy = ({ coach, at }: InventedRoute) => ({
  made_by: coach,
  made_at: at,
  changed_by: coach,
  changed_at: at,
});

const routeRow = (tenantId: string, route: InventedRoute) => ({
  ...madeBy(route),
  tenant_id: tenantId,
  id: route.id,
  person_id: route.person,
  goal_words: route.plan.goalWords,
  goal: route.plan.goal,
  life_domains: [...route.plan.lifeDomains],
  support: route.plan.support,
  duties: route.plan.duties,
  consequences: route.plan.consequences,
  evaluate_on: route.plan.evaluateOn,
  choice_id: route.choiceId,
  proposed: route.proposed,
  paused_on: route.pausedOn,
  paused_reason: null,
  ended_at: null,
  ended_reason: null,
});

const stepRow = (tenantId: string, route: InventedRoute, step: InventedStep, position: number) => ({
  ...madeBy(route),
  tenant_id: tenantId,
  id: step.id,
  person_id: route.person,
  route_id: route.id,
  position,
  title: step.title,
  why: step.why,
  what: step.what,
  how: step.how,
  instrument_id: step.instrumentId,
  offering_id: step.offeringId,
  responsible: step.responsible,
  responsible_words: step.responsibleWords,
  from_day: step.from,
  to_day: step.to,
  hours_per_week: step.hoursPerWeek,
  status: step.status,
  status_reason: step.statusReason,
  status_at: step.statusAt,
  paused_with_route: route.pausedOn !== null && step.status === 'paused',
  feeling: step.feeling,
  feeling_words: step.feelingWords,
  felt_at: step.feeling === null ? null : step.statusAt,
  agreement: step.agreedAt === null ? ('none' as const) : ('agreed' as const),
  agreed_by: step.agreedAt === null ? null : route.coach,
  agreed_at: step.agreedAt,
  split_from: null,
});
