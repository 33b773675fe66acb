import { mailsInFolder } from '../../../platform/mail/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { organisationLinks } from '../links.ts';
import { PostPage } from '../views/post-page.tsx';

const mailsShown = 20;

/** Only where everybody is invented, and no real mail goes out. */
export const showsPost = (c: Ctx): boolean => {
  const { deps, tenant } = c.var;
  return !deps.config.production && deps.config.smtpUrl === undefined && tenant.demo === true;
};

async function show(c: Ctx): Promise<Response> {
  if (!showsPost(c)) return refuse(c, 'notFound');
  const mails = await mailsInFolder(c.var.deps.config.dataDir, mailsShown);
  return render(c, <PostPage shell={shellOf(c)} mails={mails} />, { cache: 'no-store' });
}

export const postRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.post, access: 'public', handle: show },
];
