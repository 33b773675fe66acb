import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { hasRole, shellOf } from '../../../platform/web/shell.ts';
import { timelineOf } from '../course.ts';
import { practiceLinks as links } from '../links.ts';
import { evaluationsOf, eventsOf } from '../queries/read.ts';
import { CoursePage } from '../views/course-page.tsx';
import { constructsOf } from './constructs.ts';
import { readers, toldIn, withTeam, writers } from './team.ts';
import { contactKept, traceRowsOf } from './trace-rows.ts';

async function show(c: Ctx): Promise<Response> {
  const shell = shellOf(c);
  const found = await withTeam(c, async (tx, viewer, team) => ({
    team,
    traces: await traceRowsOf(c.var.deps.db, tx, viewer, team),
    contact: await contactKept(c.var.deps.db, tx, viewer, team),
    constructs: await constructsOf(tx, viewer, team, shell.locale),
    events: await eventsOf(tx, viewer, team),
    evaluations: await evaluationsOf(tx, viewer, team),
  }));
  if (found === null) return refuse(c, 'notFound');
  const { events, ...shown } = found;
  const view = (
    <CoursePage
      shell={shell}
      {...shown}
      timeline={timelineOf(found.constructs, events, found.evaluations)}
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
