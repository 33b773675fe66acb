import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { hasRole, shellOf } from '../../../platform/web/shell.ts';
import { practiceLinks as links } from '../links.ts';
import type { Team } from '../practice.ts';
import { agreementOf } from '../queries/agreed.ts';
import { drop } from '../queries/change.ts';
import { dropNote } from '../queries/note.ts';
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

type Dropping = (tx: Tx, viewer: Viewer, team: Team, id: string) => Promise<void>;

/** A second time changes nothing. */
const dropping = (path: string, work: Dropping, after: (team: string) => string): Route => ({
  method: 'POST',
  path,
  access: writers,
  handle: async (c) => {
    const id = entryId(c);
    const team = await withTeam(c, async (tx, viewer, found) => {
      if (id !== null) await work(tx, viewer, found, id);
      return found;
    });
    if (team === null || id === null) return refuse(c, 'notFound');
    return c.redirect(`${after(team.id)}?weg=1`, 303);
  },
});

const { team, course } = links;
const at = [':team', ':id'] as const;

export const pageRoutes: readonly Route[] = [
  { method: 'GET', path: links.teams, access: readers, handle: list },
  { method: 'GET', path: links.team(':team'), access: readers, handle: show },
  dropping(links.dropPrinciple(...at), (tx, viewer, ...one) => drop(tx, viewer, 'principle', ...one), team),
  dropping(links.dropStep(...at), (tx, viewer, ...one) => drop(tx, viewer, 'method_step', ...one), team),
  dropping(
    links.dropEvent(...at),
    (tx, viewer, ...one) => dropNote(tx, viewer, 'practice_event', ...one),
    course,
  ),
  dropping(
    links.dropEvaluation(...at),
    (tx, viewer, ...one) => dropNote(tx, viewer, 'practice_evaluation', ...one),
    course,
  ),
];
