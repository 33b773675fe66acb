import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { MethodStep, Principle, Team } from '../practice.ts';
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
export type Found<Thing> = Thing & {
  readonly who: string;
  readonly whoId: string;
  readonly at: Date;
  readonly dropped: boolean;
};

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
    .select(['account.name as who', 'account.id as whoId', 'one.changed_at as at'])
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
    .select(['account.name as who', 'account.id as whoId', 'one.changed_at as at'])
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
