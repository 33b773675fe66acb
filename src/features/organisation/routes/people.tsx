import {
  type AccountView,
  asViewer,
  changeAccount,
  createAccount,
  findAccount,
  listAccounts,
  lockAccount,
  municipalitiesOf,
  renewOneTimePassword,
} from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { undoneBy } from '../../../platform/web/seen.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { isId } from '../../../shared/ids.ts';
import {
  checkPerson,
  type PersonField,
  type PersonForm,
  type PersonLines,
  type PersonProblem,
  personFields,
  personLines,
  readPerson,
  seenPerson,
} from '../forms/person.ts';
import { organisationLinks } from '../links.ts';
import { listMunicipalities } from '../queries/municipalities.ts';
import { OncePage } from '../views/once-page.tsx';
import { PeoplePage } from '../views/people-page.tsx';
import { PersonPage } from '../views/person-page.tsx';

const access = ['administrator'] as const;

async function list(c: Ctx): Promise<Response> {
  const accounts = await asViewer(c, listAccounts);
  return render(
    c,
    <PeoplePage shell={shellOf(c)} accounts={accounts} saved={c.req.query('bewaard') !== undefined} />,
    {
      cache: 'no-store',
    },
  );
}

interface Typed {
  readonly person: PersonForm;
  /** What stood there when the page was made; goes with the form. */
  readonly seen: PersonLines;
  readonly problems: readonly PersonProblem[];
  /** What a colleague changed while this was typed. */
  readonly meanwhile: readonly PersonField[];
}

const nobody: PersonForm = { name: '', email: '', roles: [], municipalities: [], active: true };
const fresh = (person: PersonForm): Typed => ({
  ...{ person, seen: personLines(person), problems: [], meanwhile: [] },
});

async function form(c: Ctx, account: AccountView | null, typed: Typed): Promise<Response> {
  const municipalities = await asViewer(c, listMunicipalities);
  const isSelf = account !== null && account.id === c.var.session?.accountId;
  const view = (
    <PersonPage
      shell={shellOf(c)}
      account={account}
      isSelf={isSelf}
      municipalities={municipalities}
      {...typed}
    />
  );
  const status = typed.meanwhile.length > 0 ? 409 : typed.problems.length > 0 ? 400 : 200;
  return render(c, view, { status, cache: 'no-store' });
}

/** The account of the address, of this organisation, or a page that says that there is none. */
async function withAccount(c: Ctx, work: (account: AccountView) => Promise<Response>): Promise<Response> {
  const id = c.req.param('account') ?? '';
  const account = isId(id) ? await asViewer(c, (tx, viewer) => findAccount(tx, viewer, id)) : undefined;
  return account === undefined ? refuse(c, 'notFound') : work(account);
}

async function create(c: Ctx): Promise<Response> {
  const person = readPerson(await readForm(c), await asViewer(c, listMunicipalities));
  const checked = checkPerson(person, true);
  if (!checked.ok) return form(c, null, { ...fresh(person), problems: checked.problems });
  const made = await asViewer(c, (tx, viewer) => createAccount(tx, viewer, checked.value));
  if (made.kind === 'emailTaken') return form(c, null, { ...fresh(person), problems: ['emailTaken'] });
  const { name, email } = person;
  return once(c, { name, email, password: made.oneTimePassword, renewed: false });
}

/** The answer to the form itself: a page to come back to would have to keep the password somewhere. */
const once = (c: Ctx, given: { name: string; email: string; password: string; renewed: boolean }) =>
  render(c, <OncePage shell={shellOf(c)} {...given} />, { cache: 'no-store' });

const edit = (c: Ctx): Promise<Response> =>
  withAccount(c, async (account) => {
    const municipalities = await asViewer(c, (tx, viewer) => municipalitiesOf(tx, viewer, account.id));
    return form(c, account, fresh({ ...account, municipalities }));
  });

const change = (c: Ctx): Promise<Response> =>
  withAccount(c, async (account) => {
    const sent = await readForm(c);
    const typed = readPerson(sent, await asViewer(c, listMunicipalities));
    // Nobody takes the own role away and leaves the organisation without an administrator.
    const isSelf = account.id === c.var.session?.accountId;
    const own = isSelf ? { roles: account.roles, active: true } : {};
    const person = { ...typed, email: account.email, ...own };
    const checked = checkPerson(person, false);
    if (!checked.ok)
      return form(c, account, { ...fresh(person), seen: seenPerson(sent), problems: checked.problems });
    const changed = await asViewer(c, async (tx, viewer) => {
      await lockAccount(tx, viewer, account.id);
      const before = (await findAccount(tx, viewer, account.id)) ?? account;
      const municipalities = await municipalitiesOf(tx, viewer, account.id);
      const seen = personLines({ ...before, municipalities });
      const meanwhile = undoneBy(personFields, sent, seen, personLines(person));
      if (meanwhile.length > 0) return { seen, meanwhile };
      await changeAccount(tx, viewer, before, checked.value);
      return null;
    });
    if (changed !== null) return form(c, account, { ...fresh(person), ...changed });
    return c.redirect(`${organisationLinks.people}?bewaard=1`, 303);
  });

const renew = (c: Ctx): Promise<Response> =>
  withAccount(c, async (account) => {
    if (account.id === c.var.session?.accountId) return c.redirect(organisationLinks.account, 303);
    const password = await asViewer(c, (tx, viewer) => renewOneTimePassword(tx, viewer, account));
    return once(c, { name: account.name, email: account.email, password, renewed: true });
  });

export const peopleRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.people, access, handle: list },
  { method: 'GET', path: organisationLinks.newPerson, access, handle: (c) => form(c, null, fresh(nobody)) },
  { method: 'POST', path: organisationLinks.newPerson, access, handle: create },
  { method: 'GET', path: organisationLinks.person(':account'), access, handle: edit },
  { method: 'POST', path: organisationLinks.person(':account'), access, handle: change },
  { method: 'POST', path: organisationLinks.renewPassword(':account'), access, handle: renew },
];
