import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Assumptions, Model } from '../model.ts';
import { modelRow } from './rows.ts';

/** The same form sent twice is one model: false when it was there. */
export async function createModel(
  tx: Tx,
  viewer: Viewer,
  id: string,
  assumptions: Assumptions,
): Promise<boolean> {
  const added = await tx
    .insertInto('value_model')
    .values({
      ...modelRow(assumptions),
      ...{ tenant_id: viewer.tenantId, id, made_by: viewer.accountId },
      ...{ made_at: viewer.now, changed_by: viewer.accountId, changed_at: viewer.now },
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return false;
  await audit(tx, viewer, {
    what: 'value.created',
    subjectId: id,
    after: { ...assumptions },
    confidential: false,
  });
  return true;
}

/** False when somebody else changed it since this version was read. */
export async function changeModel(
  tx: Tx,
  viewer: Viewer,
  model: Model,
  { assumptions, version }: { assumptions: Assumptions; version: number },
): Promise<boolean> {
  const changed = await tx
    .updateTable('value_model')
    .set((row) => ({
      ...modelRow(assumptions),
      version: row('version', '+', 1),
      changed_by: viewer.accountId,
      changed_at: viewer.now,
    }))
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', model.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return false;
  const { lines: _, ...before } = model;
  await audit(tx, viewer, {
    what: 'value.changed',
    subjectId: model.id,
    before: { ...before },
    after: { ...assumptions },
    confidential: false,
  });
  return true;
}

/** Published: who only reads may see it too. */
export async function publishModel(tx: Tx, viewer: Viewer, model: Model, published: boolean): Promise<void> {
  if (model.published === published) return;
  await tx
    .updateTable('value_model')
    .set({ published })
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', model.id)
    .execute();
  await audit(tx, viewer, {
    what: published ? 'value.published' : 'value.withdrawn',
    subjectId: model.id,
    confidential: false,
  });
}
