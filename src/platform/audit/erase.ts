import { sql } from 'kysely';
import type { Tx } from '../db/index.ts';
import type { Act } from './act.ts';

/** As they are once emptied; the database refuses any other change. */
const emptied = { before: null, after: null } as const;

/** Takes out what stood in the lines about these people or accounts; that it happened, when and by whom stays. */
export async function emptyAuditLines(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  subjectIds: readonly string[],
): Promise<void> {
  if (subjectIds.length === 0) return;
  await tx
    .updateTable('audit_line')
    .set(emptied)
    .where('tenant_id', '=', tenantId)
    .where('subject_id', 'in', subjectIds)
    .execute();
}

/** The same in the lines that name one of these, under this name: it went, and what it is about stays. */
export async function emptyAuditLinesNaming(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  name: string,
  ids: readonly string[],
): Promise<void> {
  await tx
    .updateTable('audit_line')
    .set(emptied)
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`${sql.ref('after')} ->> ${name} = any(${ids}::text[])`)
    .execute();
}
