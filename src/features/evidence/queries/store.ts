import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Finding, FindingContent, NewFinding } from '../finding.ts';
import { columnsOf } from './row.ts';
import './tables.ts';

const inLog = ({ instrument, statement, direction, strength }: FindingContent) => ({
  instrument,
  finding: statement,
  direction,
  strength,
});

/** Writes it down once, however often it is sent. */
export async function insertFinding(tx: Tx, viewer: Viewer, finding: NewFinding): Promise<void> {
  const published = finding.status === 'published';
  const added = await tx
    .insertInto('finding')
    .values({
      tenant_id: viewer.tenantId,
      id: finding.id,
      status: finding.status,
      ...columnsOf(finding),
      invented: finding.invented ?? false,
      made_by: viewer.accountId,
      made_at: viewer.now,
      changed_by: viewer.accountId,
      changed_at: viewer.now,
      published_by: published ? viewer.accountId : null,
      published_at: published ? viewer.now : null,
      withdrawn_by: null,
      withdrawn_at: null,
      withdrawn_why: null,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return;
  const about = { subjectId: finding.id, after: inLog(finding), confidential: false } as const;
  await audit(tx, viewer, { what: 'finding.created', ...about });
  if (published) await audit(tx, viewer, { what: 'finding.published', ...about });
}

const draft = (tx: Tx, { tenantId }: Viewer, { id, version }: Pick<Finding, 'id' | 'version'>) =>
  tx
    .updateTable('finding')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('status', '=', 'draft')
    .where('version', '=', version);

/** False when it is no draft any more, or somebody else changed it in the meantime. */
export async function changeDraft(
  tx: Tx,
  viewer: Viewer,
  before: Finding,
  content: FindingContent,
): Promise<boolean> {
  const done = await draft(tx, viewer, before)
    .set({
      ...columnsOf(content),
      version: before.version + 1,
      changed_by: viewer.accountId,
      changed_at: viewer.now,
    })
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  await audit(tx, viewer, {
    what: 'finding.changed',
    subjectId: before.id,
    before: inLog(before),
    after: inLog(content),
    confidential: false,
  });
  return true;
}

/** From now on it counts. False when what was read is not what stands there any more. */
export async function publishDraft(tx: Tx, viewer: Viewer, finding: Finding): Promise<boolean> {
  const done = await draft(tx, viewer, finding)
    .set({ status: 'published', published_by: viewer.accountId, published_at: viewer.now })
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  await audit(tx, viewer, {
    what: 'finding.published',
    subjectId: finding.id,
    after: inLog(finding),
    confidential: false,
  });
  return true;
}

/** From now on it does not count any more; it stays readable, with the reason. False: somebody was first. */
export async function withdrawFinding(
  tx: Tx,
  viewer: Viewer,
  finding: Finding,
  why: string,
): Promise<boolean> {
  const done = await tx
    .updateTable('finding')
    .set({
      status: 'withdrawn',
      withdrawn_by: viewer.accountId,
      withdrawn_at: viewer.now,
      withdrawn_why: why,
    })
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', finding.id)
    .where('status', '=', 'published')
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  await audit(tx, viewer, {
    what: 'finding.withdrawn',
    subjectId: finding.id,
    before: inLog(finding),
    after: { reason: why },
    confidential: false,
  });
  return true;
}
