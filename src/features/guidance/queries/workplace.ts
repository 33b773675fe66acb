import { type Act, audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForCoach, PersonForViewer } from '../../dossier/index.ts';
import type { WorkplaceAnswer, WorkplaceCheckIn, WorkplaceInvitation } from '../workplace.ts';
import './tables.ts';

/** Latest first. */
export async function workplaceOf(
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  person: PersonForViewer,
): Promise<WorkplaceCheckIn[]> {
  const rows = await tx
    .selectFrom('workplace_check_in as one')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'one.tenant_id').onRef('account.id', '=', 'one.made_by'),
    )
    .select([
      'one.id',
      'supervisor',
      'agreed',
      'made_at as madeAt',
      'account.name as madeBy',
      'mailed_to as mailedTo',
    ])
    .select(['goes', 'needs', 'words', 'answered_at as at'])
    .where('one.tenant_id', '=', tenantId)
    .where('person_id', '=', person.id)
    .orderBy('made_at', 'desc')
    .limit(100)
    .execute();
  return rows.map(({ goes, needs, words, at, ...row }) => ({
    ...row,
    answer: goes === null || needs === null || at === null ? null : { goes, needs, words, at },
  }));
}

export interface Invited {
  /** Where the link went before, under this same id. */
  readonly mailedBefore: string | null;
}

/** Writes the invitation down under this id; with the same id it is the same one, mended. Null: of somebody else, or answered. */
export async function invite(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  id: string,
  { supervisor, agreed, mailedTo }: NewInvitation,
): Promise<Invited | null> {
  const { tenantId } = viewer;
  const added = await tx
    .insertInto('workplace_check_in')
    .values({
      ...{ tenant_id: tenantId, id, person_id: person.id, supervisor, agreed, mailed_to: mailedTo },
      ...{ made_by: viewer.accountId, made_at: viewer.now },
      ...{ goes: null, needs: null, words: null, answered_at: null },
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n)
    return mend(tx, viewer, person, id, { supervisor, agreed, mailedTo });
  const after = { invitation: id };
  await audit(tx, viewer, { what: 'workplace.invited', subjectId: person.id, after, confidential: true });
  return { mailedBefore: null };
}

/** Back, and sent again: what stands there now counts, while there is no answer. */
async function mend(
  tx: Tx,
  { tenantId }: Viewer,
  person: PersonForCoach,
  id: string,
  { supervisor, agreed, mailedTo }: NewInvitation,
): Promise<Invited | null> {
  const same = await tx
    .selectFrom('workplace_check_in')
    .select('mailed_to as mailedBefore')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('person_id', '=', person.id)
    .where('answered_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (same === undefined) return null;
  await tx
    .updateTable('workplace_check_in')
    .set({ supervisor, agreed, ...(mailedTo === null ? {} : { mailed_to: mailedTo }) })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
  return same;
}

export interface NewInvitation extends WorkplaceInvitation {
  readonly mailedTo: string | null;
}

export interface OpenInvitation extends WorkplaceInvitation {
  readonly personId: string;
  /** All that a supervisor sees of the person, beside what was agreed. */
  readonly givenName: string;
}

/** For whoever has the link, while there is no answer and the dossier is open. Looking is written down. */
export async function findInvitation(tx: Tx, act: Act, id: string): Promise<OpenInvitation | undefined> {
  const found = await tx
    .selectFrom('workplace_check_in as one')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'one.tenant_id').onRef('person.id', '=', 'one.person_id'),
    )
    .select(['supervisor', 'agreed', 'person.id as personId', 'person.given_name as givenName'])
    .where('one.tenant_id', '=', act.tenantId)
    .where('one.id', '=', id)
    .where('answered_at', 'is', null)
    .where('person.archived_at', 'is', null)
    .executeTakeFirst();
  if (found !== undefined) await logProcessing(tx, act, 'werkplek-vragen', [found.personId]);
  return found;
}

export async function answerInvitation(
  tx: Tx,
  act: Act,
  id: string,
  { personId }: OpenInvitation,
  { goes, needs, words }: WorkplaceAnswer,
): Promise<void> {
  await tx
    .updateTable('workplace_check_in')
    .set({ goes, needs, words, answered_at: act.now })
    .where('tenant_id', '=', act.tenantId)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .execute();
  const after = { invitation: id };
  await audit(tx, act, { what: 'workplace.answered', subjectId: personId, after, confidential: true });
}

/** Whether this is what was answered already. */
export async function isAnswer(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  id: string,
  answer: WorkplaceAnswer,
): Promise<boolean> {
  const stored = await tx
    .selectFrom('workplace_check_in')
    .select(['goes', 'needs', 'words'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return stored?.goes === answer.goes && stored.needs === answer.needs && stored.words === answer.words;
}
