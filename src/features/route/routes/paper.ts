import { refuse } from '../../../platform/web/errors.tsx';
import type { Route } from '../../../platform/web/route.ts';
import { planHeaders, planPdf } from '../pdf/plan-pdf.ts';
import { type Place, withRoute } from './place.ts';

/** On paper everything is said from the side of the person, whoever prints it. */
const paper =
  (place: Place): Route['handle'] =>
  async (c) => {
    const found = await withRoute(c, place, async ({ view, person }) => ({ view, person }));
    if (found === null) return refuse(c, 'notFound');
    const { view, person } = found;
    const named = { ...view, names: { ...view.names, person: person.givenName } };
    const options = { owner: c.var.tenant.name, made: c.var.deps.clock(), person: person.givenName };
    return c.body(planPdf(named, options), 200, planHeaders(view));
  };

export const paperRoutes = (place: Place): readonly Route[] => [
  { method: 'GET', path: place.paths.paper, access: place.access, handle: paper(place) },
];
