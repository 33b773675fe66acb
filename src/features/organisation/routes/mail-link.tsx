import {
  actOf,
  addressOf,
  askLink,
  linkMinutes,
  linkWorks,
  setSessionCookie,
  signInByLink,
} from '../../../platform/auth/index.ts';
import { inTenant } from '../../../platform/db/index.ts';
import { mailIsPossible, queueMail } from '../../../platform/mail/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { originOf } from '../../../platform/web/origin.ts';
import { lineOf, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { isEmail } from '../forms/sign-in.ts';
import { organisationLinks } from '../links.ts';
import { mailLinkTexts } from '../texts/mail-link.ts';
import { LinkAskedPage, LinkOverPage, LinkPage } from '../views/mail-link-pages.tsx';
import { homeOf } from './home.ts';
import { showsPost } from './post.tsx';
import { end, inLanguage, signInPage } from './sign-in.tsx';

/** The door is not there where no mail goes out. */
const closed = (c: Ctx): boolean => !mailIsPossible(c.var.deps.config);

async function ask(c: Ctx): Promise<Response> {
  if (closed(c)) return refuse(c, 'notFound');
  const { deps, locale, tenant } = c.var;
  const email = lineOf(await readForm(c), 'linkEmail').toLowerCase();
  if (!isEmail(email))
    return signInPage(c, { linkEmail: email, linkProblem: email === '' ? 'emailMissing' : 'emailWrong' });
  const act = actOf(c);
  const asked = await inTenant(deps.db, act, async (tx) => {
    const { production } = deps.config;
    const outcome = await askLink(tx, act, { email, address: addressOf(c), production });
    if (outcome.kind === 'asked' && outcome.mail !== null) {
      const { mail: t } = mailLinkTexts[locale];
      const address = `${originOf(c)}${organisationLinks.link(outcome.mail.token)}`;
      const text = t.text(tenant.name, address);
      await queueMail(tx, act, { to: outcome.mail.to, subject: t.subject, text, minutes: linkMinutes });
    }
    return outcome;
  });
  if (asked.kind === 'wait') return signInPage(c, { linkEmail: email, refused: asked });
  return c.redirect(organisationLinks.linkAsked, 303);
}

async function look(c: Ctx): Promise<Response> {
  const { deps } = c.var;
  const token = c.req.param('token') ?? '';
  const works = await linkWorks(deps.db, actOf(c), token, deps.config.production);
  const shell = shellOf(c);
  const view = works ? <LinkPage shell={shell} token={token} /> : <LinkOverPage shell={shell} />;
  return render(c, view, { status: works ? 200 : 404, cache: 'no-store' });
}

async function enter(c: Ctx): Promise<Response> {
  const { deps } = c.var;
  const token = c.req.param('token') ?? '';
  const signedIn = await signInByLink(deps.db, actOf(c), token, deps.config.production);
  if (signedIn === null)
    return render(c, <LinkOverPage shell={shellOf(c)} />, { status: 404, cache: 'no-store' });
  await end(c);
  setSessionCookie(c, signedIn.token);
  return c.redirect(inLanguage(c, homeOf(signedIn.roles).href, signedIn.locale), 303);
}

export const mailLinkRoutes: readonly Route[] = [
  { method: 'POST', path: organisationLinks.askLink, access: 'public', handle: ask },
  {
    method: 'GET',
    path: organisationLinks.linkAsked,
    access: 'public',
    handle: (c) =>
      render(c, <LinkAskedPage shell={shellOf(c)} folder={showsPost(c)} />, { cache: 'no-store' }),
  },
  { method: 'GET', path: organisationLinks.link(':token'), access: 'public', handle: look },
  { method: 'POST', path: organisationLinks.link(':token'), access: 'public', handle: enter },
];
