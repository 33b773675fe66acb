import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer, findAccount } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { mailIsPossible, queueMail } from '../../../platform/mail/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { originOf } from '../../../platform/web/origin.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { type PersonForViewer, selectPersonForCoach } from '../../dossier/index.ts';
import { messageProblem, readMessage, type TypedMessage } from '../forms/message.ts';
import { guidanceLinks } from '../links.ts';
import { checkInsOf } from '../queries/check-ins.ts';
import {
  addMessage,
  markRead,
  marksOf,
  messagesOf,
  messagesOnAPage,
  nothingUnread,
  settle,
} from '../queries/messages.ts';
import { talkTexts } from '../texts/talk.ts';
import type { Side } from '../thread.ts';
import { MessagesPage } from '../views/messages-page.tsx';
import { personIdOf } from './contact.tsx';

const access = ['coach'] as const;
const weeksShown = 8;

/** The messages of a page of the thread; looking at the latest marks them as read. */
export async function threadFor(c: Ctx, tx: Tx, viewer: Viewer, person: PersonForViewer, side: Side) {
  const asked = new Date(c.req.query('voor') ?? Number.NaN);
  // Before there were messages there is nothing to look for, and the database knows no years long before ours.
  const before = asked.getFullYear() >= 2000 ? asked : null;
  const found = await messagesOf(tx, viewer, person, { before });
  if (before === null) await markRead(tx, viewer, person, side);
  return {
    messages: found.slice(-messagesOnAPage),
    earlier: found.length > messagesOnAPage,
    latest: before === null,
    marks: await marksOf(tx, viewer, person),
  };
}

async function page(c: Ctx, typed: TypedMessage): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, personIdOf(c), 'berichten');
    if (person === null) return null;
    const checkIns = await checkInsOf(tx, viewer, person, weeksShown);
    return { person, checkIns, ...(await threadFor(c, tx, viewer, person, 'coach')) };
  });
  if (found === null) return refuse(c, 'notFound');
  const problem = c.req.method === 'POST' ? messageProblem(typed) : null;
  const view = <MessagesPage shell={shellOf(c)} {...found} {...{ typed, problem }} />;
  return render(c, view, { status: problem === null ? 200 : 400, cache: 'no-store' });
}

async function send(c: Ctx): Promise<Response> {
  const read = readMessage(await readForm(c), c.var.session?.accountId);
  const typed = { ...read, id: read.id || c.var.deps.ids() };
  if (messageProblem(typed) !== null) return page(c, typed);
  const person = await asViewer(c, async (tx, viewer) => {
    const found = await selectPersonForCoach(tx, viewer, personIdOf(c), 'berichten');
    if (found === null || found.archivedAt !== null || found.accountId === null) return null;
    const silent = await nothingUnread(tx, viewer, found);
    const added = await addMessage(tx, viewer, found, { ...typed, side: 'coach' });
    if (added && silent) await tellByMail(c, tx, viewer, found.accountId);
    return found.id;
  });
  return person === null ? refuse(c, 'notFound') : c.redirect(guidanceLinks.messages(person), 303);
}

async function noAnswer(c: Ctx): Promise<Response> {
  const person = await asViewer(c, async (tx, viewer) => {
    const found = await selectPersonForCoach(tx, viewer, personIdOf(c), 'berichten');
    if (found !== null) await settle(tx, viewer, found);
    return found?.id;
  });
  return person === undefined ? refuse(c, 'notFound') : c.redirect(guidanceLinks.messages(person), 303);
}

/** One mail for a row of messages that nobody read yet; it says only that there is something, and where. */
async function tellByMail(c: Ctx, tx: Tx, viewer: Viewer, accountId: string): Promise<void> {
  const account = await findAccount(tx, viewer, accountId);
  if (!mailIsPossible(c.var.deps.config) || account?.active !== true) return;
  const { mail: t } = talkTexts[account.locale];
  const text = t.text(c.var.tenant.name, `${originOf(c)}${guidanceLinks.talk}`);
  await queueMail(tx, viewer, { to: account.email, subject: t.subject, text, minutes: 2 * 24 * 60 });
}

export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: guidanceLinks.messages(':id'),
    access,
    handle: (c) => page(c, { id: c.var.deps.ids(), text: '', byOther: false }),
  },
  { method: 'POST', path: guidanceLinks.messages(':id'), access, handle: send },
  { method: 'POST', path: guidanceLinks.settle(':id'), access, handle: noAnswer },
];
