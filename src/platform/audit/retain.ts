import type { Tx } from '../db/index.ts';

/** Removes audit lines from before a moment; the database itself refuses those of the last ninety days. */
export async function removeAuditLines(tx: Tx, tenantId: string, before: Date): Promise<number> {
  const gone = await tx
    .deleteFrom('audit_line')
    .where('tenant_id', '=', tenantId)
    .where('at', '<', before)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

export async function removeProcessingLines(tx: Tx, tenantId: string, before: Date): Promise<number> {
  const gone = await tx
    .deleteFrom('processing_log')
    .where('tenant_id', '=', tenantId)
    .where('started', '<', before)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
