import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { aDay, dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { dossierLinks, selectOwnPerson } from '../../dossier/index.ts';
import { isDue } from '../check-in.ts';
import { mondayOf } from '../dose.ts';
import { nothingTyped, parseCheckIn, readCheckIn, type TypedCheckIn } from '../forms/check-in.ts';
import { isByOther } from '../forms/message.ts';
import { guidanceLinks } from '../links.ts';
import { addCheckIn, checkInsOf } from '../queries/check-ins.ts';
import { WeekPage } from '../views/week-page.tsx';

const access = ['jobSeeker'] as const;

async function page(c: Ctx, typed: TypedCheckIn, given?: string, byOther = false): Promise<Response> {
  const today = dayInAmsterdam(c.var.deps.clock());
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectOwnPerson(tx, viewer, 'eigen-dossier-bekijken');
    if (person === null) return null;
    const answers = await checkInsOf(tx, viewer, person, 1);
    return { person, answers, due: isDue(answers[0], today) };
  });
  if (found === null || found.person.archivedAt !== null) return refuse(c, 'notFound');
  const parsed = c.req.method === 'POST' ? parseCheckIn(typed, byOther) : null;
  const problems = parsed === null || parsed.ok ? new Map() : parsed.problems;
  const id = given ?? c.var.deps.ids();
  const view = <WeekPage shell={shellOf(c)} {...found} {...{ typed, problems, id }} />;
  return render(c, view, { status: problems.size > 0 ? 400 : 200, cache: 'no-store' });
}

/** As long as pages that were kept on a phone may be old. */
const longestUnsent = 31 * aDay;

/** What was written without a connection says when; a clock that cannot be right is not believed. */
function writtenAt(c: Ctx): Date {
  const now = c.var.deps.clock();
  const written = new Date(c.req.header('X-Stapwijs-Written') ?? '');
  const age = now.getTime() - written.getTime();
  return age >= 0 && age <= longestUnsent ? written : now;
}

async function answer(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = readCheckIn(form);
  const byOther = isByOther(form, c.var.session?.accountId);
  const parsed = parseCheckIn(typed, byOther);
  const id = idIn(form, c.var.deps.ids);
  if (!parsed.ok) return page(c, typed, id, byOther);
  const week = mondayOf(dayInAmsterdam(writtenAt(c)));
  const stored = await asViewer(c, async (tx, viewer) => {
    const person = await selectOwnPerson(tx, viewer, 'eigen-schrijven');
    if (person === null || person.archivedAt !== null) return false;
    await addCheckIn(tx, viewer, person, { id, week, answers: parsed.value });
    return true;
  });
  return stored ? c.redirect(`${dossierLinks.mine}#week`, 303) : refuse(c, 'notFound');
}

export const weekRoutes: readonly Route[] = [
  { method: 'GET', path: guidanceLinks.week, access, handle: (c) => page(c, nothingTyped) },
  { method: 'POST', path: guidanceLinks.week, access, handle: answer },
];
