import type { Act } from '../../../platform/audit/index.ts';
import { actOf, openLink, useLink } from '../../../platform/auth/index.ts';
import { inTenant, type Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import type { Invited } from '../campaign.ts';
import { questionnaireOf } from '../content.ts';
import { readPage } from '../forms/answers.ts';
import { measureLinks as links } from '../links.ts';
import { findInvitation, saveAnswers, sendResponse } from '../queries/responses.ts';
import { pagesOf, type Questionnaire } from '../questionnaire.ts';
import { CheckPage, ClosedPage, QuestionsPage, StartPage, ThanksPage } from '../views/fill-pages.tsx';

type Opened =
  | { readonly kind: 'closed' }
  | { readonly kind: 'early'; readonly from: string }
  | { readonly kind: 'sent' | 'open'; readonly invited: Invited; readonly questionnaire: Questionnaire };

const tokenOf = (c: Ctx): string => c.req.param('token') ?? '';

/** What the link of this request opens today. */
async function open(tx: Tx, act: Act, token: string): Promise<Opened> {
  const link = await openLink(tx, act, 'questionnaire', token);
  const invited = link && (await findInvitation(tx, act, link.subjectId));
  const questionnaire = invited ? questionnaireOf(invited.questionnaireId) : undefined;
  if (!invited || questionnaire === undefined) return { kind: 'closed' };
  if (invited.sentAt !== null) return { kind: 'sent', invited, questionnaire };
  const today = dayInAmsterdam(act.now);
  if (today < invited.moment.from) return { kind: 'early', from: invited.moment.from };
  return today > invited.moment.to ? { kind: 'closed' } : { kind: 'open', invited, questionnaire };
}

/** Without an account: one transaction of the organisation of this request. */
const asGuest = <Result,>(c: Ctx, work: (tx: Tx, act: Act) => Promise<Result>): Promise<Result> => {
  const act = actOf(c);
  return inTenant(c.var.deps.db, act, (tx) => work(tx, act));
};

function closed(c: Ctx, from: string | null): Promise<Response> {
  return render(c, <ClosedPage shell={shellOf(c)} from={from} />, { status: 404, cache: 'no-store' });
}

async function show(c: Ctx): Promise<Response> {
  const token = tokenOf(c);
  const opened = await asGuest(c, (tx, act) => open(tx, act, token));
  if (opened.kind === 'closed') return closed(c, null);
  if (opened.kind === 'early') return closed(c, opened.from);
  const { invited, questionnaire } = opened;
  const props = { shell: shellOf(c), token, questionnaire, invited };
  if (opened.kind === 'sent') return render(c, <ThanksPage {...props} />, { cache: 'no-store' });
  const now = Number(c.req.query('blad') ?? '0');
  const last = pagesOf(questionnaire).length;
  const page =
    now === last + 1 ? (
      <CheckPage {...props} />
    ) : Number.isInteger(now) && now >= 1 && now <= last ? (
      <QuestionsPage {...props} now={now} answers={invited.answers} open={[]} />
    ) : (
      <StartPage {...props} />
    );
  return render(c, page, { cache: 'no-store' });
}

async function answer(c: Ctx): Promise<Response> {
  const [token, form] = [tokenOf(c), await readForm(c)];
  const now = Number(form.get('blad') ?? '0');
  const where = form.get('naar');
  const done = await asGuest(c, async (tx, act) => {
    const opened = await open(tx, act, token);
    if (opened.kind !== 'open') return { opened, read: undefined };
    const { invited, questionnaire } = opened;
    if (where === 'verstuur') {
      // Whoever sends without any answer has said that as well.
      await saveAnswers(tx, act, invited, {});
      await sendResponse(tx, act, invited);
      await useLink(tx, act, 'questionnaire', token);
      return { opened, read: undefined };
    }
    const read = readPage(questionnaire, pagesOf(questionnaire)[now - 1] ?? [], form);
    await saveAnswers(tx, act, invited, read.answers);
    return { opened, read };
  });
  const { opened, read } = done;
  if (opened.kind === 'closed') return closed(c, null);
  if (opened.kind === 'early') return closed(c, opened.from);
  if (opened.kind === 'sent' || read === undefined) return c.redirect(links.fill(token), 303);
  if (where === 'terug') return c.redirect(now > 1 ? links.page(token, now - 1) : links.fill(token), 303);
  if (read.open.length === 0) return c.redirect(links.page(token, now + 1), 303);
  const { invited, questionnaire } = opened;
  const answers = { ...invited.answers, ...read.answers };
  const page = (
    <QuestionsPage {...{ shell: shellOf(c), token, questionnaire, invited, now, answers }} open={read.open} />
  );
  return render(c, page, { status: 400, cache: 'no-store' });
}

const path = links.fill(':token');
export const fillRoutes: readonly Route[] = [
  { method: 'GET', path, access: 'public', handle: show },
  { method: 'POST', path, access: 'public', handle: answer },
];
