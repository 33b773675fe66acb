import { audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { Agreement, Evaluation, PracticeEvent, Team } from '../practice.ts';
import type { Saved } from './change.ts';
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

type NoteTable = 'method_agreement' | 'practice_event' | 'practice_evaluation';

/** Kept for the first time; or sent before, and then only the same if every column holds what is sent now. */
async function kept(
  tx: Tx,
  viewer: Viewer,
  note: Note<object>,
  { table, columns, rows }: { table: NoteTable; columns: object; rows: bigint | undefined },
): Promise<Saved> {
  if (rows === 1n) {
    const what = `${table.replaceAll('_', '-')}.added` as const;
    await audit(tx, viewer, { what, subjectId: note.id, after: { ...note.content }, confidential: false });
    return 'saved';
  }
  const stored = await tx
    .selectFrom(table)
    .selectAll()
    .where('tenant_id', '=', viewer.tenantId)
    .where('municipality_id', '=', note.team.id)
    .where('id', '=', note.id)
    .executeTakeFirst();
  const same =
    stored !== undefined &&
    Object.entries(columns).every(([name, value]) => Reflect.get(stored, name) === value);
  return same && !('dropped_at' in stored && stored.dropped_at !== null) ? 'saved' : 'stale';
}

export async function addAgreement(tx: Tx, viewer: Viewer, note: Note<Agreement>): Promise<Saved> {
  const { agreedOn, evaluateOn, steps } = note.content;
  const columns = { agreed_on: agreedOn, evaluate_on: evaluateOn };
  const added = await tx
    .insertInto('method_agreement')
    .values({
      ...{ ...ofTeam(viewer, note), ...columns, steps: jsonb(steps) },
      ...{ agreed_by: viewer.accountId, agreed_at: viewer.now },
    })
    .onConflict((there) => there.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  return kept(tx, viewer, note, { table: 'method_agreement', columns, rows: added.numInsertedOrUpdatedRows });
}

export async function addEvent(
  tx: Tx,
  viewer: Viewer,
  note: Note<Omit<PracticeEvent, 'id'>>,
): Promise<Saved> {
  const { kind, fromDay, toDay, words } = note.content;
  const columns = { kind, from_day: fromDay, to_day: toDay, words };
  const added = await tx
    .insertInto('practice_event')
    .values({ ...ofTeam(viewer, note), ...by(viewer), ...columns, dropped_at: null })
    .onConflict((there) => there.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  return kept(tx, viewer, note, { table: 'practice_event', columns, rows: added.numInsertedOrUpdatedRows });
}

export async function addEvaluation(
  tx: Tx,
  viewer: Viewer,
  note: Note<Omit<Evaluation, 'id'>>,
): Promise<Saved> {
  const { heldOn, layer, keeps, changes } = note.content;
  const columns = { held_on: heldOn, layer, keeps, changes };
  const added = await tx
    .insertInto('practice_evaluation')
    .values({ ...ofTeam(viewer, note), ...by(viewer), ...columns, dropped_at: null })
    .onConflict((there) => there.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  return kept(tx, viewer, note, {
    table: 'practice_evaluation',
    columns,
    rows: added.numInsertedOrUpdatedRows,
  });
}
