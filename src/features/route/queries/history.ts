import { audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { PersonForViewer } from '../../dossier/index.ts';
import type { RouteChange, RouteChangeWhat } from '../step.ts';
import './tables.ts';

type Members = Readonly<Record<string, unknown>>;

export interface NewChange {
  readonly routeId: string;
  readonly stepId?: string;
  readonly what: RouteChangeWhat;
  readonly before?: Members;
  readonly after?: Members;
}

/**
 * What somebody wrote in own words. It stands with the route and goes with it; the audit line stays when a dossier is
 * erased, so there only the names of these are kept.
 */
const words = new Set([
  ...['goalWords', 'support', 'duties', 'consequences', 'title', 'why', 'what', 'how', 'responsibleWords'],
  ...['reason', 'endedReason', 'words'],
]);

function withoutWords(members: Members): Members {
  const all = Object.entries(members);
  const written = all.flatMap(([name, value]) => (words.has(name) && value !== '' ? [name] : []));
  return {
    ...Object.fromEntries(all.filter(([name]) => !words.has(name))),
    ...(written.length === 0 ? {} : { written }),
  };
}

/** What the person and the coach read about it. The audit line is beside it, and stays when the route goes. */
export async function keepChange(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  what: `${string}.${string}`,
  change: NewChange,
): Promise<void> {
  const { routeId, stepId = null, before = {}, after = {} } = change;
  await tx
    .insertInto('step_change')
    .values({
      tenant_id: viewer.tenantId,
      id: viewer.newId(),
      route_id: routeId,
      step_id: stepId,
      at: viewer.now,
      account_id: viewer.accountId,
      what: change.what,
      before: jsonb(before),
      after: jsonb(after),
    })
    .execute();
  await audit(tx, viewer, {
    what,
    subjectId: person.id,
    before: withoutWords(before),
    after: { route: routeId, ...(stepId === null ? {} : { step: stepId }), ...withoutWords(after) },
    confidential: true,
  });
}

/** The members that are not the same, as they were and as they are. */
export function onlyChanged<Whole extends object>(
  before: Whole,
  after: Partial<Whole>,
): { before: Members; after: Members } {
  const was = new Map<string, unknown>(Object.entries(before));
  const different = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(was.get(name)) !== JSON.stringify(value),
  );
  return {
    before: Object.fromEntries(different.map(([name]) => [name, was.get(name)])),
    after: Object.fromEntries(different),
  };
}

/** Why somebody last asked for a pause in this route; null when no reason was given. */
export async function lastPauseReason(tx: Tx, viewer: Viewer, routeId: string): Promise<string | null> {
  const last = await tx
    .selectFrom('step_change')
    .select('after')
    .where('tenant_id', '=', viewer.tenantId)
    .where('route_id', '=', routeId)
    .where('what', '=', 'paused')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const reason = last?.after.reason;
  return typeof reason === 'string' ? reason : null;
}

/** How many changes a page shows; the file with own data has them all. */
export const SHOWN_CHANGES = 60;

/** What was changed in this route, the latest first. */
export async function changesIn(
  tx: Tx,
  viewer: Viewer,
  routeId: string,
  limit = SHOWN_CHANGES,
): Promise<RouteChange[]> {
  return tx
    .selectFrom('step_change as change')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'change.tenant_id').onRef('account.id', '=', 'change.account_id'),
    )
    .select(['change.id', 'change.step_id as stepId', 'change.at', 'account.name as who', 'change.what'])
    .select(['change.before', 'change.after'])
    .where('change.tenant_id', '=', viewer.tenantId)
    .where('change.route_id', '=', routeId)
    .orderBy('change.at', 'desc')
    .orderBy('change.id', 'desc')
    .limit(limit)
    .execute();
}
