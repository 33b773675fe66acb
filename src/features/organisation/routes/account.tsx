import {
  addressOf,
  asViewer,
  changeOwnAccount,
  changePassword,
  ownAccount,
  passwordProblem,
  readToken,
  setSessionCookie,
  viewerOf,
} from '../../../platform/auth/index.ts';
import type { Locale } from '../../../platform/i18n/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { languageIn, type OwnProblem, parseOwn } from '../forms/account.ts';
import { type PasswordFormProblem, parsePassword } from '../forms/password.ts';
import { organisationLinks } from '../links.ts';
import { AccountPage } from '../views/account-page.tsx';

interface Wrong {
  readonly name?: string;
  readonly language?: Locale;
  readonly own?: readonly OwnProblem[];
  readonly password?: readonly PasswordFormProblem[];
}

async function page(c: Ctx, wrong: Wrong = {}): Promise<Response> {
  const account = await asViewer(c, ownAccount);
  const { own = [], password = [], name = account.name, language = account.locale } = wrong;
  const saved = c.req.query('bewaard');
  const view = (
    <AccountPage
      shell={shellOf(c)}
      account={account}
      name={name}
      language={language}
      problems={{ own, password }}
      saved={saved}
    />
  );
  return render(c, view, { status: own.length + password.length > 0 ? 400 : 200, cache: 'no-store' });
}

/** Only for a password for once; who has an own one changes it on the page of the account. */
const choose = (c: Ctx): Response | Promise<Response> =>
  c.var.session?.mustChoosePassword ? page(c) : c.redirect(organisationLinks.account, 303);

async function save(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const { locale } = await asViewer(c, ownAccount);
  const parsed = parseOwn(form, locale);
  if (!parsed.ok) {
    const typed = { name: form.get('name') ?? '', language: languageIn(form, locale) };
    return page(c, { ...typed, own: parsed.problems });
  }
  await asViewer(c, (tx, viewer) => changeOwnAccount(tx, viewer, parsed.value));
  return c.redirect(`${organisationLinks.account}?bewaard=account&taal=${parsed.value.locale}`, 303);
}

async function savePassword(c: Ctx): Promise<Response> {
  const account = await asViewer(c, ownAccount);
  const parsed = parsePassword(await readForm(c), (password) => passwordProblem(password, account.email));
  if (!parsed.ok) return page(c, { password: parsed.problems });
  const outcome = await changePassword(c.var.deps.db, viewerOf(c), {
    ...parsed.value,
    address: addressOf(c),
    deviceToken: readToken(c, 'toestel'),
  });
  if (outcome.kind !== 'changed')
    return page(c, { password: [outcome.kind === 'wait' ? 'tooOften' : 'currentWrong'] });
  setSessionCookie(c, outcome.token);
  if (!account.mustChoosePassword) return c.redirect(`${organisationLinks.account}?bewaard=wachtwoord`, 303);
  // The session until now had no roles; where this account belongs is known from the next one on.
  return c.redirect(organisationLinks.signIn, 303);
}

export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.account, access: 'signedIn', handle: (c) => page(c) },
  { method: 'POST', path: organisationLinks.account, access: 'signedIn', handle: save },
  { method: 'GET', path: organisationLinks.password, access: 'anyPassword', handle: choose },
  { method: 'POST', path: organisationLinks.password, access: 'anyPassword', handle: savePassword },
];
