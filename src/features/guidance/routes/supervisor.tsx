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
import { answerInvitation, findInvitation, isAnswer, type OpenInvitation } from '../queries/workplace.ts';
import { type SupervisorDone, SupervisorDonePage, SupervisorPage } from '../views/supervisor-page.tsx';

const tokenOf = (c: Ctx): string => c.req.param('token') ?? '';

interface Open {
  readonly kind: 'open';
  readonly id: string;
  readonly invitation: OpenInvitation;
}
interface Answered {
  readonly kind: 'answered';
  readonly id: string;
}

/** What this link opens, or what was answered; everything else looks the same from outside. */
async function find(c: Ctx, tx: Tx, act: Act): Promise<Open | Answered | null> {
  const opened = await openLink(tx, act, 'check-in', tokenOf(c));
  if (opened === null) return null;
  const id = opened.subjectId;
  if (opened.usedAt !== null) return { kind: 'answered', id };
  const invitation = await findInvitation(tx, act, id);
  return invitation === undefined ? null : { kind: 'open', id, invitation };
}

const statusOf = { thanks: 200, over: 404, tooLate: 409 } as const;

const done = (c: Ctx, how: SupervisorDone, typed?: TypedAnswer) =>
  render(c, <SupervisorDonePage shell={shellOf(c)} how={how} {...(typed && { typed })} />, {
    status: statusOf[how],
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
  if (found?.kind !== 'open') return done(c, found === null ? 'over' : 'thanks');
  return page(c, found.invitation, { hoe: '', nodig: '', woorden: '' }, new Map());
}

async function answer(c: Ctx): Promise<Response> {
  const typed = readAnswer(await readForm(c));
  const parsed = parseAnswer(typed);
  const act = actOf(c);
  const found = await inTenant(c.var.deps.db, act, async (tx) => {
    const open = await find(c, tx, act);
    if (open === null) return 'over';
    if (!parsed.ok) return open.kind === 'open' ? open.invitation : 'tooLate';
    // Of two answers at once one is stored. The same one, sent twice, hears thank you; another one hears that it came too late.
    if (open.kind === 'open' && (await useLink(tx, act, 'check-in', tokenOf(c)))) {
      await answerInvitation(tx, act, open.id, open.invitation, parsed.value);
      return 'thanks';
    }
    return (await isAnswer(tx, act, open.id, parsed.value)) ? 'thanks' : 'tooLate';
  });
  if (found === 'thanks') return c.redirect(guidanceLinks.supervisor(tokenOf(c)), 303);
  if (found === 'over' || found === 'tooLate') return done(c, found, typed);
  return page(c, found, typed, parsed.ok ? new Map() : parsed.problems);
}

export const supervisorRoutes: readonly Route[] = [
  { method: 'GET', path: guidanceLinks.supervisor(':token'), access: 'public', handle: show },
  { method: 'POST', path: guidanceLinks.supervisor(':token'), access: 'public', handle: answer },
];
