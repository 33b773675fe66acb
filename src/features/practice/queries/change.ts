import { sql } from 'kysely';
import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { MethodStep, Principle, Team } from '../practice.ts';
import { type Found, findPrinciple, findStep, methodOf, principlesOf } from './read.ts';
import './tables.ts';

/** `stale`: somebody else changed it since this form was opened. */
export type Saved = 'saved' | 'stale';

export type PrincipleContent = Omit<Principle, 'id' | 'version'>;
export type StepContent = Omit<MethodStep, 'id' | 'version'>;

export interface Entry<Content> {
  readonly team: Team;
  /** Made with the form, so that sending twice stores once. */
  readonly id: string;
  /** The version that the form showed; 0 for one that is new. */
  readonly version: number;
  readonly content: Content;
}

/** One change of a team at a time: what is counted or compared stays so until it is stored. */
export const alone = (tx: Tx, { tenantId }: Viewer, team: Team) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`practice ${tenantId} ${team.id}`}, 0))`.execute(tx);

/** Whether others fill the list already; this one may be among them, and is then changed. */
const isFull = (others: readonly { readonly id: string }[], id: string, most: number): boolean =>
  others.filter((one) => one.id !== id).length >= most;

/** What a change leaves: who, when, and one version more. */
const stamp = (viewer: Viewer, version: number) => ({
  changed_by: viewer.accountId,
  changed_at: viewer.now,
  version: version + 1,
});

/** Nothing was stored because the id was there: the same button twice, or a form that was sent, changed and sent again. */
function sentBefore<Content extends object>(
  row: Found<Content> | undefined,
  { content }: Entry<Content>,
): Saved {
  const same =
    row?.dropped === false &&
    Object.entries(content).every(([name, value]) => Reflect.get(row, name) === value);
  return same ? 'saved' : 'stale';
}

const written = (tx: Tx, viewer: Viewer, thing: string, { id, version, content }: Entry<object>) =>
  audit(tx, viewer, {
    what: `${thing}.${version === 0 ? 'added' : 'changed'}`,
    subjectId: id,
    after: { ...content },
    confidential: false,
  });

/** Adds a principle, or changes the version that the form showed; what a colleague dropped meanwhile comes back. */
export async function savePrinciple(
  tx: Tx,
  viewer: Viewer,
  entry: Entry<PrincipleContent>,
  most: number,
): Promise<Saved | 'full'> {
  const { team, id, version, content } = entry;
  await alone(tx, viewer, team);
  if (isFull(await principlesOf(tx, viewer, team), id, most)) return 'full';
  const row = { ...content, ...stamp(viewer, version) };
  if (version === 0) {
    const added = await tx
      .insertInto('principle')
      .values({ ...row, tenant_id: viewer.tenantId, id, municipality_id: team.id, dropped_at: null })
      .onConflict((there) => there.columns(['tenant_id', 'id']).doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows !== 1n)
      return sentBefore(await findPrinciple(tx, viewer, team, id), entry);
  } else {
    const changed = await tx
      .updateTable('principle')
      .set({ ...row, dropped_at: null })
      .where('tenant_id', '=', viewer.tenantId)
      .where('municipality_id', '=', team.id)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return 'stale';
  }
  await written(tx, viewer, 'principle', entry);
  return 'saved';
}

/** The same for a step of the working method; a new one comes last. */
export async function saveStep(
  tx: Tx,
  viewer: Viewer,
  entry: Entry<StepContent>,
  most: number,
): Promise<Saved | 'full'> {
  const { team, id, version, content } = entry;
  await alone(tx, viewer, team);
  const steps = await methodOf(tx, viewer, team);
  if (isFull(steps, id, most)) return 'full';
  const row = { ...content, ...stamp(viewer, version) };
  if (version === 0) {
    const added = await tx
      .insertInto('method_step')
      .values({
        ...{ ...row, tenant_id: viewer.tenantId, id, municipality_id: team.id, dropped_at: null },
        place: Math.min(steps.length + 1, 99),
      })
      .onConflict((there) => there.columns(['tenant_id', 'id']).doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows !== 1n) return sentBefore(await findStep(tx, viewer, team, id), entry);
  } else {
    const changed = await tx
      .updateTable('method_step')
      .set({ ...row, dropped_at: null })
      .where('tenant_id', '=', viewer.tenantId)
      .where('municipality_id', '=', team.id)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return 'stale';
  }
  await written(tx, viewer, 'method-step', entry);
  return 'saved';
}

/** Out of the list; the row stays for the agreements that named it. */
export async function drop(
  tx: Tx,
  viewer: Viewer,
  table: 'principle' | 'method_step',
  team: Team,
  id: string,
): Promise<void> {
  await alone(tx, viewer, team);
  const gone = await tx
    .updateTable(table)
    .set({ dropped_at: viewer.now, changed_by: viewer.accountId, changed_at: viewer.now })
    .where('tenant_id', '=', viewer.tenantId)
    .where('municipality_id', '=', team.id)
    .where('id', '=', id)
    .where('dropped_at', 'is', null)
    .executeTakeFirst();
  if (gone.numUpdatedRows === 0n) return;
  const what = table === 'principle' ? 'principle.dropped' : 'method-step.dropped';
  await audit(tx, viewer, { what, subjectId: id, confidential: false });
}
