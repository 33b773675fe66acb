import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type {
  Agreement,
  Evaluation,
  MadeAgreement,
  MethodStep,
  PracticeEvent,
  Principle,
  Team,
} from '../practice.ts';
import './tables.ts';

/** A coach sees the teams of the own municipalities; managers and researchers see them all. */
export function teamsFor(tx: Tx, viewer: Viewer): Promise<Team[]> {
  const all = viewer.roles.some((role) => role === 'manager' || role === 'researcher');
  return tx
    .selectFrom('municipality')
    .select(['id', 'name'])
    .where('tenant_id', '=', viewer.tenantId)
    .$if(!all, (query) =>
      query.where('id', 'in', (own) =>
        own
          .selectFrom('account_municipality')
          .select('municipality_id')
          .where('tenant_id', '=', viewer.tenantId)
          .where('account_id', '=', viewer.accountId),
      ),
    )
    .orderBy('name')
    .execute();
}

export const principlesOf = (tx: Tx, { tenantId }: Viewer, team: Team): Promise<Principle[]> =>
  tx
    .selectFrom('principle')
    .select(['id', 'words', 'why', 'stance', 'basis', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('municipality_id', '=', team.id)
    .where('dropped_at', 'is', null)
    .orderBy('id')
    .execute();

/** What is stored under an id and who left it so; also what was dropped, so that a late form does not lose what it says. */
export type Found<Thing> = Thing & { readonly who: string; readonly at: Date; readonly dropped: boolean };

export const findPrinciple = (
  tx: Tx,
  { tenantId }: Viewer,
  team: Team,
  id: string,
): Promise<Found<Principle> | undefined> =>
  tx
    .selectFrom('principle as one')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'one.tenant_id').onRef('account.id', '=', 'one.changed_by'),
    )
    .select(['one.id', 'one.words', 'one.why', 'one.stance', 'one.basis', 'one.version'])
    .select(['account.name as who', 'one.changed_at as at'])
    .select((row) => row('one.dropped_at', 'is not', null).$castTo<boolean>().as('dropped'))
    .where('one.tenant_id', '=', tenantId)
    .where('one.municipality_id', '=', team.id)
    .where('one.id', '=', id)
    .executeTakeFirst();

export const findStep = (
  tx: Tx,
  { tenantId }: Viewer,
  team: Team,
  id: string,
): Promise<Found<MethodStep> | undefined> =>
  tx
    .selectFrom('method_step as one')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'one.tenant_id').onRef('account.id', '=', 'one.changed_by'),
    )
    .select(['one.id', 'one.what', 'one.why', 'one.version'])
    .select(['account.name as who', 'one.changed_at as at'])
    .select((row) => row('one.dropped_at', 'is not', null).$castTo<boolean>().as('dropped'))
    .where('one.tenant_id', '=', tenantId)
    .where('one.municipality_id', '=', team.id)
    .where('one.id', '=', id)
    .executeTakeFirst();

export const methodOf = (tx: Tx, { tenantId }: Viewer, team: Team): Promise<MethodStep[]> =>
  tx
    .selectFrom('method_step')
    .select(['id', 'what', 'why', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('municipality_id', '=', team.id)
    .where('dropped_at', 'is', null)
    .orderBy('place')
    .orderBy('id')
    .execute();

/** What was agreed last. */
export async function agreementOf(tx: Tx, { tenantId }: Viewer, team: Team): Promise<Agreement | null> {
  const found = await tx
    .selectFrom('method_agreement')
    .select(['agreed_on as agreedOn', 'evaluate_on as evaluateOn', 'steps'])
    .where('tenant_id', '=', tenantId)
    .where('municipality_id', '=', team.id)
    .orderBy('agreed_on', 'desc')
    .orderBy('agreed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

/** What was agreed last by the clock, whatever day it is about, and by whom. */
export const lastAgreed = (tx: Tx, { tenantId }: Viewer, team: Team): Promise<MadeAgreement | undefined> =>
  tx
    .selectFrom('method_agreement as one')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'one.tenant_id').onRef('account.id', '=', 'one.agreed_by'),
    )
    .select(['one.id', 'account.name as who', 'one.agreed_at as at'])
    .select(['one.agreed_on as agreedOn', 'one.evaluate_on as evaluateOn'])
    .where('one.tenant_id', '=', tenantId)
    .where('one.municipality_id', '=', team.id)
    .orderBy('one.agreed_at', 'desc')
    .orderBy('one.id', 'desc')
    .executeTakeFirst();

/** Who changed a step last, also by taking it away. */
export const lastChangeOfSteps = (
  tx: Tx,
  { tenantId }: Viewer,
  team: Team,
): Promise<{ who: string; at: Date } | undefined> =>
  tx
    .selectFrom('method_step as one')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'one.tenant_id').onRef('account.id', '=', 'one.changed_by'),
    )
    .select(['account.name as who', 'one.changed_at as at'])
    .where('one.tenant_id', '=', tenantId)
    .where('one.municipality_id', '=', team.id)
    .orderBy('one.changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();

/** More than fit in a picture are no help. */
const most = 50;

export const eventsOf = (tx: Tx, { tenantId }: Viewer, team: Team): Promise<PracticeEvent[]> =>
  tx
    .selectFrom('practice_event')
    .select(['id', 'kind', 'from_day as fromDay', 'to_day as toDay', 'words'])
    .where('tenant_id', '=', tenantId)
    .where('municipality_id', '=', team.id)
    .where('dropped_at', 'is', null)
    .orderBy('from_day', 'desc')
    .limit(most)
    .execute();

export const evaluationsOf = (tx: Tx, { tenantId }: Viewer, team: Team): Promise<Evaluation[]> =>
  tx
    .selectFrom('practice_evaluation')
    .select(['id', 'held_on as heldOn', 'layer', 'keeps', 'changes'])
    .where('tenant_id', '=', tenantId)
    .where('municipality_id', '=', team.id)
    .where('dropped_at', 'is', null)
    .orderBy('held_on', 'desc')
    .limit(most)
    .execute();
