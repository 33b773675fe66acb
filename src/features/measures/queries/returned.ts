import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Answers } from '../answer.ts';
import type { Returned } from '../report.ts';
import { invitations } from './invited.ts';
import './tables.ts';

/**
 * Everybody who was invited in this campaign with what came back, for groups: no name, and no code that leads to one. A report
 * leaves nobody out: how many there can be is decided where people are invited.
 */
export async function returnedOf(
  tx: Tx,
  act: Pick<Act, 'tenantId'>,
  campaignId: string,
): Promise<Returned[]> {
  // By the moments, and not by the campaign: only then does the database know how few invitations a small one has.
  const moments = await tx
    .selectFrom('moment')
    .select('id')
    .where('tenant_id', '=', act.tenantId)
    .where('campaign_id', '=', campaignId)
    .execute();
  if (moments.length === 0) return [];
  const rows = await invitations(tx, act)
    .innerJoin('municipality', (join) =>
      join
        .onRef('municipality.tenant_id', '=', 'invitation.tenant_id')
        .onRef('municipality.id', '=', 'invitation.municipality_id'),
    )
    .leftJoin('response', (join) =>
      join
        .onRef('response.tenant_id', '=', 'invitation.tenant_id')
        .onRef('response.invitation_id', '=', 'invitation.id')
        .on('response.sent_at', 'is not', null),
    )
    .select(({ fn }) =>
      fn.coalesce('invitation.code', ({ cast }) => cast('invitation.person_id', 'text')).as('who'),
    )
    .select(['moment.number as moment', 'municipality.name as municipality', 'response.answers'])
    .where(
      'invitation.moment_id',
      'in',
      moments.map(({ id }) => id),
    )
    .execute();
  return rows.map(({ who, answers, ...row }) => ({ ...row, who: who ?? '', answers }));
}

export interface AnswersOfPerson {
  readonly personId: string;
  readonly momentId: string;
  readonly questionnaireId: string;
  readonly sentAt: Date;
  readonly answers: Answers;
}

/** What these people sent, at one moment or at all; oldest first. */
export async function answersOf(
  tx: Tx,
  act: Pick<Act, 'tenantId'>,
  personIds: readonly string[],
  momentId?: string,
): Promise<AnswersOfPerson[]> {
  if (personIds.length === 0) return [];
  const rows = await invitations(tx, act)
    // Its own answer for each invitation: a join would read every answer there is to find those of a few hundred people.
    .innerJoinLateral(
      (row) =>
        row
          .selectFrom('response')
          .select(['sent_at', 'answers'])
          .whereRef('response.tenant_id', '=', 'invitation.tenant_id')
          .whereRef('response.invitation_id', '=', 'invitation.id')
          .where('sent_at', 'is not', null)
          .limit(1)
          .as('sent'),
      (join) => join.onTrue(),
    )
    .select(['invitation.person_id as personId', 'moment.id as momentId', 'sent.sent_at as sentAt'])
    .select(['campaign.questionnaire_id as questionnaireId', 'sent.answers'])
    .where('invitation.person_id', 'in', personIds)
    .$if(momentId !== undefined, (query) => query.where('moment.id', '=', momentId ?? ''))
    .orderBy('sent.sent_at')
    .execute();
  return rows.flatMap(({ personId, sentAt, ...row }) =>
    personId === null || sentAt === null ? [] : [{ ...row, personId, sentAt }],
  );
}

/** The latest campaigns with this questionnaire. */
export const campaignsWith = (
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  questionnaireId: string,
): Promise<{ id: string; name: string }[]> =>
  tx
    .selectFrom('campaign')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenantId)
    .where('questionnaire_id', '=', questionnaireId)
    .orderBy('made_at', 'desc')
    .limit(20)
    .execute();
