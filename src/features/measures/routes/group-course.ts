import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { readQuestionnaires } from '../content.ts';
import { type GroupCourse, groupCourse } from '../group-course.ts';
import { findCampaign } from '../queries/campaigns.ts';
import { campaignsWith, returnedOf } from '../queries/returned.ts';

/** What professionals of one municipality answered over the moments of the latest campaign of every questionnaire. */
export async function groupCourses(
  tx: Tx,
  act: Pick<Act, 'tenantId'>,
  municipality: string,
): Promise<readonly GroupCourse[]> {
  const found: GroupCourse[] = [];
  for (const questionnaire of readQuestionnaires().filter(({ voor }) => voor === 'professional')) {
    const [latest] = await campaignsWith(tx, act, questionnaire.id);
    const campaign = latest && (await findCampaign(tx, act, latest.id));
    if (campaign === undefined) continue;
    found.push(...groupCourse(questionnaire, campaign, await returnedOf(tx, act, campaign.id), municipality));
  }
  return found;
}
