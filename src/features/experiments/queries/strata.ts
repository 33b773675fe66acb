import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Stratum } from '../design/strata.ts';
import type { Study } from '../design/study.ts';
import './tables.ts';

export const strataIn = (
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  study: Pick<Study, 'id'>,
): Promise<Stratum[]> =>
  tx
    .selectFrom('study_stratum')
    .select(['number', 'municipality_id as municipality', 'levels'])
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', study.id)
    .orderBy('number')
    .execute();
