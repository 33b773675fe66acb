import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForViewer } from '../../dossier/index.ts';
import type { PersonRoute, RoutePlan, Step } from '../step.ts';
import { keepChange, lastPauseReason, onlyChanged } from './history.ts';
import './tables.ts';

/** One change at a time in a route, so that two clicks at once are seen one after the other. */
export const lockRoute = (tx: Tx, viewer: Viewer, routeId: string) =>
  tx
    .selectFrom('route')
    .select('id')
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', routeId)
    .forUpdate()
    .execute();

const columns = (plan: RoutePlan) => ({
  goal_words: plan.goalWords,
  goal: plan.goal,
  life_domains: [...plan.lifeDomains],
  support: plan.support,
  duties: plan.duties,
  consequences: plan.consequences,
  evaluate_on: plan.evaluateOn,
});

export interface NewRoute {
  /** Made when the form was shown: sent twice it is one route. */
  readonly id: string;
  readonly plan: RoutePlan;
  readonly choiceId: string | null;
  readonly proposed: PersonRoute['proposed'];
}

/** Begins a route; false when there is a current one already, this same one included. */
export async function beginRoute(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  { id, plan, choiceId, proposed }: NewRoute,
): Promise<boolean> {
  const made = await tx
    .insertInto('route')
    .values({
      ...columns(plan),
      tenant_id: viewer.tenantId,
      id,
      person_id: person.id,
      choice_id: choiceId,
      proposed,
      paused_on: null,
      paused_reason: null,
      ended_at: null,
      ended_reason: null,
      made_by: viewer.accountId,
      made_at: viewer.now,
      changed_by: viewer.accountId,
      changed_at: viewer.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made === undefined) return false;
  const after = { goalWords: plan.goalWords, goal: plan.goal, lifeDomains: plan.lifeDomains, proposed };
  await keepChange(tx, viewer, person, 'route.created', { routeId: id, what: 'begun', after });
  return true;
}

const touched = (viewer: Viewer, version: number) => ({
  version: version + 1,
  changed_by: viewer.accountId,
  changed_at: viewer.now,
});

const thisRoute = (tx: Tx, viewer: Viewer, route: Pick<PersonRoute, 'id'>) =>
  tx
    .updateTable('route')
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', route.id)
    .where('ended_at', 'is', null);

/** Changes the texts of a route as they were at `version`; false when somebody else was first. */
export async function changeRoute(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  route: PersonRoute,
  { version, what, plan }: { version: number; what: 'goal' | 'plan'; plan: RoutePlan },
): Promise<boolean> {
  const changed = onlyChanged<RoutePlan>(route, plan);
  // Whoever wrote it, and however often it was sent: it stands there.
  if (Object.keys(changed.after).length === 0) return true;
  if (route.version !== version) return false;
  const done = await thisRoute(tx, viewer, route)
    .set({ ...columns(plan), ...touched(viewer, version) })
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (done === undefined) return false;
  await keepChange(tx, viewer, person, 'route.changed', { routeId: route.id, what, ...changed });
  return true;
}

/** Ends the current route, so that another can begin; it stays to be read. */
export async function endRoute(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  route: PersonRoute,
  reason: string,
): Promise<void> {
  const ended = await thisRoute(tx, viewer, route)
    .set({ ended_at: viewer.now, ended_reason: reason, paused_on: null, ...touched(viewer, route.version) })
    .returning('id')
    .executeTakeFirst();
  // Sent twice at the same moment: the other did it.
  if (ended === undefined) return;
  const after = { endedReason: reason };
  await keepChange(tx, viewer, person, 'route.ended', { routeId: route.id, what: 'ended', after });
}

type MovedSteps = readonly Pick<Step, 'id' | 'status' | 'pausedWithRoute' | 'from' | 'to'>[];

/**
 * Pauses the route or goes on, with what that does to its steps. When it was done already nothing moves; why the second
 * paused stands in the history beside the first.
 */
export async function pauseOrResume(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  route: PersonRoute,
  { pausedOn, reason, moved }: { pausedOn: string | null; reason: string | null; moved: MovedSteps },
): Promise<void> {
  if ((route.pausedOn === null) === (pausedOn === null)) {
    const change = { routeId: route.id, what: 'paused', after: { reason } } as const;
    const known = [route.pausedReason, await lastPauseReason(tx, viewer, route.id)];
    // Pressed twice, by whoever paused or by the second: it stands there.
    if (reason !== null && !known.includes(reason))
      await keepChange(tx, viewer, person, 'route.paused', change);
    return;
  }
  await thisRoute(tx, viewer, route)
    .set({ paused_on: pausedOn, paused_reason: reason, ...touched(viewer, route.version) })
    .execute();
  for (const step of moved) {
    await tx
      .updateTable('step')
      .set({
        status: step.status,
        status_at: viewer.now,
        paused_with_route: step.pausedWithRoute,
        from_day: step.from,
        to_day: step.to,
      })
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('tenant_id', '=', viewer.tenantId)
      .where('id', '=', step.id)
      .execute();
  }
  const paused = pausedOn !== null;
  await keepChange(tx, viewer, person, paused ? 'route.paused' : 'route.resumed', {
    routeId: route.id,
    what: paused ? 'paused' : 'resumed',
    before: { pausedOn: route.pausedOn },
    after: { pausedOn, ...(reason === null ? {} : { reason }), steps: moved.length },
  });
}
