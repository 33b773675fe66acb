import type { Tx } from '../../../platform/db/index.ts';
import type { NewFinding } from '../finding.ts';
import { columnsOf } from './row.ts';
import './tables.ts';

export interface DemoFinding extends NewFinding {
  readonly at: Date;
}

/** Findings of the demonstration, all at once, as if one account wrote and published them. */
export async function addDemoFindings(
  tx: Tx,
  { tenantId, accountId }: { readonly tenantId: string; readonly accountId: string },
  findings: readonly DemoFinding[],
): Promise<void> {
  const rows = findings.map((finding) => {
    const { id, status, at } = finding;
    const published = status === 'published';
    return {
      ...{ tenant_id: tenantId, id, status, ...columnsOf(finding), invented: finding.invented ?? false },
      ...{ made_by: accountId, made_at: at, changed_by: accountId, changed_at: at },
      ...{ published_by: published ? accountId : null, published_at: published ? at : null },
      ...{ withdrawn_by: null, withdrawn_at: null, withdrawn_why: null },
    };
  });
  await tx.insertInto('finding').values(rows).execute();
}
