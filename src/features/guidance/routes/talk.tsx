import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { selectOwnPerson } from '../../dossier/index.ts';
import { messageProblem, readMessage, type TypedMessage } from '../forms/message.ts';
import { guidanceLinks } from '../links.ts';
import { addMessage } from '../queries/messages.ts';
import { TalkPage } from '../views/talk-page.tsx';
import { threadFor } from './messages.tsx';

const access = ['jobSeeker'] as const;

async function page(c: Ctx, typed: TypedMessage): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectOwnPerson(tx, viewer, 'eigen-dossier-bekijken');
    return person && { person, ...(await threadFor(c, tx, viewer, person, 'inwoner')) };
  });
  if (found === null) return refuse(c, 'notFound');
  const problem = c.req.method === 'POST' ? messageProblem(typed) : null;
  const view = <TalkPage shell={shellOf(c)} {...found} {...{ typed, problem }} />;
  return render(c, view, { status: problem === null ? 200 : 400, cache: 'no-store' });
}

async function send(c: Ctx): Promise<Response> {
  const read = readMessage(await readForm(c), c.var.session?.accountId);
  const typed = { ...read, id: read.id || c.var.deps.ids() };
  if (messageProblem(typed) !== null) return page(c, typed);
  const sent = await asViewer(c, async (tx, viewer) => {
    const person = await selectOwnPerson(tx, viewer, 'eigen-schrijven');
    if (person === null || person.archivedAt !== null) return false;
    await addMessage(tx, viewer, person, { ...typed, side: 'inwoner' });
    return true;
  });
  return sent ? c.redirect(guidanceLinks.talk, 303) : refuse(c, 'notFound');
}

export const talkRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: guidanceLinks.talk,
    access,
    handle: (c) => page(c, { id: c.var.deps.ids(), text: '', byOther: false }),
  },
  { method: 'POST', path: guidanceLinks.talk, access, handle: send },
];
