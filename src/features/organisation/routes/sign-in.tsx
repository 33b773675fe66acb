import { getCookie } from 'hono/cookie';
import {
  actOf,
  addressOf,
  clearSessionCookie,
  endSession,
  readToken,
  setDeviceCookie,
  setSessionCookie,
  signIn,
} from '../../../platform/auth/index.ts';
import { inTenant } from '../../../platform/db/index.ts';
import { mailIsPossible } from '../../../platform/mail/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import { type Route, safeReturnPath } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { demoAccounts, demoPassword } from '../demo/accounts.ts';
import { parseSignIn } from '../forms/sign-in.ts';
import { organisationLinks } from '../links.ts';
import { SignInPage, type SignInState } from '../views/sign-in-page.tsx';
import { homeOf } from './home.ts';

const empty = {
  ...{ email: '', back: '', problems: [], refused: null, signedOut: false },
  ...{ linkEmail: '', linkProblem: null },
};

export function signInPage(c: Ctx, given: Partial<SignInState>): Promise<Response> {
  const state: SignInState = { ...empty, ...given };
  const { tenant, deps } = c.var;
  const demo =
    tenant.demo === true && !deps.config.production ? { accounts: demoAccounts, demoPassword } : null;
  const wrong = state.problems.length > 0 || state.refused !== null || state.linkProblem !== null;
  const status = wrong ? 400 : 200;
  const byMail = mailIsPossible(deps.config);
  return render(c, <SignInPage shell={shellOf(c)} {...{ state, demo, byMail }} />, {
    status,
    cache: 'no-store',
  });
}

const backTo = (value: string | null | undefined): string => safeReturnPath(value ?? undefined, '');

/** The words of the account, unless this browser chose already. */
export const inLanguage = (c: Ctx, path: string, locale: string): string =>
  getCookie(c, 'taal') !== undefined || locale === c.var.locale
    ? path
    : `${path}${path.includes('?') ? '&' : '?'}taal=${locale}`;

async function handleSignIn(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const back = backTo(form.get('terug'));
  const parsed = parseSignIn(form);
  const state = { back, email: (form.get('email') ?? '').trim().slice(0, 254) };
  if (!parsed.ok) return signInPage(c, { ...state, problems: parsed.problems });
  const outcome = await signIn(c.var.deps.db, actOf(c), {
    ...parsed.value,
    address: addressOf(c),
    deviceToken: readToken(c, 'toestel'),
    production: c.var.deps.config.production,
  });
  if (outcome.kind !== 'welcome') return signInPage(c, { ...state, refused: outcome });
  await end(c);
  setSessionCookie(c, outcome.token);
  setDeviceCookie(c, outcome.deviceToken);
  if (outcome.mustChoosePassword) return c.redirect(organisationLinks.password, 303);
  return c.redirect(inLanguage(c, back || homeOf(outcome.roles).href, outcome.locale), 303);
}

/** The session this browser had, also when somebody else signs in over it. */
export async function end(c: Ctx): Promise<void> {
  const token = readToken(c, 'sessie');
  if (token === undefined) return;
  const act = actOf(c);
  await inTenant(c.var.deps.db, act, (tx) => endSession(tx, act.tenantId, token));
}

async function handleSignOut(c: Ctx): Promise<Response> {
  await end(c);
  clearSessionCookie(c);
  return c.redirect(`${organisationLinks.signIn}?uitgelogd=1`, 303);
}

export const signInRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: organisationLinks.signIn,
    access: 'public',
    handle: (c) => {
      const { session } = c.var;
      const back = backTo(c.req.query('terug'));
      if (session?.mustChoosePassword) return c.redirect(organisationLinks.password, 303);
      if (session !== null) return c.redirect(back || homeOf(session.roles).href, 303);
      return signInPage(c, { back, signedOut: c.req.query('uitgelogd') !== undefined });
    },
  },
  { method: 'POST', path: organisationLinks.signIn, access: 'public', handle: handleSignIn },
  // Open, so that a session that just ended is no reason for a page that says no.
  { method: 'POST', path: organisationLinks.signOut, access: 'public', handle: handleSignOut },
];
