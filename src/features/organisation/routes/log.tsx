import { auditForAdministrator } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { organisationLinks } from '../links.ts';
import { LogPage } from '../views/log-page.tsx';

const onAPage = 50;

const pageNumber = (text: string | undefined): number =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;

async function show(c: Ctx): Promise<Response> {
  const page = pageNumber(c.req.query('pagina'));
  // One more than fits says whether there is another page.
  const lines = await asViewer(c, (tx, viewer) =>
    auditForAdministrator(tx, viewer, { limit: onAPage + 1, offset: (page - 1) * onAPage }),
  );
  const view = (
    <LogPage
      shell={shellOf(c)}
      lines={lines.slice(0, onAPage)}
      newer={page > 1 ? page - 1 : null}
      older={lines.length > onAPage ? page + 1 : null}
    />
  );
  return render(c, view, { cache: 'no-store' });
}

export const logRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.log, access: ['administrator'], handle: show },
];
