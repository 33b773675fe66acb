import { sql } from 'kysely';
import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForViewer } from '../../dossier/index.ts';
import type { Agreement, Feeling, PersonRoute, Step, StepPlan, StepStatus } from '../step.ts';
import { keepChange, onlyChanged } from './history.ts';
import './tables.ts';

const columns = (plan: StepPlan) => ({
  title: plan.title,
  why: plan.why,
  what: plan.what,
  how: plan.how,
  instrument_id: plan.instrumentId,
  offering_id: plan.offeringId,
  responsible: plan.responsible,
  responsible_words: plan.responsibleWords,
  from_day: plan.from,
  to_day: plan.to,
  hours_per_week: plan.hoursPerWeek,
});

export interface NewStep {
  readonly id: string;
  readonly plan: StepPlan;
  readonly status: StepStatus;
  readonly splitFrom: string | null;
}

/** Adds steps at the end, in one go; those that are there already (sent twice) stay as they are. Gives the ids that are new. */
export async function addSteps(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  route: Pick<PersonRoute, 'id'>,
  steps: readonly NewStep[],
  what: 'added' | 'split' = 'added',
): Promise<ReadonlySet<string>> {
  if (steps.length === 0) return new Set();
  const last = await tx
    .selectFrom('step')
    .select(sql<number>`coalesce(max(position) + 1, 0)`.as('position'))
    .where('tenant_id', '=', viewer.tenantId)
    .where('route_id', '=', route.id)
    .executeTakeFirstOrThrow();
  const rows = steps.map(({ id, plan, status, splitFrom }, i) => ({
    ...columns(plan),
    tenant_id: viewer.tenantId,
    id,
    person_id: person.id,
    route_id: route.id,
    position: last.position + i,
    status,
    status_at: viewer.now,
    feeling: null,
    felt_at: null,
    agreed_by: null,
    agreed_at: null,
    split_from: splitFrom,
    made_by: viewer.accountId,
    made_at: viewer.now,
    changed_by: viewer.accountId,
    changed_at: viewer.now,
  }));
  const made = await tx
    .insertInto('step')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .returning('id')
    .execute();
  const fresh = new Set(made.map(({ id }) => id));
  const added = steps.filter(({ id }) => fresh.has(id));
  await putAfter(
    tx,
    viewer,
    route.id,
    added.map(({ id, plan }) => ({ id, after: plan.after })),
  );
  for (const { id, plan } of added) {
    const after = { title: plan.title, from: plan.from, to: plan.to };
    await keepChange(tx, viewer, person, 'step.added', { routeId: route.id, stepId: id, what, after });
  }
  return fresh;
}

/** Whether one of these ids is of a step already: a form that was open since an earlier route brings it along. */
export const areTaken = async (tx: Tx, { tenantId }: Viewer, ids: readonly string[]): Promise<boolean> =>
  ids.length > 0 &&
  (await tx
    .selectFrom('step')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .executeTakeFirst()) !== undefined;

async function putAfter(
  tx: Tx,
  viewer: Viewer,
  routeId: string,
  steps: readonly Pick<Step, 'id' | 'after'>[],
): Promise<void> {
  const rows = steps.flatMap(({ id, after }) =>
    after.map((one) => ({ tenant_id: viewer.tenantId, route_id: routeId, step_id: id, after_id: one })),
  );
  if (rows.length > 0) await tx.insertInto('step_after').values(rows).execute();
}

const thisStep = (tx: Tx, viewer: Viewer, step: Pick<Step, 'id'>) =>
  tx.updateTable('step').where('tenant_id', '=', viewer.tenantId).where('id', '=', step.id);

const touched = (viewer: Viewer, version: number) => ({
  version: version + 1,
  changed_by: viewer.accountId,
  changed_at: viewer.now,
});

/** Changes a step as it was at `version`; false when somebody else was first. */
export async function changeStep(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  step: Step,
  change: { version: number; plan: StepPlan; agreement: Agreement; status?: StepStatus | undefined },
): Promise<boolean> {
  const { version, plan, agreement, status = step.status } = change;
  const changed = onlyChanged<StepPlan>(step, plan);
  // Whoever wrote it, and however often it was sent: it stands there.
  if (Object.keys(changed.after).length === 0) return true;
  if (step.version !== version) return false;
  const done = await thisStep(tx, viewer, step)
    .set({ ...columns(plan), agreement, status, ...touched(viewer, version) })
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (done === undefined) return false;
  if ('after' in changed.after) {
    await tx
      .deleteFrom('step_after')
      .where('tenant_id', '=', viewer.tenantId)
      .where('step_id', '=', step.id)
      .execute();
    await putAfter(tx, viewer, step.routeId, [{ id: step.id, after: plan.after }]);
  }
  const about = { routeId: step.routeId, stepId: step.id, what: 'changed' } as const;
  await keepChange(tx, viewer, person, 'step.changed', { ...about, ...changed });
  return true;
}

/** Moves a step to another status. */
export async function moveStep(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  step: Step,
  { to, reason, agreement }: { to: StepStatus; reason: string; agreement: Agreement },
): Promise<void> {
  await thisStep(tx, viewer, step)
    .set({ status: to, status_reason: reason, status_at: viewer.now, paused_with_route: false, agreement })
    .set(touched(viewer, step.version))
    .execute();
  await keepChange(tx, viewer, person, 'step.moved', {
    routeId: step.routeId,
    stepId: step.id,
    what: 'status',
    before: { status: step.status },
    after: { status: to, ...(reason === '' ? {} : { reason }) },
  });
}

/** Writes down that this was agreed, by whom and when. */
export async function agreeStep(tx: Tx, viewer: Viewer, person: PersonForViewer, step: Step): Promise<void> {
  await thisStep(tx, viewer, step)
    .set({ agreement: 'agreed', agreed_by: viewer.accountId, agreed_at: viewer.now })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .execute();
  const about = { routeId: step.routeId, stepId: step.id, what: 'agreed' } as const;
  await keepChange(tx, viewer, person, 'step.agreed', { ...about, after: { version: step.version } });
}

/** How it went, with a face and words. */
export async function feelStep(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  step: Step,
  { feeling, words }: { feeling: Feeling; words: string },
): Promise<void> {
  if (step.feeling === feeling && step.feelingWords === words) return;
  await thisStep(tx, viewer, step)
    .set({ feeling, feeling_words: words, felt_at: viewer.now })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .execute();
  await keepChange(tx, viewer, person, 'step.felt', {
    routeId: step.routeId,
    stepId: step.id,
    what: 'felt',
    before: { feeling: step.feeling, words: step.feelingWords },
    after: { feeling, words },
  });
}
