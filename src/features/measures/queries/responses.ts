import { type Act, audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { PersonForViewer } from '../../dossier/index.ts';
import type { Answers } from '../answer.ts';
import type { Invited } from '../campaign.ts';
import { invitations } from './invited.ts';
import './tables.ts';

const withAnswers = (tx: Tx, act: Pick<Act, 'tenantId'>) =>
  invitations(tx, act)
    .leftJoin('response', (join) =>
      join
        .onRef('response.tenant_id', '=', 'invitation.tenant_id')
        .onRef('response.invitation_id', '=', 'invitation.id'),
    )
    .select(['invitation.id', 'invitation.person_id as personId', 'invitation.code'])
    .select(['campaign.name as campaignName', 'campaign.questionnaire_id as questionnaireId'])
    .select(['moment.id as momentId', 'moment.number', 'moment.name'])
    .select(['moment.from_day as from', 'moment.to_day as to'])
    .select(['response.answers', 'response.sent_at as sentAt']);

type Row = Awaited<ReturnType<ReturnType<typeof withAnswers>['execute']>>[number];

const toInvited = ({ momentId, number, name, from, to, answers, ...row }: Row): Invited => ({
  ...row,
  moment: { id: momentId, number, name, from, to },
  answers: answers ?? {},
});

/** What a link opens; null when the dossier it belonged to is gone. */
export async function findInvitation(
  tx: Tx,
  act: Pick<Act, 'tenantId'>,
  invitationId: string,
): Promise<Invited | null> {
  const row = await withAnswers(tx, act).where('invitation.id', '=', invitationId).executeTakeFirst();
  return row === undefined ? null : toInvited(row);
}

/** Everything this person was asked, latest first. */
export async function invitationsOf(tx: Tx, viewer: Viewer, person: PersonForViewer): Promise<Invited[]> {
  const rows = await withAnswers(tx, viewer)
    .where('invitation.person_id', '=', person.id)
    .orderBy('moment.from_day', 'desc')
    .limit(50)
    .execute();
  return rows.map(toInvited);
}

export const findInvitationOf = async (
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  invitationId: string,
): Promise<Invited | undefined> =>
  isId(invitationId)
    ? (await invitationsOf(tx, viewer, person)).find(({ id }) => id === invitationId)
    : undefined;

/** Keeps what was answered on a page beside what was answered before; nothing changes after it was sent. */
export async function saveAnswers(tx: Tx, act: Act, invitation: Invited, answers: Answers): Promise<void> {
  await tx
    .insertInto('response')
    .values({
      tenant_id: act.tenantId,
      invitation_id: invitation.id,
      answers: jsonb<Answers>({}),
      saved_at: act.now,
      sent_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Locks the row: of two tabs the second adds to what the first kept.
  const kept = await tx
    .selectFrom('response')
    .select('answers')
    .where('tenant_id', '=', act.tenantId)
    .where('invitation_id', '=', invitation.id)
    .where('sent_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (kept === undefined) return;
  await tx
    .updateTable('response')
    .set({ answers: jsonb<Answers>({ ...kept.answers, ...answers }), saved_at: act.now })
    .where('tenant_id', '=', act.tenantId)
    .where('invitation_id', '=', invitation.id)
    .execute();
}

/** Once: a second time changes nothing. */
export async function sendResponse(tx: Tx, act: Act, invitation: Invited): Promise<void> {
  const sent = await tx
    .updateTable('response')
    .set({ sent_at: act.now })
    .where('tenant_id', '=', act.tenantId)
    .where('invitation_id', '=', invitation.id)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  if (sent.numUpdatedRows === 0n) return;
  const { personId } = invitation;
  await audit(tx, act, {
    what: 'response.sent',
    subjectId: personId ?? invitation.id,
    after: { name: invitation.campaignName },
    confidential: true,
  });
  if (personId !== null) await logProcessing(tx, act, 'eigen-vragenlijst-invullen', [personId]);
}
