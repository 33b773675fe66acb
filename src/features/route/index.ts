/** What other features may use of the route. */
import type { Feature } from '../../platform/web/route.ts';
import { adoptRoutes } from './routes/adopt.tsx';
import { goalRoutes } from './routes/goal.tsx';
import { moveRoutes } from './routes/moves.tsx';
import { pageRoutes } from './routes/pages.tsx';
import { paperRoutes } from './routes/paper.ts';
import { pauseRoutes } from './routes/pause.tsx';
import { places } from './routes/place.ts';
import { planRoutes } from './routes/plan.tsx';
import { splitRoutes } from './routes/split.tsx';
import { stepRoutes } from './routes/steps.tsx';

export { type RoutePages, routeLinks } from './links.ts';
export { inOrder, stepNow } from './order.ts';
export { addInventedRoutes, type InventedRoute, type InventedStep } from './queries/invented.ts';
export { currentRoute, stepsOf } from './queries/read.ts';
export { routePart } from './routes/part.tsx';
export {
  type Feeling,
  isOpen,
  type PersonRoute,
  type RoutePlan,
  type Step,
  type StepPlan,
  type StepStatus,
} from './step.ts';

export const route: Feature = {
  name: 'route',
  routes: [
    ...places.flatMap((place) => [
      ...pageRoutes(place),
      ...stepRoutes(place),
      ...moveRoutes(place),
      ...splitRoutes(place),
      ...goalRoutes(place),
      ...planRoutes(place),
      ...pauseRoutes(place),
      ...paperRoutes(place),
    ]),
    ...adoptRoutes,
  ],
};
