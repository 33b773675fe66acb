import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { hasRole, shellOf } from '../../../platform/web/shell.ts';
import { catalogueOf, instrumentsIn } from '../../catalogue/index.ts';
import { experimentLinks } from '../links.ts';
import { studyForReader } from '../queries/studies.ts';
import { ClosedPage } from '../views/closed-page.tsx';
import { ReportPage } from '../views/report-page.tsx';
import { reportOf } from './analysis.ts';

async function show(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const study = await studyForReader(tx, viewer, c.req.param('studie') ?? '');
    if (study === null) return null;
    const { instruments } = await catalogueOf(tx);
    return { study, report: await reportOf(tx, viewer, study), instruments };
  });
  if (found === null) return refuse(c, 'notFound');
  const { study, report } = found;
  const shell = shellOf(c);
  const instruments = instrumentsIn(shell.locale, found.instruments);
  const finding = hasRole(shell.session, 'researcher')
    ? { instruments, newId: c.var.deps.ids(), refused: c.req.query('bevinding') === 'nee' }
    : null;
  const view =
    report === null ? (
      <ClosedPage shell={shell} study={study} />
    ) : (
      <ReportPage shell={shell} study={study} {...report} finding={finding} />
    );
  return render(c, view, { cache: 'no-store' });
}

export const reportRoutes: readonly Route[] = [
  { method: 'GET', path: experimentLinks.report(':studie'), access: ['researcher', 'manager'], handle: show },
];
