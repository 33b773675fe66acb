import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { ownCaseload } from '../../dossier/index.ts';
import { guidanceLinks } from '../links.ts';
import { countHeard, listHeard, personsOnAPage } from '../queries/heard.ts';
import { HeardPage, kindInAddress, kinds } from '../views/heard-page.tsx';

async function show(c: Ctx): Promise<Response> {
  const kind = kinds.find((one) => kindInAddress[one] === c.req.query('wie')) ?? 'late';
  const asked = c.req.query('pagina') ?? '';
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  const found = await asViewer(c, async (tx, viewer) => {
    const caseload = ownCaseload(tx, viewer);
    return {
      counts: await countHeard(caseload, viewer),
      persons: await listHeard(tx, viewer, caseload, { kind, page }),
    };
  });
  const pages = Math.ceil(found.counts[kind] / personsOnAPage);
  const now = c.var.deps.clock();
  const view = <HeardPage shell={shellOf(c)} {...found} {...{ kind, page, pages, now }} />;
  return render(c, view, { cache: 'no-store' });
}

export const heardRoutes: readonly Route[] = [
  { method: 'GET', path: guidanceLinks.heard, access: ['coach'], handle: show },
];
