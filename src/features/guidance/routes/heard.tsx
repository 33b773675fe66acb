import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { ownCaseload } from '../../dossier/index.ts';
import { HEARD_KINDS, heardLists } from '../heard.ts';
import { guidanceLinks } from '../links.ts';
import { heardIn, namesOf } from '../queries/heard.ts';
import { HeardPage, kindInAddress } from '../views/heard-page.tsx';

const personsOnAPage = 25;

async function show(c: Ctx): Promise<Response> {
  const kind = HEARD_KINDS.find((one) => kindInAddress[one] === c.req.query('wie')) ?? 'late';
  const asked = c.req.query('pagina') ?? '';
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  const now = c.var.deps.clock();
  const found = await asViewer(c, async (tx, viewer) => {
    const lists = heardLists(await heardIn(ownCaseload(tx, viewer)), now);
    const rows = lists[kind].slice((page - 1) * personsOnAPage, page * personsOnAPage);
    const ids = rows.map(({ id }) => id);
    const names = await namesOf(tx, viewer, ownCaseload(tx, viewer), ids);
    const persons = rows.flatMap((row) => {
      const named = names.get(row.id);
      return named === undefined ? [] : [{ ...row, ...named }];
    });
    return { lists, persons };
  });
  const pages = Math.ceil(found.lists[kind].length / personsOnAPage);
  const view = <HeardPage shell={shellOf(c)} {...found} {...{ kind, page, pages, now }} />;
  return render(c, view, { cache: 'no-store' });
}

export const heardRoutes: readonly Route[] = [
  { method: 'GET', path: guidanceLinks.heard, access: ['coach'], handle: show },
];
