import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { Campaign, Moment, NewCampaign, Turnout } from '../campaign.ts';
import './tables.ts';

/** A page of campaigns, and no more than a list can show. */
const most = 100;

/** Exactly once: the id came with the form. */
export async function addCampaign(tx: Tx, viewer: Viewer, campaign: NewCampaign): Promise<void> {
  const { tenantId } = viewer;
  const added = await tx
    .insertInto('campaign')
    .values({
      ...{ tenant_id: tenantId, id: campaign.id, name: campaign.name },
      questionnaire_id: campaign.questionnaire.id,
      questionnaire_version: campaign.questionnaire.version,
      made_by: viewer.accountId,
      made_at: viewer.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return;
  await tx
    .insertInto('moment')
    .values(campaign.moments.map((moment) => momentRow(tenantId, campaign.id, moment)))
    .execute();
  const { id: _, ...after } = campaign;
  await audit(tx, viewer, { what: 'campaign.made', subjectId: campaign.id, after, confidential: false });
}

export const momentRow = (tenantId: string, campaignId: string, moment: Moment) => ({
  tenant_id: tenantId,
  id: moment.id,
  campaign_id: campaignId,
  number: moment.number,
  name: moment.name,
  from_day: moment.from,
  to_day: moment.to,
});

const campaigns = (tx: Tx, { tenantId }: Pick<Viewer, 'tenantId'>) =>
  tx
    .selectFrom('campaign')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'campaign.tenant_id').onRef('account.id', '=', 'campaign.made_by'),
    )
    .select(['campaign.id', 'campaign.name', 'campaign.invented', 'campaign.made_at as madeAt'])
    .select(['questionnaire_id as questionnaireId', 'questionnaire_version as questionnaireVersion'])
    .select('account.name as madeBy')
    .where('campaign.tenant_id', '=', tenantId)
    .orderBy('campaign.made_at', 'desc')
    .limit(most);

async function momentsOf(tx: Tx, tenantId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, (Moment & { campaignId: string })[]>();
  const rows = await tx
    .selectFrom('moment')
    .select(['id', 'campaign_id as campaignId', 'number', 'name', 'from_day as from', 'to_day as to'])
    .where('tenant_id', '=', tenantId)
    .where('campaign_id', 'in', ids)
    .orderBy('number')
    .execute();
  return Map.groupBy(rows, ({ campaignId }) => campaignId);
}

export async function listCampaigns(tx: Tx, viewer: Viewer): Promise<Campaign[]> {
  const rows = await campaigns(tx, viewer).execute();
  const moments = await momentsOf(
    tx,
    viewer.tenantId,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, moments: moments.get(row.id) ?? [] }));
}

export async function findCampaign(
  tx: Tx,
  viewer: Pick<Viewer, 'tenantId'>,
  campaignId: string,
): Promise<Campaign | undefined> {
  if (!isId(campaignId)) return undefined;
  const row = await campaigns(tx, viewer).where('campaign.id', '=', campaignId).executeTakeFirst();
  if (row === undefined) return undefined;
  return { ...row, moments: (await momentsOf(tx, viewer.tenantId, [row.id])).get(row.id) ?? [] };
}

/** Looks no further than it must: a large campaign costs no more than a small one. */
export async function invitesMoreThan(
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  campaignIds: readonly string[],
  most: number,
): Promise<boolean> {
  if (campaignIds.length === 0) return false;
  const next = await tx
    .selectFrom('moment')
    .innerJoin('invitation', (join) =>
      join
        .onRef('invitation.tenant_id', '=', 'moment.tenant_id')
        .onRef('invitation.moment_id', '=', 'moment.id'),
    )
    .select('moment.id')
    .where('moment.tenant_id', '=', tenantId)
    .where('moment.campaign_id', 'in', campaignIds)
    .offset(most)
    .limit(1)
    .executeTakeFirst();
  return next !== undefined;
}

/** How many were invited and answered, of every moment of these campaigns. */
export async function turnoutOf(tx: Tx, viewer: Viewer, campaignIds: readonly string[]): Promise<Turnout[]> {
  if (campaignIds.length === 0) return [];
  return tx
    .selectFrom('moment')
    .innerJoin('invitation', (join) =>
      join
        .onRef('invitation.tenant_id', '=', 'moment.tenant_id')
        .onRef('invitation.moment_id', '=', 'moment.id'),
    )
    .leftJoin('response', (join) =>
      join
        .onRef('response.tenant_id', '=', 'invitation.tenant_id')
        .onRef('response.invitation_id', '=', 'invitation.id'),
    )
    .select(['moment.campaign_id as campaignId', 'moment.number as moment'])
    .select(({ fn }) => [
      fn.count<number>('invitation.id').as('invited'),
      fn.count<number>('response.sent_at').as('sent'),
    ])
    .where('moment.tenant_id', '=', viewer.tenantId)
    .where('moment.campaign_id', 'in', campaignIds)
    .groupBy(['moment.campaign_id', 'moment.number'])
    .execute();
}
