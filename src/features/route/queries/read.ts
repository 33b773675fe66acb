import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForViewer } from '../../dossier/index.ts';
import type { PersonRoute, Step } from '../step.ts';
import './tables.ts';

/** How many earlier routes are shown; nobody has more in practice. */
const MOST_EARLIER = 20;

/** The routes of a person, the current one first. */
export async function routesOf(tx: Tx, viewer: Viewer, person: PersonForViewer): Promise<PersonRoute[]> {
  const rows = await tx
    .selectFrom('route')
    .innerJoin('account as maker', (join) =>
      join.onRef('maker.tenant_id', '=', 'route.tenant_id').onRef('maker.id', '=', 'route.made_by'),
    )
    .innerJoin('account as changer', (join) =>
      join.onRef('changer.tenant_id', '=', 'route.tenant_id').onRef('changer.id', '=', 'route.changed_by'),
    )
    .select([
      'route.id',
      'goal_words as goalWords',
      'goal',
      'life_domains as lifeDomains',
      'support',
      'duties',
    ])
    .select(['consequences', 'evaluate_on as evaluateOn', 'choice_id as choiceId', 'proposed'])
    .select(['paused_on as pausedOn', 'paused_reason as pausedReason', 'ended_at as endedAt'])
    .select(['ended_reason as endedReason', 'version', 'maker.name as madeBy', 'made_at as madeAt'])
    .select(['changed_by as changerId', 'changer.name as changerName', 'changed_at as changedAt'])
    .where('route.tenant_id', '=', viewer.tenantId)
    .where('person_id', '=', person.id)
    .orderBy('ended_at', (by) => by.desc().nullsFirst())
    .limit(MOST_EARLIER)
    .execute();
  return rows.map(({ changerId, changerName, ...row }) => ({
    ...row,
    changedBy: { id: changerId, name: changerName },
  }));
}

export async function currentRoute(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
): Promise<PersonRoute | undefined> {
  const [first] = await routesOf(tx, viewer, person);
  return first?.endedAt === null ? first : undefined;
}

/** The steps of the current route of a person, as they were planned; `inOrder` puts them in the order of the path. */
export async function stepsOf(tx: Tx, viewer: Viewer, person: PersonForViewer): Promise<Step[]> {
  const route = await tx
    .selectFrom('route')
    .select('id')
    .where('tenant_id', '=', viewer.tenantId)
    .where('person_id', '=', person.id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return route === undefined ? [] : stepsIn(tx, viewer, [route.id]);
}

/** The steps of these routes of one person. */
export async function stepsIn(tx: Tx, viewer: Viewer, routes: readonly string[]): Promise<Step[]> {
  if (routes.length === 0) return [];
  const rows = await selectSteps(tx, viewer).where('step.route_id', 'in', routes).execute();
  const before = await tx
    .selectFrom('step_after')
    .select(['step_id as id', 'after_id as after'])
    .where('tenant_id', '=', viewer.tenantId)
    .where('route_id', 'in', routes)
    .orderBy('after_id')
    .execute();
  const after = Map.groupBy(before, ({ id }) => id);
  return rows.map(({ changerId, changerName, hours, ...row }) => ({
    ...row,
    hoursPerWeek: hours === null ? null : Number(hours),
    after: (after.get(row.id) ?? []).map((one) => one.after),
    changedBy: { id: changerId, name: changerName },
  }));
}

const selectSteps = (tx: Tx, { tenantId }: Viewer) =>
  tx
    .selectFrom('step')
    .innerJoin('account as changer', (join) =>
      join.onRef('changer.tenant_id', '=', 'step.tenant_id').onRef('changer.id', '=', 'step.changed_by'),
    )
    .leftJoin('account as agreer', (join) =>
      join.onRef('agreer.tenant_id', '=', 'step.tenant_id').onRef('agreer.id', '=', 'step.agreed_by'),
    )
    .select(['step.id', 'route_id as routeId', 'position', 'title', 'why', 'what', 'how'])
    .select(['instrument_id as instrumentId', 'offering_id as offeringId', 'responsible'])
    .select(['responsible_words as responsibleWords', 'from_day as from', 'to_day as to'])
    .select(['hours_per_week as hours', 'status', 'status_reason as statusReason', 'status_at as statusAt'])
    .select(['paused_with_route as pausedWithRoute', 'feeling', 'feeling_words as feelingWords'])
    .select(['felt_at as feltAt', 'agreement', 'agreer.name as agreedBy', 'agreed_at as agreedAt'])
    .select(['split_from as splitFrom', 'version', 'changed_by as changerId'])
    .select(['changer.name as changerName', 'changed_at as changedAt'])
    .where('step.tenant_id', '=', tenantId)
    .orderBy('route_id')
    .orderBy('position');
