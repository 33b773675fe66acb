import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { ownMunicipalities } from '../../dossier/index.ts';
import { type Campaign, codeFrom, momentFor } from '../campaign.ts';
import { questionnaireOf } from '../content.ts';
import { type InviteProblem, readInvitation } from '../forms/invite.ts';
import { findCampaign } from '../queries/campaigns.ts';
import { coachesWithCaseload } from '../queries/coaches.ts';
import { inviteCodes, invitePeople, mostInvited, roomIn } from '../queries/invitations.ts';
import type { Questionnaire } from '../questionnaire.ts';

export interface ToInvite {
  readonly campaign: Campaign;
  readonly questionnaire: Questionnaire;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly coaches: readonly { readonly id: string; readonly name: string }[];
}

/** A campaign, and whom this viewer can invite in it. */
export async function findToInvite(tx: Tx, viewer: Viewer, campaignId: string): Promise<ToInvite | null> {
  const campaign = await findCampaign(tx, viewer, campaignId);
  const questionnaire = campaign && questionnaireOf(campaign.questionnaireId);
  if (campaign === undefined || questionnaire === undefined) return null;
  const places = await ownMunicipalities(tx, viewer);
  const ids = places.map(({ id }) => id);
  const coaches = questionnaire.voor === 'professional' ? [] : await coachesWithCaseload(tx, viewer, ids);
  return { campaign, questionnaire, places, coaches };
}

export type Invited =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly problem: InviteProblem };

/** Invites for the moment that is open or comes next; null when all are over. */
export async function inviteIn(
  tx: Tx,
  viewer: Viewer,
  { campaign, questionnaire, places, coaches }: ToInvite,
  form: URLSearchParams,
  most = mostInvited,
): Promise<Invited | null> {
  const moment = momentFor(campaign.moments, dayInAmsterdam(viewer.now));
  if (moment === undefined) return null;
  const read = readInvitation(form, { voor: questionnaire.voor, places, coaches });
  if (!read.ok) return read;
  const room = await roomIn(tx, viewer, campaign.id, most);
  if (room === 0) return { ok: false, problem: 'full' };
  const { value } = read;
  if (value.kind === 'team') {
    const codes = Array.from({ length: value.howMany }, () => codeFrom(viewer.random(6)));
    const given = { campaignId: campaign.id, municipality: value.id, codes, room };
    return { ok: true, count: await inviteCodes(tx, viewer, moment, given) };
  }
  const whom =
    value.kind === 'coach'
      ? { municipalities: places.map(({ id }) => id), coach: value.id, room }
      : { municipalities: [value.id], room };
  return { ok: true, count: await invitePeople(tx, viewer, moment, whom) };
}
