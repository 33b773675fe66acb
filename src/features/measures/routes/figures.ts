import type { Viewer } from '../../../platform/audit/index.ts';
import type { Db, Tx } from '../../../platform/db/index.ts';
import { remembering } from '../../../platform/remember.ts';
import type { Turnout } from '../campaign.ts';
import { countInvited, turnoutOf } from '../queries/campaigns.ts';
import { returnedOf } from '../queries/returned.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { reportOf, type ScaleReport } from '../report.ts';

/** So many invitations are counted at once; of more the figures are remembered for ten minutes, and the page says so. */
const counted = 2_000;

export interface CampaignFigures {
  readonly turnout: readonly Turnout[];
  readonly report: readonly ScaleReport[];
}

const keptReport = remembering<CampaignFigures>(10);
const keptTurnout = remembering<readonly Turnout[]>(10);

/** How many answered, and what the scales say. `kept`: the figures may be ten minutes old, but know everybody invited. */
export async function figuresOf(
  db: Db,
  tx: Tx,
  viewer: Viewer,
  { campaignId, questionnaire }: { readonly campaignId: string; readonly questionnaire: Questionnaire },
): Promise<CampaignFigures & { readonly kept: boolean }> {
  const compute = async (): Promise<CampaignFigures> => ({
    turnout: await turnoutOf(tx, viewer, [campaignId]),
    report: reportOf(questionnaire, await returnedOf(tx, viewer, campaignId)),
  });
  const invited = await countInvited(tx, viewer, [campaignId]);
  if (invited <= counted) return { ...(await compute()), kept: false };
  const key = `${viewer.tenantId} ${campaignId} ${invited}`;
  return { ...(await keptReport({ db, now: viewer.now }, key, compute)), kept: true };
}

/** How many were invited and answered in each of these campaigns. */
export async function turnoutsOf(
  db: Db,
  tx: Tx,
  viewer: Viewer,
  campaignIds: readonly string[],
): Promise<{ readonly turnout: readonly Turnout[]; readonly kept: boolean }> {
  const compute = () => turnoutOf(tx, viewer, campaignIds);
  const invited = await countInvited(tx, viewer, campaignIds);
  if (invited <= counted) return { turnout: await compute(), kept: false };
  const key = `${viewer.tenantId} ${campaignIds.length} ${invited}`;
  return { turnout: await keptTurnout({ db, now: viewer.now }, key, compute), kept: true };
}
