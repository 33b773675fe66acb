import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Model, StoredLine } from '../model.ts';
import type { Line } from '../words.ts';
import { lineRow } from './rows.ts';

/** The same form sent twice is one line: false when it was there. */
export async function addLine(tx: Tx, viewer: Viewer, model: Model, line: Line): Promise<boolean> {
  const added = await tx
    .insertInto('value_line')
    .values({
      ...lineRow(line),
      ...{ tenant_id: viewer.tenantId, id: line.id, model_id: model.id },
      ...{ made_at: viewer.now, changed_by: viewer.accountId, changed_at: viewer.now },
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return false;
  await touch(tx, viewer, model.id);
  await audit(tx, viewer, {
    what: 'value.line-added',
    subjectId: model.id,
    after: { ...line },
    confidential: false,
  });
  return true;
}

/** False when somebody else changed it since this version was read. */
export async function changeLine(
  tx: Tx,
  viewer: Viewer,
  model: Model,
  { was, line, version }: { was: StoredLine; line: Line; version: number },
): Promise<boolean> {
  const changed = await tx
    .updateTable('value_line')
    .set((row) => ({
      ...lineRow(line),
      version: row('version', '+', 1),
      changed_by: viewer.accountId,
      changed_at: viewer.now,
    }))
    .where('tenant_id', '=', viewer.tenantId)
    .where('model_id', '=', model.id)
    .where('id', '=', was.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return false;
  await touch(tx, viewer, model.id);
  await audit(tx, viewer, {
    what: 'value.line-changed',
    subjectId: model.id,
    before: { ...was },
    after: { ...line },
    confidential: false,
  });
  return true;
}

/** Removed twice is removed; what it was stays in the log. */
export async function removeLine(tx: Tx, viewer: Viewer, model: Model, line: StoredLine): Promise<void> {
  const removed = await tx
    .deleteFrom('value_line')
    .where('tenant_id', '=', viewer.tenantId)
    .where('model_id', '=', model.id)
    .where('id', '=', line.id)
    .executeTakeFirst();
  if (removed.numDeletedRows === 0n) return;
  await touch(tx, viewer, model.id);
  await audit(tx, viewer, {
    what: 'value.line-removed',
    subjectId: model.id,
    before: { ...line },
    confidential: false,
  });
}

/** A model with another line is a changed model; its own assumptions keep their version. */
async function touch(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await tx
    .updateTable('value_model')
    .set({ changed_at: viewer.now })
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', id)
    .execute();
}
