import { asViewer, makeLink } from '../../../platform/auth/index.ts';
import { mailIsPossible, queueMail } from '../../../platform/mail/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { originOf } from '../../../platform/web/origin.ts';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { selectPersonForCoach } from '../../dossier/index.ts';
import { parseInvitation, readInvitation, type TypedInvitation } from '../forms/workplace.ts';
import { guidanceLinks } from '../links.ts';
import { invite, workplaceOf } from '../queries/workplace.ts';
import { workplaceTexts } from '../texts/workplace.ts';
import { LinkMadePage, WorkplacePage } from '../views/workplace-page.tsx';
import { invitationDays } from '../workplace.ts';
import { personIdOf } from './contact.tsx';

const access = ['coach'] as const;
const minutes = invitationDays * 24 * 60;

async function page(c: Ctx, typed: TypedInvitation, newId: string): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, personIdOf(c), 'werkplek-vragen');
    return person && { person, asked: await workplaceOf(tx, viewer, person) };
  });
  if (found === null) return refuse(c, 'notFound');
  const parsed = c.req.method === 'POST' ? parseInvitation(typed) : null;
  const problems = parsed === null || parsed.ok ? new Map() : parsed.problems;
  const byMail = mailIsPossible(c.var.deps.config);
  const view = <WorkplacePage shell={shellOf(c)} {...found} {...{ typed, problems, newId, byMail }} />;
  return render(c, view, { status: problems.size > 0 ? 400 : 200, cache: 'no-store' });
}

async function make(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = readInvitation(form);
  const parsed = parseInvitation(typed);
  const id = idIn(form, c.var.deps.ids);
  if (!parsed.ok) return page(c, typed, id);
  const { mail, ...invitation } = parsed.value;
  const mailedTo = mailIsPossible(c.var.deps.config) ? mail : null;
  const made = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, personIdOf(c), 'werkplek-vragen');
    if (person === null || person.archivedAt !== null) return null;
    const invited = await invite(tx, viewer, person, id, { ...invitation, mailedTo });
    if (invited === null) return null;
    const token = await makeLink(tx, viewer, { purpose: 'check-in', subjectId: id, minutes });
    const address = `${originOf(c)}${guidanceLinks.supervisor(token)}`;
    // Pressed twice: the page of the first is gone, so there is a new link to show, but no second mail.
    if (mailedTo !== null && mailedTo !== invited.mailedBefore) {
      const { letter: t } = workplaceTexts[c.var.locale];
      const text = t.text(c.var.tenant.name, address);
      await queueMail(tx, viewer, { to: mailedTo, subject: t.subject, text, minutes: 2 * 24 * 60 });
    }
    return { person, address };
  });
  if (made === null) return refuse(c, 'notFound');
  return render(c, <LinkMadePage shell={shellOf(c)} {...made} mailed={mailedTo !== null} />, {
    cache: 'no-store',
  });
}

const nothing: TypedInvitation = { naam: '', mail: '', afgesproken: '' };

export const workplaceRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: guidanceLinks.workplace(':id'),
    access,
    handle: (c) => page(c, nothing, c.var.deps.ids()),
  },
  { method: 'POST', path: guidanceLinks.workplace(':id'), access, handle: make },
];
