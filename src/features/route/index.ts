/** What other features may use of the route. */
export { type RoutePages, routeLinks } from './links.ts';
export { inOrder, stepNow } from './order.ts';
export { currentRoute, stepsOf } from './queries/read.ts';
export {
  type Feeling,
  isOpen,
  type PersonRoute,
  type RoutePlan,
  type Step,
  type StepPlan,
  type StepStatus,
} from './step.ts';
