import { inTenant } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { searchIds } from '../../catalogue/index.ts';
import { mayWrite } from '../counting.ts';
import { MEASURES, STATUSES } from '../finding.ts';
import { evidenceLinks } from '../links.ts';
import { findingsOnAPage, listFindings } from '../queries/read.ts';
import { ListPage } from '../views/list-page.tsx';
import { viewOf } from './view.ts';

const longestSearch = 100;

function asked(c: Ctx) {
  const page = Number(c.req.query('pagina') ?? '1');
  return {
    search: (c.req.query('zoek') ?? '').trim().slice(0, longestSearch),
    measure: MEASURES.find((one) => one === c.req.query('onderwerp')) ?? null,
    instrument: c.req.query('instrument') ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  };
}
type Asked = ReturnType<typeof asked>;

function addressOf({ search, measure, instrument }: Asked, page: number): string {
  const parameters = new URLSearchParams();
  if (search !== '') parameters.set('zoek', search);
  if (measure !== null) parameters.set('onderwerp', measure);
  if (instrument !== null) parameters.set('instrument', instrument);
  if (page > 1) parameters.set('pagina', String(page));
  const query = parameters.toString();
  return query === '' ? evidenceLinks.all : `${evidenceLinks.all}?${query}`;
}

/** Everybody reads what counts; who writes sees drafts and what was withdrawn as well. */
async function show(c: Ctx): Promise<Response> {
  const question = asked(c);
  const { tenant, session, deps } = c.var;
  const writes = mayWrite(session?.roles ?? []);
  const { view, found } = await inTenant(
    deps.db,
    { tenantId: tenant.id, accountId: session?.accountId ?? null },
    async (tx) => {
      const searched = question.search === '' ? null : (await searchIds(tx, question.search)).ids;
      const instruments = question.instrument === null ? searched : [question.instrument];
      const statuses = writes ? STATUSES : (['published'] as const);
      const { measure, page } = question;
      return {
        view: await viewOf(c, tx),
        found: await listFindings(tx, { statuses, instruments, measure, page }),
      };
    },
  );
  const { page } = question;
  return render(
    c,
    <ListPage
      view={view}
      {...found}
      search={question.search}
      measure={question.measure}
      instrument={question.instrument}
      mayWrite={writes}
      newer={page > 1 ? addressOf(question, page - 1) : null}
      older={found.total > page * findingsOnAPage ? addressOf(question, page + 1) : null}
    />,
  );
}

export const listRoutes: readonly Route[] = [
  { method: 'GET', path: evidenceLinks.all, access: 'public', handle: show },
];
