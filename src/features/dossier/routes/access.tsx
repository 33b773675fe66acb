import { asViewer, createAccount } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { lineOf, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dossierLinks } from '../links.ts';
import { fullName } from '../person.ts';
import { giveAccess } from '../queries/change.ts';
import { type PersonForCoach, selectPersonForCoach } from '../queries/seen.ts';
import { AccessGivenPage, AccessPage, type AccessProblem } from '../views/access-page.tsx';

const access = ['coach'] as const;

const shownOf = (person: PersonForCoach) => ({ id: person.id, name: fullName(person) });

function page(c: Ctx, person: PersonForCoach, email: string, problem?: AccessProblem): Promise<Response> {
  const view = <AccessPage shell={shellOf(c)} person={shownOf(person)} email={email} problem={problem} />;
  return render(c, view, { status: problem === undefined ? 200 : 400, cache: 'no-store' });
}

/** An own account is given once, and not for a dossier that is closed. */
const mayGet = (person: PersonForCoach): boolean => person.accountId === null && person.archivedAt === null;

async function show(c: Ctx): Promise<Response> {
  const person = await asViewer(c, (tx, viewer) =>
    selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'dossier-bekijken'),
  );
  if (person === null || !mayGet(person)) return refuse(c, 'notFound');
  return page(c, person, person.email ?? '');
}

function problemOf(email: string): AccessProblem | undefined {
  if (email === '') return 'emailMissing';
  return /^[^@\s]+@[^@\s]+$/.test(email) ? undefined : 'emailWrong';
}

async function give(c: Ctx): Promise<Response> {
  const email = lineOf(await readForm(c), 'email').toLowerCase();
  const outcome = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'toegang-geven');
    if (person === null || !mayGet(person)) return null;
    const problem = problemOf(email);
    if (problem !== undefined) return { person, problem };
    const made = await createAccount(tx, viewer, {
      email,
      name: fullName(person),
      roles: ['jobSeeker'],
      municipalities: [person.municipality],
    });
    if (made.kind === 'emailTaken') return { person, problem: 'emailTaken' } as const;
    await giveAccess(tx, viewer, person, made.accountId);
    return { person, password: made.oneTimePassword };
  });
  if (outcome === null) return refuse(c, 'notFound');
  if ('problem' in outcome) return page(c, outcome.person, email, outcome.problem);
  const person = shownOf(outcome.person);
  const view = (
    <AccessGivenPage shell={shellOf(c)} person={person} email={email} password={outcome.password} />
  );
  return render(c, view, { cache: 'no-store' });
}

export const accessRoutes: readonly Route[] = [
  { method: 'GET', path: dossierLinks.access(':id'), access, handle: show },
  { method: 'POST', path: dossierLinks.access(':id'), access, handle: give },
];
