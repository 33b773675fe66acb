import type { Viewer } from '../../../platform/audit/index.ts';
import type { Db, Tx } from '../../../platform/db/index.ts';
import { remembering } from '../../../platform/remember.ts';
import type { Turnout } from '../campaign.ts';
import { invitesMoreThan, turnoutOf } from '../queries/campaigns.ts';
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

interface Asked {
  readonly campaignId: string;
  readonly questionnaire: Questionnaire;
}

/** How many answered, and what the scales say. `kept`: the figures may be ten minutes old. */
export async function figuresOf(
  db: Db,
  tx: Tx,
  viewer: Viewer,
  { campaignId, questionnaire }: Asked,
): Promise<CampaignFigures & { readonly kept: boolean }> {
  const compute = async (): Promise<CampaignFigures> => ({
    turnout: await turnoutOf(tx, viewer, [campaignId]),
    report: reportOf(questionnaire, await returnedOf(tx, viewer, campaignId)),
  });
  if (!(await invitesMoreThan(tx, viewer, [campaignId], counted)))
    return { ...(await compute()), kept: false };
  const figures = await keptReport({ db, now: viewer.now }, keyOf(viewer, campaignId), compute);
  return { ...figures, kept: true };
}

const keyOf = ({ tenantId }: Viewer, campaignId: string): string => `${tenantId} ${campaignId}`;

/** How many were invited and answered in each of these campaigns. */
export async function turnoutsOf(
  db: Db,
  tx: Tx,
  viewer: Viewer,
  campaignIds: readonly string[],
): Promise<{ readonly turnout: readonly Turnout[]; readonly kept: boolean }> {
  const compute = () => turnoutOf(tx, viewer, campaignIds);
  if (!(await invitesMoreThan(tx, viewer, campaignIds, counted)))
    return { turnout: await compute(), kept: false };
  return { turnout: await keptTurnout({ db, now: viewer.now }, viewer.tenantId, compute), kept: true };
}

/** Who invites sees at once who was invited. */
export function countAgain(db: Db, viewer: Viewer, campaignId: string): void {
  keptReport.forget(db, keyOf(viewer, campaignId));
  keptTurnout.forget(db, viewer.tenantId);
}
