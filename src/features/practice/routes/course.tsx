import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { hasRole, shellOf } from '../../../platform/web/shell.ts';
import { type ConstructCourse, pagesOf, perPage, timePage } from '../course.ts';
import { practiceLinks as links } from '../links.ts';
import type { Team } from '../practice.ts';
import { evaluationsOf, eventsOf, writtenOf } from '../queries/course.ts';
import { CoursePage } from '../views/course-page.tsx';
import { constructsOf } from './constructs.ts';
import { readers, toldIn, withTeam, writers } from './team.ts';
import { contactKept, traceRowsOf } from './trace-rows.ts';

/** What was written down, one page at a time; a page that is not there is the last one. */
async function timeOf(c: Ctx, tx: Tx, viewer: Viewer, team: Team, constructs: readonly ConstructCourse[]) {
  const written = await writtenOf(tx, viewer, team);
  const pages = pagesOf(written);
  const asked = c.req.query('pagina') ?? '';
  const page = Math.min(/^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1, pages);
  const events = await eventsOf(tx, viewer, team, page * perPage);
  const evaluations = await evaluationsOf(tx, viewer, team, page * perPage);
  return { ...timePage(constructs, events, evaluations, { page, pages }), written, page, pages };
}

async function show(c: Ctx): Promise<Response> {
  const shell = shellOf(c);
  const found = await withTeam(c, async (tx, viewer, team) => {
    const constructs = await constructsOf(tx, viewer, team, shell.locale);
    return {
      ...{ team, constructs },
      traces: await traceRowsOf(c.var.deps.db, tx, viewer, team),
      contact: await contactKept(c.var.deps.db, tx, viewer, team),
      time: await timeOf(c, tx, viewer, team, constructs),
    };
  });
  if (found === null) return refuse(c, 'notFound');
  const view = (
    <CoursePage
      shell={shell}
      {...found}
      told={toldIn(c)}
      mayChange={writers.some((role) => hasRole(c.var.session, role))}
      newId={c.var.deps.ids}
    />
  );
  return render(c, view, { cache: 'no-store' });
}

export const courseRoutes: readonly Route[] = [
  { method: 'GET', path: links.course(':team'), access: readers, handle: show },
];
