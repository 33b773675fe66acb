import type { Viewer } from '../../../platform/audit/index.ts';
import {
  type AccountView,
  asViewer,
  createAccount,
  findAccount,
  renewOneTimePassword,
} from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { lineOf, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { longestEmail } from '../forms/person.ts';
import { dossierLinks } from '../links.ts';
import { fullName } from '../person.ts';
import { giveAccess, lockPerson } from '../queries/change.ts';
import { type PersonForCoach, selectPersonForCoach } from '../queries/seen.ts';
import { AccessGivenPage, AccessPage, type AccessProblem } from '../views/access-page.tsx';
import { RenewPage } from '../views/renew-page.tsx';

const access = ['coach'] as const;

const shownOf = (person: PersonForCoach) => ({ id: person.id, name: fullName(person) });

function page(c: Ctx, person: PersonForCoach, email: string, problem?: AccessProblem): Promise<Response> {
  const view = <AccessPage shell={shellOf(c)} person={shownOf(person)} email={email} problem={problem} />;
  return render(c, view, { status: problem === undefined ? 200 : 400, cache: 'no-store' });
}

const given = (c: Ctx, person: PersonForCoach, what: { email: string; password: string; renewed: boolean }) =>
  render(c, <AccessGivenPage shell={shellOf(c)} person={shownOf(person)} {...what} />, { cache: 'no-store' });

/** An own account is given once, and not for a dossier that is closed. */
const mayGet = (person: PersonForCoach): boolean => person.accountId === null && person.archivedAt === null;

/** The account of the person, when the dossier is open. */
async function accountOf(tx: Tx, viewer: Viewer, person: PersonForCoach): Promise<AccountView | undefined> {
  const { accountId, archivedAt } = person;
  return accountId === null || archivedAt !== null ? undefined : findAccount(tx, viewer, accountId);
}

/** With a new password somebody could come in as the other: so only where that opens nothing but this dossier. */
const mayRenew = ({ active, roles }: AccountView): boolean =>
  active && roles.length > 0 && roles.every((role) => role === 'jobSeeker');

async function show(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'dossier-bekijken');
    return person && { person, account: await accountOf(tx, viewer, person) };
  });
  if (found === null) return refuse(c, 'notFound');
  const { person, account } = found;
  if (mayGet(person)) return page(c, person, person.email ?? '');
  if (account === undefined) return refuse(c, 'notFound');
  const { email } = account;
  const view = (
    <RenewPage shell={shellOf(c)} person={shownOf(person)} email={email} may={mayRenew(account)} />
  );
  return render(c, view, { cache: 'no-store' });
}

function problemOf(email: string): AccessProblem | undefined {
  if (email === '') return 'emailMissing';
  if (email.length > longestEmail) return 'emailLong';
  return /^[^@\s]+@[^@\s]+$/.test(email) ? undefined : 'emailWrong';
}

async function give(c: Ctx): Promise<Response> {
  const email = lineOf(await readForm(c), 'email').toLowerCase();
  const outcome = await asViewer(c, async (tx, viewer) => {
    const found = await selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'dossier-bekijken');
    if (found === null) return null;
    await lockPerson(tx, viewer, found);
    // Once more: while this waited, somebody else may have given access, or closed the dossier.
    const person = await selectPersonForCoach(tx, viewer, found.id, 'toegang-geven');
    if (person?.archivedAt !== null) return null;
    if (!mayGet(person)) return 'hasOne';
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
  // Sent twice: the page with the password is gone, and this one makes another.
  if (outcome === 'hasOne') return c.redirect(dossierLinks.access(c.req.param('id') ?? ''), 303);
  if ('problem' in outcome) return page(c, outcome.person, email, outcome.problem);
  return given(c, outcome.person, { email, password: outcome.password, renewed: false });
}

async function renew(c: Ctx): Promise<Response> {
  const outcome = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'toegang-geven');
    const account = person && (await accountOf(tx, viewer, person));
    if (!person || !account || !mayRenew(account)) return null;
    return { person, email: account.email, password: await renewOneTimePassword(tx, viewer, account) };
  });
  if (outcome === null) return refuse(c, 'notFound');
  const { person, email, password } = outcome;
  return given(c, person, { email, password, renewed: true });
}

export const accessRoutes: readonly Route[] = [
  { method: 'GET', path: dossierLinks.access(':id'), access, handle: show },
  { method: 'POST', path: dossierLinks.access(':id'), access, handle: give },
  { method: 'POST', path: dossierLinks.renew(':id'), access, handle: renew },
];
