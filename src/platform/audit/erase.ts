import type { Tx } from '../db/index.ts';
import type { Act } from './act.ts';

/** Takes out what stood in the lines about these people or accounts; that it happened, when and by whom stays. */
export async function emptyAuditLines(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  subjectIds: readonly string[],
): Promise<void> {
  if (subjectIds.length === 0) return;
  await tx
    .updateTable('audit_line')
    .set({ before: null, after: null })
    .where('tenant_id', '=', tenantId)
    .where('subject_id', 'in', subjectIds)
    .execute();
}
