import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import './tables.ts';

/** Invitations with the moment and the campaign they belong to. */
export const invitations = (tx: Tx, { tenantId }: Pick<Act, 'tenantId'>) =>
  tx
    .selectFrom('invitation')
    .innerJoin('moment', (join) =>
      join
        .onRef('moment.tenant_id', '=', 'invitation.tenant_id')
        .onRef('moment.id', '=', 'invitation.moment_id'),
    )
    .innerJoin('campaign', (join) =>
      join
        .onRef('campaign.tenant_id', '=', 'moment.tenant_id')
        .onRef('campaign.id', '=', 'moment.campaign_id'),
    )
    .where('invitation.tenant_id', '=', tenantId);
