import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { isId } from '../../../shared/ids.ts';
import { questionnaireOf, readQuestionnaires } from '../content.ts';
import { type CampaignProblem, parseCampaign, readCampaign, type TypedCampaign } from '../forms/campaign.ts';
import { measureLinks as links } from '../links.ts';
import { addCampaign } from '../queries/campaigns.ts';
import { campaignTexts } from '../texts/campaigns.ts';
import { CampaignForm } from '../views/campaign-form.tsx';

function formPage(c: Ctx, typed: TypedCampaign, problems: readonly CampaignProblem[]): Promise<Response> {
  const view = (
    <CampaignForm
      shell={shellOf(c)}
      typed={typed}
      questionnaires={readQuestionnaires()}
      problems={problems}
    />
  );
  return render(c, view, { status: problems.length > 0 ? 400 : 200, cache: 'no-store' });
}

export function begin(c: Ctx): Promise<Response> {
  const empty = readCampaign(new URLSearchParams());
  const { firstName } = campaignTexts[c.var.locale].form;
  const moments = empty.moments.map((moment, i) => ({ ...moment, name: i === 0 ? firstName : '' }));
  return formPage(c, { ...empty, id: c.var.deps.ids(), moments }, []);
}

export async function make(c: Ctx): Promise<Response> {
  const typed = readCampaign(await readForm(c));
  const parsed = parseCampaign(
    typed,
    readQuestionnaires().map(({ id }) => id),
  );
  if (!parsed.ok) return formPage(c, typed, parsed.problems);
  const { ids } = c.var.deps;
  const id = isId(typed.id) ? typed.id : ids();
  const { questionnaire, name, moments } = parsed.value;
  const version = questionnaireOf(questionnaire)?.versie ?? '';
  await asViewer(c, (tx, viewer) =>
    addCampaign(tx, viewer, {
      ...{ id, name, questionnaire: { id: questionnaire, version } },
      moments: moments.map((moment) => ({ ...moment, id: ids() })),
    }),
  );
  return c.redirect(links.campaign(id), 303);
}
