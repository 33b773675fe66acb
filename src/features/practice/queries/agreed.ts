import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Agreement, MadeAgreement, Team } from '../practice.ts';
import './tables.ts';

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
    .select(['one.id', 'account.name as who', 'account.id as whoId', 'one.agreed_at as at'])
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
): Promise<{ who: string; whoId: string; at: Date } | undefined> =>
  tx
    .selectFrom('method_step as one')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'one.tenant_id').onRef('account.id', '=', 'one.changed_by'),
    )
    .select(['account.name as who', 'account.id as whoId', 'one.changed_at as at'])
    .where('one.tenant_id', '=', tenantId)
    .where('one.municipality_id', '=', team.id)
    .orderBy('one.changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
