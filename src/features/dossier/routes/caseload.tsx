import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { readFilter } from '../forms/filter.ts';
import { dossierLinks } from '../links.ts';
import { listPersonsFor, personsOnAPage } from '../queries/caseload.ts';
import { CaseloadPage } from '../views/caseload-page.tsx';
import { inTurn, type PersonPart } from './person-part.ts';

const show =
  (parts: readonly PersonPart[]) =>
  async (c: Ctx): Promise<Response> => {
    const filter = readFilter((name) => c.req.query(name));
    const { search, scope, page } = filter;
    const { persons, total, panels } = await asViewer(c, async (tx, viewer) => ({
      ...(await listPersonsFor(tx, viewer, {
        search,
        page,
        scope: scope === 'own' ? 'own' : 'colleagues',
        closed: scope === 'closed',
      })),
      panels: await inTurn(parts.map((part) => () => part.forCaseload?.(c, tx, viewer))),
    }));
    const pages = Math.ceil(total / personsOnAPage);
    const erased = c.req.query('verwijderd') !== undefined;
    const view = <CaseloadPage shell={shellOf(c)} {...{ persons, total, pages, filter, erased, panels }} />;
    return render(c, view, { cache: 'no-store' });
  };

export const caseloadRoutes = (parts: readonly PersonPart[]): readonly Route[] => [
  { method: 'GET', path: dossierLinks.list, access: ['coach'], handle: show(parts) },
];
