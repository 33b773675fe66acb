import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import type { PersonForViewer, PersonPart } from '../../dossier/index.ts';
import { inDutch } from '../in-dutch.ts';
import { routeLinks } from '../links.ts';
import { changesIn } from '../queries/history.ts';
import { routesOf, stepsIn } from '../queries/read.ts';
import type { RouteChange, Side } from '../step.ts';
import { CoachPanel, OwnPanel } from '../views/panels.tsx';
import { hereOf, viewFor } from './place.ts';

/** More than anybody's route has; whoever asks for the own data gets all of it. */
const EVERY_CHANGE = 100_000;

async function panel(c: Ctx, tx: Tx, viewer: Viewer, side: Side, person: PersonForViewer) {
  const view = await viewFor(c, tx, viewer, side, person);
  const here = await hereOf({ tx, viewer, person, view }, await routesOf(tx, viewer, person));
  return { view, current: here?.view ?? null };
}

/** The route in a dossier: the step for now, and everything in the file with own data. */
export const routePart: PersonPart = {
  adopt: routeLinks.adopt,
  forCoach: async (c, tx, viewer, person) => (
    <CoachPanel {...(await panel(c, tx, viewer, 'coach', person))} />
  ),
  forSelf: async (c, tx, viewer, person) => <OwnPanel {...(await panel(c, tx, viewer, 'person', person))} />,
  ownData: async (tx, viewer, person) => {
    const routes = await routesOf(tx, viewer, person);
    const changes = new Map<string, RouteChange[]>();
    for (const { id } of routes) changes.set(id, await changesIn(tx, viewer, id, EVERY_CHANGE));
    const steps = await stepsIn(
      tx,
      viewer,
      routes.map(({ id }) => id),
    );
    return inDutch(routes, steps, changes);
  },
};
