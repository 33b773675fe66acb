import { type Look, looksAt, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForViewer } from './seen.ts';
import './tables.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The municipalities somebody works for: there a coach may begin a dossier, and a manager may invite for a measurement. */
export const ownMunicipalities = (tx: Tx, { tenantId, accountId }: Viewer): Promise<Choice[]> =>
  tx
    .selectFrom('municipality')
    .innerJoin('account_municipality as mine', (join) =>
      join
        .onRef('mine.tenant_id', '=', 'municipality.tenant_id')
        .onRef('mine.municipality_id', '=', 'municipality.id'),
    )
    .select(['municipality.id', 'municipality.name'])
    .where('municipality.tenant_id', '=', tenantId)
    .where('mine.account_id', '=', accountId)
    .orderBy('municipality.name')
    .execute();

/** Coaches who work for one of these municipalities, to hand a dossier over to. */
export const coachesIn = (
  tx: Tx,
  { tenantId }: Viewer,
  municipalities: readonly string[],
): Promise<Choice[]> =>
  tx
    .selectFrom('account')
    .innerJoin('account_role as role', (join) =>
      join.onRef('role.tenant_id', '=', 'account.tenant_id').onRef('role.account_id', '=', 'account.id'),
    )
    .innerJoin('account_municipality as works', (join) =>
      join.onRef('works.tenant_id', '=', 'account.tenant_id').onRef('works.account_id', '=', 'account.id'),
    )
    .select(['account.id', 'account.name'])
    .distinct()
    .where('account.tenant_id', '=', tenantId)
    .where('account.active', '=', true)
    .where('role.role', '=', 'coach')
    .where('works.municipality_id', 'in', municipalities)
    .orderBy('account.name')
    .execute();

/** Who looked at this dossier and when, latest first. */
export const whoLookedAt = (tx: Tx, viewer: Viewer, person: PersonForViewer, limit = 50): Promise<Look[]> =>
  looksAt(tx, viewer, person.id, limit);
