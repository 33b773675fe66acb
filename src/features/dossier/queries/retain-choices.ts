import { type Act, audit, emptyAuditLinesNaming } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import './choice-tables.ts';

/**
 * Removes choices made before this moment, with their decisions and what the audit lines say of both; says there how many.
 */
export async function removeOldChoices(tx: Tx, act: Act, before: Date): Promise<number> {
  const old = tx
    .selectFrom('choice')
    .select('id')
    .where('tenant_id', '=', act.tenantId)
    .where('made_at', '<', before);
  await tx
    .deleteFrom('decision')
    .where('tenant_id', '=', act.tenantId)
    .where('choice_id', 'in', old)
    .execute();
  const gone = await tx
    .deleteFrom('choice')
    .where('tenant_id', '=', act.tenantId)
    .where('made_at', '<', before)
    .returning('id')
    .execute();
  const count = gone.length;
  if (count > 0) {
    await emptyAuditLinesNaming(
      tx,
      act,
      'choice',
      gone.map(({ id }) => id),
    );
    await audit(tx, act, { what: 'choice.removed', subjectId: null, after: { count }, confidential: false });
  }
  return count;
}

/** Removes every choice of these people: a dossier goes as a whole. */
export async function removeChoicesOf(tx: Tx, { tenantId }: Act, persons: readonly string[]): Promise<void> {
  const theirs = tx
    .selectFrom('choice')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('person_id', 'in', persons);
  await tx
    .deleteFrom('decision')
    .where('tenant_id', '=', tenantId)
    .where('choice_id', 'in', theirs)
    .execute();
  await tx.deleteFrom('choice').where('tenant_id', '=', tenantId).where('person_id', 'in', persons).execute();
}
