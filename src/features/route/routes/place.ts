import type { ActivityId, Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import type { Role } from '../../../shared/roles.ts';
import { catalogueOf, instrumentsIn, openOfferings, readVocabulary } from '../../catalogue/index.ts';
import {
  dossierLinks,
  type PersonForViewer,
  selectOwnPerson,
  selectPersonForCoach,
} from '../../dossier/index.ts';
import { type RoutePages, routeLinks } from '../links.ts';
import { inOrder } from '../order.ts';
import { changesIn } from '../queries/history.ts';
import { routesOf, stepsIn } from '../queries/read.ts';
import { lockRoute } from '../queries/route.ts';
import type { PersonRoute, Side, Step } from '../step.ts';
import { routeTexts } from '../texts/route.ts';
import type { RouteView, WithRoute } from '../views/view.ts';

const vocabulary = readVocabulary();

/** The two places where the same route is followed: in a dossier by the coach, and by the person. */
export interface Place {
  readonly side: Side;
  readonly access: readonly Role[];
  /** Addresses with their parameter, for the table of routes. */
  readonly paths: RoutePages;
  readonly find: (c: Ctx, tx: Tx, viewer: Viewer) => Promise<PersonForViewer | null>;
}

const coachActivity: ActivityId = 'route-volgen';
const ownActivity: ActivityId = 'eigen-route-volgen';

export const places: readonly Place[] = [
  {
    side: 'coach',
    access: ['coach'],
    paths: routeLinks.of(':id'),
    find: (c, tx, viewer) => selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', coachActivity),
  },
  {
    side: 'person',
    access: ['jobSeeker'],
    paths: routeLinks.mine,
    find: (_c, tx, viewer) => selectOwnPerson(tx, viewer, ownActivity),
  },
];

/** What a page of a route shows around it, read in the transaction of the request. */
export async function viewFor(
  c: Ctx,
  tx: Tx,
  viewer: Viewer,
  side: Side,
  person: PersonForViewer,
): Promise<RouteView> {
  const shell = shellOf(c);
  const { locale } = shell;
  const { responsible } = routeTexts[locale];
  const catalogue = await catalogueOf(tx);
  const instruments = instrumentsIn(locale, catalogue.instruments);
  const today = dayInAmsterdam(viewer.now);
  const open = openOfferings(catalogue, { municipality: person.municipality, today });
  const byId = new Map(instruments.map((one) => [one.id, one]));
  const words = new Map<string, string>();
  for (const list of ['doel', 'leefgebieden'] as const)
    for (const [id, word] of vocabulary[list]) words.set(id, word[locale]);
  return {
    shell,
    side,
    pages: side === 'coach' ? routeLinks.of(person.id) : routeLinks.mine,
    home: side === 'coach' ? dossierLinks.dossier(person.id) : dossierLinks.mine,
    names: {
      person: side === 'coach' ? person.givenName : responsible.person,
      coach: person.coachName,
      given: person.givenName,
    },
    viewerId: viewer.accountId,
    mayChange: person.archivedAt === null,
    today,
    instruments,
    instrumentOf: (id) => byId.get(id),
    openOfferings: (id) => open.get(id) ?? [],
    offeringOf: (id) => [...catalogue.offerings.values()].flat().find((one) => one.id === id),
    wordOf: (id) => words.get(id),
  };
}

export interface Around {
  readonly tx: Tx;
  readonly viewer: Viewer;
  readonly person: PersonForViewer;
  readonly view: RouteView;
}
export interface Here extends Around {
  readonly view: WithRoute;
  readonly route: PersonRoute;
  readonly steps: readonly Step[];
}

/** The person of this address, with all routes; null when there is none for this viewer. */
export function withPerson<Result>(
  c: Ctx,
  place: Place,
  work: (around: Around & { routes: readonly PersonRoute[] }) => Promise<Result>,
): Promise<Result | null> {
  return asViewer(c, async (tx, viewer) => {
    const person = await place.find(c, tx, viewer);
    if (person === null) return null;
    const view = await viewFor(c, tx, viewer, place.side, person);
    return work({ tx, viewer, person, view, routes: await routesOf(tx, viewer, person) });
  });
}

/** The current route among all, with its steps in order and what was changed. */
export async function hereOf(around: Around, routes: readonly PersonRoute[]): Promise<Here | null> {
  const { tx, viewer } = around;
  const route = routes.find(({ endedAt }) => endedAt === null);
  if (route === undefined) return null;
  const steps = inOrder(await stepsIn(tx, viewer, [route.id]));
  const changes = await changesIn(tx, viewer, route.id);
  return { ...around, route, steps, view: { ...around.view, route, steps, changes } };
}

/** The current route of this address, to look at; null when there is none. */
export const withRoute = <Result>(
  c: Ctx,
  place: Place,
  work: (here: Here) => Promise<Result>,
): Promise<Result | null> =>
  withPerson(c, place, async ({ routes, ...around }) => {
    const here = await hereOf(around, routes);
    return here === null ? null : work(here);
  });

/** The same to change: one at a time, and not in a closed dossier. */
export const changingRoute = <Result>(
  c: Ctx,
  place: Place,
  work: (here: Here) => Promise<Result>,
): Promise<Result | null> =>
  withPerson(c, place, async ({ routes, ...around }) => {
    const current = routes.find(({ endedAt }) => endedAt === null);
    if (current === undefined || !around.view.mayChange) return null;
    const { tx, viewer, person } = around;
    await lockRoute(tx, viewer, current.id);
    const here = await hereOf(around, await routesOf(tx, viewer, person));
    return here === null ? null : work(here);
  });

/** The step of this address among those of the current route. */
export const stepAt = (c: Ctx, { steps }: Pick<Here, 'steps'>): Step | undefined =>
  steps.find(({ id }) => id === c.req.param('stap'));
