import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { stepsIn } from '../queries/read.ts';
import { CoachRoutePage } from '../views/coach-page.tsx';
import { OwnRoutePage } from '../views/mine-page.tsx';
import { StepPage } from '../views/step-page.tsx';
import { hereOf, type Place, stepAt, withPerson, withRoute } from './place.ts';

const noStore = { cache: 'no-store' } as const;

/** The current route and the earlier ones, as both pages show them. */
export const routesHere = (c: Ctx, place: Place) =>
  withPerson(c, place, async ({ routes, ...around }) => {
    const here = await hereOf(around, routes);
    const earlier = routes.filter(({ endedAt }) => endedAt !== null);
    const ids = earlier.map(({ id }) => id);
    const earlierSteps = await stepsIn(around.tx, around.viewer, ids);
    return { view: around.view, current: here?.view ?? null, earlier, earlierSteps };
  });

const show =
  (place: Place): Route['handle'] =>
  async (c) => {
    const found = await routesHere(c, place);
    if (found === null) return place.side === 'person' ? c.redirect('/mijn', 303) : refuse(c, 'notFound');
    const choice = found.current?.route.choiceId ?? null;
    const props = { ...found, saved: c.req.query('bewaard') !== undefined };
    const page =
      place.side === 'coach' ? (
        <CoachRoutePage {...props} />
      ) : (
        <OwnRoutePage {...props} adviceHref={choice === null ? null : ownAdvice(choice)} />
      );
    return render(c, page, noStore);
  };

const ownAdvice = (choice: string): string => `/mijn/keuzes/${choice}`;

const showStep =
  (place: Place): Route['handle'] =>
  async (c) => {
    const found = await withRoute(c, place, async (here) => {
      const step = stepAt(c, here);
      return step === undefined ? null : { view: here.view, step };
    });
    if (found === null) return refuse(c, 'notFound');
    const saved = c.req.query('bewaard') !== undefined;
    return render(c, <StepPage {...found} saved={saved} mistake={null} />, noStore);
  };

export const pageRoutes = (place: Place): readonly Route[] => [
  { method: 'GET', path: place.paths.page, access: place.access, handle: show(place) },
  { method: 'GET', path: place.paths.step(':stap'), access: place.access, handle: showStep(place) },
];
