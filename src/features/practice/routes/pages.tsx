import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { hasRole, shellOf } from '../../../platform/web/shell.ts';
import { practiceLinks as links } from '../links.ts';
import { agreementOf } from '../queries/agreed.ts';
import { drop } from '../queries/drop.ts';
import { methodOf, principlesOf, teamsFor } from '../queries/read.ts';
import { TeamPage } from '../views/team-page.tsx';
import { TeamsPage } from '../views/teams-page.tsx';
import { entryId, readers, toldIn, withTeam, writers } from './team.ts';

async function list(c: Ctx): Promise<Response> {
  const teams = await asViewer(c, teamsFor);
  return render(c, <TeamsPage shell={shellOf(c)} teams={teams} />, { cache: 'no-store' });
}

async function show(c: Ctx): Promise<Response> {
  const found = await withTeam(c, async (tx, viewer, team) => ({
    team,
    principles: await principlesOf(tx, viewer, team),
    steps: await methodOf(tx, viewer, team),
    agreement: await agreementOf(tx, viewer, team),
  }));
  if (found === null) return refuse(c, 'notFound');
  const view = (
    <TeamPage
      shell={shellOf(c)}
      {...found}
      told={toldIn(c)}
      mayChange={writers.some((role) => hasRole(c.var.session, role))}
      newId={c.var.deps.ids}
    />
  );
  return render(c, view, { cache: 'no-store' });
}

/** A second time changes nothing. */
const dropping = (
  table: Parameters<typeof drop>[2],
  path: (team: string, id: string) => string,
  after: (team: string) => string,
): Route => ({
  method: 'POST',
  path: path(':team', ':id'),
  access: writers,
  handle: async (c) => {
    const id = entryId(c);
    const team = await withTeam(c, async (tx, viewer, found) => {
      if (id !== null) await drop(tx, viewer, table, found, id);
      return found;
    });
    if (team === null || id === null) return refuse(c, 'notFound');
    return c.redirect(`${after(team.id)}?weg=1`, 303);
  },
});

export const pageRoutes: readonly Route[] = [
  { method: 'GET', path: links.teams, access: readers, handle: list },
  { method: 'GET', path: links.team(':team'), access: readers, handle: show },
  dropping('principle', links.dropPrinciple, links.team),
  dropping('method_step', links.dropStep, links.team),
  dropping('practice_event', links.dropEvent, links.course),
  dropping('practice_evaluation', links.dropEvaluation, links.course),
];
