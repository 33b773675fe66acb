import type { Act } from '../../../platform/audit/index.ts';
import { actOf, openLink, useLink } from '../../../platform/auth/index.ts';
import { inTenant, type Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { type AnswerProblems, parseAnswer, readAnswer, type TypedAnswer } from '../forms/workplace.ts';
import { guidanceLinks } from '../links.ts';
import { answerInvitation, findInvitation, type OpenInvitation } from '../queries/workplace.ts';
import { SupervisorDonePage, SupervisorPage } from '../views/supervisor-page.tsx';

const tokenOf = (c: Ctx): string => c.req.param('token') ?? '';

/** What this link opens, or whether it was answered; everything else looks the same from outside. */
async function find(
  c: Ctx,
  tx: Tx,
  act: Act,
): Promise<{ id: string; invitation: OpenInvitation } | 'answered' | null> {
  const opened = await openLink(tx, act, 'check-in', tokenOf(c));
  if (opened === null) return null;
  if (opened.usedAt !== null) return 'answered';
  const invitation = await findInvitation(tx, act, opened.subjectId);
  return invitation === undefined ? null : { id: opened.subjectId, invitation };
}

const done = (c: Ctx, thanks: boolean) =>
  render(c, <SupervisorDonePage shell={shellOf(c)} thanks={thanks} />, {
    status: thanks ? 200 : 404,
    cache: 'no-store',
  });

function page(c: Ctx, invitation: OpenInvitation, typed: TypedAnswer, problems: AnswerProblems) {
  const given = { shell: shellOf(c), token: tokenOf(c), invitation, typed, problems };
  const status = problems.size > 0 ? 400 : 200;
  return render(c, <SupervisorPage {...given} />, { status, cache: 'no-store' });
}

async function show(c: Ctx): Promise<Response> {
  const act = actOf(c);
  const found = await inTenant(c.var.deps.db, act, (tx) => find(c, tx, act));
  if (found === null || found === 'answered') return done(c, found === 'answered');
  return page(c, found.invitation, { hoe: '', nodig: '', woorden: '' }, new Map());
}

async function answer(c: Ctx): Promise<Response> {
  const typed = readAnswer(await readForm(c));
  const parsed = parseAnswer(typed);
  const act = actOf(c);
  const found = await inTenant(c.var.deps.db, act, async (tx) => {
    const open = await find(c, tx, act);
    if (open === null || open === 'answered' || !parsed.ok) return open;
    // Of two clicks at once one is stored; both hear thank you.
    if (await useLink(tx, act, 'check-in', tokenOf(c)))
      await answerInvitation(tx, act, open.id, open.invitation, parsed.value);
    return 'answered';
  });
  if (found === null) return done(c, false);
  if (found === 'answered') return c.redirect(guidanceLinks.supervisor(tokenOf(c)), 303);
  return page(c, found.invitation, typed, parsed.ok ? new Map() : parsed.problems);
}

export const supervisorRoutes: readonly Route[] = [
  { method: 'GET', path: guidanceLinks.supervisor(':token'), access: 'public', handle: show },
  { method: 'POST', path: guidanceLinks.supervisor(':token'), access: 'public', handle: answer },
];
