import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';

export interface Municipality {
  readonly id: string;
  readonly name: string;
}

/** Where a study may be: every municipality of the organisation. */
export const municipalitiesOf = (tx: Tx, { tenantId }: Pick<Viewer, 'tenantId'>): Promise<Municipality[]> =>
  tx
    .selectFrom('municipality')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenantId)
    .orderBy('name')
    .limit(200)
    .execute();
