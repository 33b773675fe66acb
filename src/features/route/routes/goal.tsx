import { differencesIn } from '../../../platform/web/components/both-texts.tsx';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import {
  EMPTY_GOAL,
  type GoalProblem,
  NOTHING_AGREED,
  parseGoal,
  type TypedGoal,
  typedGoal,
  typedOfGoal,
} from '../forms/route.ts';
import { idOf, versionOf } from '../forms/small.ts';
import { routesOf } from '../queries/read.ts';
import { beginRoute, changeRoute, lockRoute } from '../queries/route.ts';
import type { PersonRoute } from '../step.ts';
import { routeTexts } from '../texts/route.ts';
import { GoalPage } from '../views/goal-page.tsx';
import type { Meanwhile } from '../views/step-form-page.tsx';
import { otherThan, type RouteView } from '../views/view.ts';
import { type Place, withPerson } from './place.ts';
import { addressOf } from './steps.tsx';

interface Shown {
  readonly view: RouteView;
  readonly route: PersonRoute | null;
  readonly id: string;
  readonly seen?: number;
  readonly typed: TypedGoal;
  readonly problems?: readonly GoalProblem[];
  readonly meanwhile?: Meanwhile;
}

function page(c: Ctx, { problems = [], meanwhile, ...shown }: Shown) {
  const status = meanwhile !== undefined ? 409 : problems.length > 0 ? 400 : 200;
  const view = <GoalPage {...shown} problems={problems} meanwhile={meanwhile ?? null} />;
  return render(c, view, { status, cache: 'no-store' });
}

const current = (routes: readonly PersonRoute[]): PersonRoute | null =>
  routes.find(({ endedAt }) => endedAt === null) ?? null;

const ask =
  (place: Place): Route['handle'] =>
  async (c) => {
    const found = await withPerson(c, place, async ({ view, routes }) =>
      view.mayChange ? { view, route: current(routes) } : null,
    );
    if (found === null) return refuse(c, 'notFound');
    const typed = found.route === null ? EMPTY_GOAL : typedOfGoal(found.route);
    return page(c, { ...found, id: found.route?.id ?? c.var.deps.ids(), typed });
  };

const store =
  (place: Place): Route['handle'] =>
  async (c) => {
    const form = await readForm(c);
    const typed = typedGoal(form);
    const id = idOf(form) ?? c.var.deps.ids();
    const done = await withPerson(c, place, async ({ tx, viewer, person, view, routes: before }) => {
      if (!view.mayChange) return null;
      const begun = current(before);
      if (begun !== null) await lockRoute(tx, viewer, begun.id);
      // Of two at once the second sees what the first made of it.
      const routes = begun === null ? before : await routesOf(tx, viewer, person);
      const route = current(routes);
      const parsed = parseGoal(typed);
      if (!parsed.ok) return { view, route, id, seen: versionOf(form), problems: parsed.problems };
      const { value } = parsed;
      if (route === null) {
        // It was about a route that ended meanwhile; the same words may begin another.
        if (routes.some((ended) => ended.id === id))
          return { view, route, id: viewer.newId(), problems: ['routeEnded'] as const };
        const fresh = { id, plan: { ...NOTHING_AGREED, ...value }, choiceId: null, proposed: null };
        if (await beginRoute(tx, viewer, person, fresh)) return 'stored';
        // Begun at the same moment somewhere else: with this form or with another.
        const other = current(await routesOf(tx, viewer, person));
        return other === null || other.id === id
          ? 'stored'
          : { view, route: other, id: other.id, meanwhile: meanwhileOf(view, other, typed) };
      }
      // A form for a new route, sent twice or, after Back, with other words: they belong to the first version. What was about
      // another route knows no version of this one.
      const version = route.id !== id ? -1 : versionOf(form) === 0 ? 1 : versionOf(form);
      const { support, duties, consequences, evaluateOn } = route;
      const plan = { support, duties, consequences, evaluateOn, ...value };
      const change = { version, what: 'goal', plan } as const;
      const kept = await changeRoute(tx, viewer, person, route, change);
      return kept ? 'stored' : { view, route, id: route.id, meanwhile: meanwhileOf(view, route, typed) };
    });
    if (done === null) return refuse(c, 'notFound');
    if (done === 'stored') return c.redirect(`${addressOf(c, place)}?bewaard=1`, 303);
    return page(c, { ...done, typed });
  };

function meanwhileOf(view: RouteView, route: PersonRoute, typed: TypedGoal): Meanwhile {
  const t = routeTexts[view.shell.locale].goalPage;
  const said = ({ doel, soort, leefgebied }: TypedGoal) => ({
    doel,
    soort: view.wordOf(soort) ?? '',
    leefgebied: leefgebied.flatMap((one) => view.wordOf(one) ?? []).join(', '),
  });
  const labels = { doel: t.words, soort: t.kind, leefgebied: t.domains };
  return {
    who: otherThan(view, route.changedBy),
    at: route.changedAt,
    differences: differencesIn(labels, said(typedOfGoal(route)), said(typed)),
  };
}

export const goalRoutes = (place: Place): readonly Route[] => [
  { method: 'GET', path: place.paths.goal, access: place.access, handle: ask(place) },
  { method: 'POST', path: place.paths.goal, access: place.access, handle: store(place) },
];
