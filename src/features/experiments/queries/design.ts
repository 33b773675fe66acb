import { type Act, audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { Arm, Design } from '../design/study.ts';
import { lockStudy, type StudyForResearcher } from './studies.ts';
import './tables.ts';

export const rowOf = (design: Design) => ({
  title: design.title,
  question: design.question,
  subject_kind: design.subjectKind,
  subject: design.subject,
  population: design.population,
  eligibility: jsonb(design.eligibility),
  outcome: design.outcome,
  horizon_months: design.horizonMonths,
  secondary: jsonb(design.secondary),
  lottery: design.lottery,
  municipalities: jsonb(design.municipalities),
  baseline: jsonb(design.baseline),
  factors: jsonb(design.factors),
  planned: design.planned,
  expected_control: design.expectedControl,
  expected_arm: design.expectedArm,
  funding: design.funding,
  harms: design.harms,
  involvement: design.involvement,
});

export const armRow = (tenantId: string, studyId: string, arm: Arm) => ({
  tenant_id: tenantId,
  study_id: studyId,
  number: arm.number,
  name: arm.name,
  control: arm.control,
  duties: arm.duties,
  contact_days: arm.contactDays,
  channel: arm.channel,
  begins: arm.begins,
  instruction: arm.instruction,
  share: arm.share,
});

const addArms = (tx: Tx, { tenantId }: Act, studyId: string, arms: readonly Arm[]) =>
  tx
    .insertInto('study_arm')
    .values(arms.map((arm) => armRow(tenantId, studyId, arm)))
    .execute();

/** A draft, with whoever makes it as its researcher. The same form sent twice makes one. */
export async function createStudy(tx: Tx, viewer: Viewer, id: string, design: Design): Promise<void> {
  const made = await tx
    .insertInto('study')
    .values({
      ...{ tenant_id: viewer.tenantId, id, created_by: viewer.accountId, created_at: viewer.now },
      ...rowOf(design),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .returning('id')
    .execute();
  if (made.length === 0) return;
  await addArms(tx, viewer, id, design.arms);
  const mine = { tenant_id: viewer.tenantId, study_id: id, account_id: viewer.accountId };
  await tx.insertInto('study_researcher').values(mine).execute();
  await audit(tx, viewer, {
    what: 'study.created',
    subjectId: id,
    after: { name: design.title },
    confidential: false,
  });
}

/** False: somebody else changed the draft since this form was opened, or it is no draft any more. */
export async function changeStudy(
  tx: Tx,
  viewer: Viewer,
  study: StudyForResearcher,
  design: Design,
  version: number,
): Promise<boolean> {
  if (study.status !== 'draft' || !Number.isSafeInteger(version) || version !== study.version) return false;
  const { tenantId } = viewer;
  await lockStudy(tx, study.id);
  const changed = await tx
    .updateTable('study')
    .set({ ...rowOf(design), version: version + 1 })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', study.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (Number(changed.numUpdatedRows) === 0) return false;
  await tx
    .deleteFrom('study_arm')
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', study.id)
    .execute();
  await addArms(tx, viewer, study.id, design.arms);
  await audit(tx, viewer, {
    what: 'study.changed',
    subjectId: study.id,
    before: { name: study.title, version },
    after: { name: design.title, version: version + 1 },
    confidential: false,
  });
  return true;
}
