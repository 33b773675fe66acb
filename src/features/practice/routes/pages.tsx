import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { hasRole, shellOf } from '../../../platform/web/shell.ts';
import { practiceLinks as links } from '../links.ts';
import { drop } from '../queries/change.ts';
import { agreementOf, methodOf, principlesOf, teamsFor } from '../queries/read.ts';
import { TeamPage } from '../views/team-page.tsx';
import { TeamsPage } from '../views/teams-page.tsx';
import { entryId, readers, withTeam, writers } from './team.ts';

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
      saved={c.req.query('bewaard') !== undefined}
      mayChange={writers.some((role) => hasRole(c.var.session, role))}
      newId={c.var.deps.ids}
    />
  );
  return render(c, view, { cache: 'no-store' });
}

const dropFrom =
  (table: 'principle' | 'method_step'): Route['handle'] =>
  async (c) => {
    const id = entryId(c);
    const team = await withTeam(c, async (tx, viewer, found) => {
      if (id !== null) await drop(tx, viewer, table, found, id);
      return found;
    });
    if (team === null || id === null) return refuse(c, 'notFound');
    return c.redirect(`${links.team(team.id)}?bewaard=1`, 303);
  };

export const pageRoutes: readonly Route[] = [
  { method: 'GET', path: links.teams, access: readers, handle: list },
  { method: 'GET', path: links.team(':team'), access: readers, handle: show },
  {
    method: 'POST',
    path: links.dropPrinciple(':team', ':id'),
    access: writers,
    handle: dropFrom('principle'),
  },
  { method: 'POST', path: links.dropStep(':team', ':id'), access: writers, handle: dropFrom('method_step') },
];
