import { asViewer, viewerOf } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { momentFor } from '../campaign.ts';
import { questionnaireOf } from '../content.ts';
import type { InviteProblem } from '../forms/invite.ts';
import { measureLinks as links } from '../links.ts';
import { listCampaigns } from '../queries/campaigns.ts';
import { waitingFor } from '../queries/letters.ts';
import { CampaignPage } from '../views/campaign-page.tsx';
import { CampaignsPage } from '../views/campaigns-page.tsx';
import { LettersPage } from '../views/letters-page.tsx';
import { countAgain, figuresOf, turnoutsOf } from './figures.ts';
import { findToInvite, inviteIn } from './invite.ts';
import { lettersFor } from './letters.ts';
import { begin, make } from './new-campaign.tsx';

const access = ['researcher', 'manager'] as const;

async function list(c: Ctx): Promise<Response> {
  const { campaigns, ...counted } = await asViewer(c, async (tx, viewer) => {
    const campaigns = await listCampaigns(tx, viewer);
    const ids = campaigns.map(({ id }) => id);
    return { campaigns, ...(await turnoutsOf(c.var.deps.db, tx, viewer, ids)) };
  });
  const rows = campaigns.map((campaign) => ({
    campaign,
    questionnaire: questionnaireOf(campaign.questionnaireId),
  }));
  const view = <CampaignsPage shell={shellOf(c)} campaigns={rows} {...counted} />;
  return render(c, view, { cache: 'no-store' });
}

async function page(c: Ctx, invitedNow: number | null, problem?: InviteProblem): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const one = await findToInvite(tx, viewer, c.req.param('campagne') ?? '');
    if (one === null) return null;
    const about = { campaignId: one.campaign.id, questionnaire: one.questionnaire };
    return { ...one, ...(await figuresOf(c.var.deps.db, tx, viewer, about)) };
  });
  if (found === null) return refuse(c, 'notFound');
  const view = (
    <CampaignPage
      shell={shellOf(c)}
      {...found}
      moment={momentFor(found.campaign.moments, dayInAmsterdam(c.var.deps.clock()))}
      invitedNow={invitedNow}
      problem={problem}
    />
  );
  return render(c, view, { status: problem === undefined ? 200 : 400, cache: 'no-store' });
}

function show(c: Ctx): Promise<Response> {
  const said = c.req.query('erbij');
  return page(c, said !== undefined && /^\d{1,4}$/.test(said) ? Number(said) : null);
}

async function invite(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const outcome = await asViewer(c, async (tx, viewer) => {
    const found = await findToInvite(tx, viewer, c.req.param('campagne') ?? '');
    return found && inviteIn(tx, viewer, found, form);
  });
  if (outcome === null) return refuse(c, 'notFound');
  if (!outcome.ok) return page(c, null, outcome.problem);
  const campaignId = c.req.param('campagne') ?? '';
  countAgain(c.var.deps.db, viewerOf(c), campaignId);
  return c.redirect(`${links.campaign(campaignId)}?erbij=${outcome.count}`, 303);
}

async function letters(c: Ctx): Promise<Response> {
  const batch = Math.max(1, Math.min(100, Number((await readForm(c)).get('deel')) || 1));
  const made = await asViewer(c, async (tx, viewer) => {
    const found = await findToInvite(tx, viewer, c.req.param('campagne') ?? '');
    const moment = found && momentFor(found.campaign.moments, dayInAmsterdam(viewer.now));
    if (!found || !moment) return null;
    const municipalities = found.places.map(({ id }) => id);
    const waiting = await waitingFor(tx, viewer, moment, { municipalities, batch: Math.floor(batch) });
    return { ...found, moment, letters: await lettersFor(c, tx, viewer, moment, waiting) };
  });
  if (made === null) return refuse(c, 'notFound');
  const { campaign, questionnaire, moment } = made;
  const back = { href: links.campaign(campaign.id), label: campaign.name };
  const view = (
    <LettersPage
      shell={shellOf(c)}
      {...{ questionnaire, moment, back }}
      letters={made.letters}
      current="measures"
    />
  );
  return render(c, view, { cache: 'no-store' });
}

export const campaignRoutes: readonly Route[] = [
  { method: 'GET', path: links.all, access, handle: list },
  { method: 'GET', path: links.new, access, handle: begin },
  { method: 'POST', path: links.new, access, handle: make },
  { method: 'GET', path: links.campaign(':campagne'), access, handle: show },
  { method: 'POST', path: links.invite(':campagne'), access, handle: invite },
  { method: 'POST', path: links.letters(':campagne'), access, handle: letters },
];
