import { audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { Agreement, Evaluation, PracticeEvent, Team } from '../practice.ts';
import './tables.ts';

/** What is only added. The id was made with the form: a second time changes nothing. */
export interface Note<Content> {
  readonly team: Team;
  readonly id: string;
  readonly content: Content;
}

const ofTeam = (viewer: Viewer, { team, id }: Note<unknown>) => ({
  tenant_id: viewer.tenantId,
  id,
  municipality_id: team.id,
});
const by = (viewer: Viewer) => ({ made_by: viewer.accountId, made_at: viewer.now });

async function written(tx: Tx, viewer: Viewer, what: `${string}.added`, note: Note<object>, rows?: bigint) {
  if (rows !== 1n) return;
  await audit(tx, viewer, { what, subjectId: note.id, after: { ...note.content }, confidential: false });
}

export async function addAgreement(tx: Tx, viewer: Viewer, note: Note<Agreement>): Promise<void> {
  const { agreedOn, evaluateOn, steps } = note.content;
  const added = await tx
    .insertInto('method_agreement')
    .values({
      ...{ ...ofTeam(viewer, note), agreed_on: agreedOn, evaluate_on: evaluateOn, steps: jsonb(steps) },
      ...{ agreed_by: viewer.accountId, agreed_at: viewer.now },
    })
    .onConflict((there) => there.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  await written(tx, viewer, 'method-agreement.added', note, added.numInsertedOrUpdatedRows);
}

export async function addEvent(tx: Tx, viewer: Viewer, note: Note<Omit<PracticeEvent, 'id'>>): Promise<void> {
  const { kind, fromDay, toDay, words } = note.content;
  const added = await tx
    .insertInto('practice_event')
    .values({ ...ofTeam(viewer, note), ...by(viewer), kind, from_day: fromDay, to_day: toDay, words })
    .onConflict((there) => there.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  await written(tx, viewer, 'practice-event.added', note, added.numInsertedOrUpdatedRows);
}

export async function addEvaluation(
  tx: Tx,
  viewer: Viewer,
  note: Note<Omit<Evaluation, 'id'>>,
): Promise<void> {
  const { heldOn, layer, keeps, changes } = note.content;
  const added = await tx
    .insertInto('practice_evaluation')
    .values({ ...ofTeam(viewer, note), ...by(viewer), held_on: heldOn, layer, keeps, changes })
    .onConflict((there) => there.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  await written(tx, viewer, 'practice-evaluation.added', note, added.numInsertedOrUpdatedRows);
}
