import { formatDate } from '../../../platform/i18n/index.ts';
import { differencesIn } from '../../../platform/web/components/both-texts.tsx';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import { type PlanProblem, parsePlan, type TypedPlan, typedOfPlan, typedPlan } from '../forms/route.ts';
import { versionOf } from '../forms/small.ts';
import { changeRoute } from '../queries/route.ts';
import { coachTexts } from '../texts/coach.ts';
import { PlanPage } from '../views/plan-page.tsx';
import type { Meanwhile } from '../views/step-form-page.tsx';
import { otherThan, type WithRoute } from '../views/view.ts';
import { changingRoute, type Place, withRoute } from './place.ts';

interface Shown {
  readonly view: WithRoute;
  readonly seen?: number;
  readonly typed: TypedPlan;
  readonly problems?: readonly PlanProblem[];
  readonly meanwhile?: Meanwhile;
}

function page(c: Ctx, { problems = [], meanwhile, ...shown }: Shown) {
  const status = meanwhile !== undefined ? 409 : problems.length > 0 ? 400 : 200;
  const view = <PlanPage {...shown} problems={problems} meanwhile={meanwhile ?? null} />;
  return render(c, view, { status, cache: 'no-store' });
}

const ask =
  (place: Place): Route['handle'] =>
  async (c) => {
    const view = await withRoute(c, place, async (here) => (here.view.mayChange ? here.view : null));
    return view === null ? refuse(c, 'notFound') : page(c, { view, typed: typedOfPlan(view.route) });
  };

const store =
  (place: Place): Route['handle'] =>
  async (c) => {
    const form = await readForm(c);
    const typed = typedPlan(form);
    const done = await changingRoute(c, place, async ({ tx, viewer, person, route, view }) => {
      const parsed = parsePlan(typed);
      if (!parsed.ok) return { view, typed, seen: versionOf(form), problems: parsed.problems };
      const plan = { ...planOf(route), ...parsed.value };
      const change = { version: versionOf(form), what: 'plan', plan } as const;
      const kept = await changeRoute(tx, viewer, person, route, change);
      return kept ? { to: view.pages.page } : { view, typed, meanwhile: meanwhileOf(view, typed) };
    });
    if (done === null) return refuse(c, 'notFound');
    return 'to' in done ? c.redirect(`${done.to}?bewaard=1`, 303) : page(c, done);
  };

const planOf = ({ goalWords, goal, lifeDomains }: WithRoute['route']) => ({ goalWords, goal, lifeDomains });

function meanwhileOf(view: WithRoute, typed: TypedPlan): Meanwhile {
  const t = coachTexts[view.shell.locale];
  const labels = {
    ...{ hulp: t.support, afspraken: t.duties, alsnietlukt: t.consequences, samenkijken: t.evaluate },
  };
  const { changedBy, changedAt } = view.route;
  const said = (plan: TypedPlan) => ({
    ...plan,
    samenkijken: isDay(plan.samenkijken) ? formatDate(view.shell.locale, plan.samenkijken) : plan.samenkijken,
  });
  const differences = differencesIn(labels, said(typedOfPlan(view.route)), said(typed));
  return { who: otherThan(view, changedBy), at: changedAt, differences };
}

/** Only for the coach: the person reads it, and helps to make it in the talk. */
export const planRoutes = (place: Place): readonly Route[] =>
  place.side === 'person'
    ? []
    : [
        { method: 'GET', path: place.paths.plan, access: place.access, handle: ask(place) },
        { method: 'POST', path: place.paths.plan, access: place.access, handle: store(place) },
      ];
