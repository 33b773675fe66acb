import { sql } from 'kysely';
import { type Act, audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { Arm, Design } from '../design/study.ts';
import { lockStudy, type StudyForResearcher, studies } from './studies.ts';
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

/** A draft, with whoever makes it as its researcher. False: there is one already, by a form that was sent before. */
export async function createStudy(tx: Tx, viewer: Viewer, id: string, design: Design): Promise<boolean> {
  const made = await tx
    .insertInto('study')
    .values({
      ...{ tenant_id: viewer.tenantId, id, created_by: viewer.accountId, created_at: viewer.now },
      ...rowOf(design),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .returning('id')
    .execute();
  if (made.length === 0) return false;
  await addArms(tx, viewer, id, design.arms);
  const mine = { tenant_id: viewer.tenantId, study_id: id, account_id: viewer.accountId };
  await tx.insertInto('study_researcher').values(mine).execute();
  await audit(tx, viewer, {
    what: 'study.created',
    subjectId: id,
    after: { name: design.title },
    confidential: false,
  });
  return true;
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
    .set({
      ...{ ...rowOf(design), version: version + 1 },
      ...{ changed_by: viewer.accountId, changed_at: viewer.now },
    })
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

/** Who wrote down last what stands there now, and when: whoever registered it, changed it or made it. */
export const lastChangeOf = (
  tx: Tx,
  viewer: Viewer,
  study: StudyForResearcher,
): Promise<{ who: string; whoId: string; at: Date }> =>
  studies(tx, viewer)
    .innerJoin('account', (join) =>
      join
        .onRef('account.tenant_id', '=', 'study.tenant_id')
        .on('account.id', '=', sql`coalesce(registration.registered_by, study.changed_by, study.created_by)`),
    )
    .select(['account.name as who', 'account.id as whoId'])
    .select(sql<Date>`coalesce(registration.registered_at, study.changed_at, study.created_at)`.as('at'))
    .where('study.id', '=', study.id)
    .executeTakeFirstOrThrow();
