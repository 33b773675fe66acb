import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { questionnaireOf, readQuestionnaires } from '../content.ts';
import { answersOf, campaignsWith, returnedOf } from '../queries/returned.ts';
import { type Change, changeOf } from '../report.ts';
import { type Score, scoreOf } from '../score.ts';

/** What is asked of `scoresOf`: a scale by its id, and one moment of a campaign or all. */
export interface ScoreQuestion {
  readonly scale: string;
  readonly personIds: readonly string[];
  readonly moment?: string;
}

export interface PersonScore {
  readonly personId: string;
  readonly momentId: string;
  readonly sentAt: Date;
  readonly score: Score;
}

/** The scores of these people on a scale, oldest first; whoever sent nothing is not in it. */
export async function scoresOf(
  tx: Tx,
  act: Pick<Act, 'tenantId'>,
  { scale, personIds, moment }: ScoreQuestion,
): Promise<readonly PersonScore[]> {
  const sent = await answersOf(tx, act, personIds, moment);
  return sent.flatMap(({ personId, momentId, questionnaireId, sentAt, answers }) => {
    const questionnaire = questionnaireOf(questionnaireId);
    const found = questionnaire?.schalen.find(({ id }) => id === scale);
    if (questionnaire === undefined || found === undefined) return [];
    return [{ personId, momentId, sentAt, score: scoreOf(questionnaire, found, answers) }];
  });
}

export interface ConstructChange {
  readonly campaign: string;
  /** The id of the scale: `attitude`, `subjectieve-norm`, `descriptieve-norm`, `eigen-effectiviteit`. */
  readonly construct: string;
  /** The name of a municipality; null: all together. */
  readonly municipality: string | null;
  readonly change: Change;
}

/**
 * How professionals changed on every construct, per campaign and municipality: the mean of the differences of whoever
 * answered twice, with n and interval. Under ten of them the number is hidden, and never told by the others.
 */
export async function constructChange(
  tx: Tx,
  act: Pick<Act, 'tenantId'>,
): Promise<readonly ConstructChange[]> {
  const found: ConstructChange[] = [];
  for (const questionnaire of readQuestionnaires().filter(({ voor }) => voor === 'professional'))
    for (const campaign of await campaignsWith(tx, act, questionnaire.id)) {
      const list = await returnedOf(tx, act, campaign.id);
      const groups = Map.groupBy(list, ({ municipality }) => municipality);
      for (const scale of questionnaire.schalen) {
        const about = { campaign: campaign.name, construct: scale.id };
        const each = [...groups].map(([municipality, some]) => ({
          ...{ ...about, municipality, change: changeOf(questionnaire, scale, some) },
        }));
        // With one municipality hidden, all together would tell it by subtraction.
        const hidden = each.filter(({ change }) => !change.ok && change.code === 'hidden').length;
        const all = changeOf(questionnaire, scale, list);
        found.push(
          { ...about, municipality: null, change: hidden === 1 ? { ok: false, code: 'hidden' } : all },
          ...each,
        );
      }
    }
  return found;
}
