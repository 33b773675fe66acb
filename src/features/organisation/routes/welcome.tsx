import { viewerOf } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { organisationLinks } from '../links.ts';
import { WelcomePage } from '../views/welcome-page.tsx';
import { homeOf } from './home.ts';

function show(c: Ctx): Response | Promise<Response> {
  const { roles } = viewerOf(c);
  const { place, href } = homeOf(roles);
  if (place !== 'welcome') return c.redirect(href, 303);
  const view = <WelcomePage shell={shellOf(c)} name={c.var.session?.name ?? ''} roles={roles} />;
  return render(c, view, { cache: 'no-store' });
}

export const welcomeRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.welcome, access: 'signedIn', handle: show },
];
