import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import { adviserIn, type ProposedRoute, routeTitle, stepText } from '../../choice/index.ts';
import { dossierChoiceLinks, findChoice, situationOf } from '../../dossier/index.ts';
import { adopted, nextMonday, type Proposed } from '../adopt.ts';
import { EMPTY_GOAL, NOTHING_AGREED, parseGoal, type TypedGoal, typedGoal } from '../forms/route.ts';
import { idOf } from '../forms/small.ts';
import { routeLinks } from '../links.ts';
import { beginRoute, endRoute } from '../queries/route.ts';
import { addSteps } from '../queries/step.ts';
import type { PersonRoute } from '../step.ts';
import { coachTexts } from '../texts/coach.ts';
import { routeTexts } from '../texts/route.ts';
import { AdoptPage } from '../views/adopt-page.tsx';
import type { RouteView } from '../views/view.ts';
import { type Around, type Place, places, withPerson } from './place.ts';

const access = ['coach'] as const;
const coach = places.find(({ side }) => side === 'coach');

interface Offered {
  readonly view: RouteView;
  readonly choiceId: string;
  readonly name: ProposedRoute['name'];
  readonly steps: readonly Proposed[];
  readonly current: PersonRoute | null;
  /** What the person said that it is about, to begin the goal with. */
  readonly about: TypedGoal;
}

/** The proposed route of a stored choice, with the evidence of that day: the same as on the page it was chosen on. */
async function offered(
  c: Ctx,
  { tx, viewer, person, view, routes }: Around & { routes: readonly PersonRoute[] },
  asked: string | null | undefined,
): Promise<Offered | null> {
  const choice = await findChoice(tx, viewer, person, c.req.param('keuze') ?? '');
  if (choice === undefined || !view.mayChange) return null;
  const { locale } = view.shell;
  const adviser = (await adviserIn(tx, view.today, choice.madeAt)).in(locale);
  const situation = situationOf(adviser, choice);
  const route = adviser.advise(situation).plan.routes.find(({ name }) => name === asked);
  if (route === undefined) return null;
  const steps = route.steps.flatMap((step) => {
    const instrument = adviser.compiled.instruments[step.row];
    if (instrument === undefined) return [];
    const { id, name, summary } = instrument;
    const why = stepText(adviser.speaker(locale), step);
    return [{ ...step, title: name.slice(0, 120), why, what: summary, instrumentId: id }];
  });
  const wishes = (situation.domains ?? []).filter(({ wish }) => wish).map(({ domain }) => domain);
  return {
    view,
    choiceId: choice.id,
    name: route.name,
    steps,
    current: routes.find(({ endedAt }) => endedAt === null) ?? null,
    about: { ...EMPTY_GOAL, soort: situation.goal ?? '', leefgebied: wishes },
  };
}

interface Typed {
  readonly id: string;
  readonly typed: TypedGoal;
  readonly start: string;
  readonly problems?: readonly ('goalMissing' | 'goalLong' | 'startWrong')[];
}

function page(c: Ctx, offer: Offered, { id, typed, start, problems = [] }: Typed) {
  const { view, choiceId, name, steps, current } = offer;
  const { locale } = view.shell;
  const person = c.req.param('id') ?? '';
  const errors = problems.map((one) =>
    one === 'startWrong'
      ? ({ field: 'start', message: coachTexts[locale].adopt.startWrong } as const)
      : ({ field: 'doel', message: routeTexts[locale].goalPage.problems[one] } as const),
  );
  const body = (
    <AdoptPage
      view={view}
      action={routeLinks.adopt(person, choiceId)}
      back={{ href: dossierChoiceLinks.routes(person, choiceId), label: coachTexts[locale].adopt.back }}
      proposed={name}
      name={routeTitle(locale, name)}
      id={id}
      steps={adopted(steps, isDay(start) ? start : view.today, [])}
      typed={typed}
      start={start}
      replaces={current !== null}
      errors={errors}
    />
  );
  return render(c, body, { status: errors.length > 0 ? 400 : 200, cache: 'no-store' });
}

const ask =
  (place: Place): Route['handle'] =>
  async (c) => {
    const offer = await withPerson(c, place, (around) => offered(c, around, c.req.query('route')));
    if (offer === null) return refuse(c, 'notFound');
    const start = nextMonday(offer.view.today);
    return page(c, offer, { id: c.var.deps.ids(), typed: offer.about, start });
  };

const store =
  (place: Place): Route['handle'] =>
  async (c) => {
    const form = await readForm(c);
    const id = idOf(form) ?? c.var.deps.ids();
    const start = form.get('start') ?? '';
    const typed = typedGoal(form);
    const done = await withPerson(c, place, async (around) => {
      const to = { to: around.view.pages.page };
      // Sent twice: it is there already.
      if (around.routes.some((route) => route.id === id)) return to;
      const offer = await offered(c, around, form.get('route'));
      if (offer === null) return null;
      const parsed = parseGoal(typed);
      const startWrong = isDay(start) ? [] : (['startWrong'] as const);
      if (!parsed.ok) return { offer, problems: [...parsed.problems, ...startWrong] };
      if (startWrong.length > 0) return { offer, problems: startWrong };
      const { tx, viewer, person, view } = around;
      const { reason } = coachTexts[view.shell.locale].adopt;
      if (offer.current !== null) await endRoute(tx, viewer, person, offer.current, reason);
      const plan = { ...NOTHING_AGREED, ...parsed.value };
      const fresh = { id, plan, choiceId: offer.choiceId, proposed: offer.name };
      const ids = offer.steps.map(() => viewer.newId());
      const steps = adopted(offer.steps, start, ids).map((one, i) => ({
        ...{ id: ids[i] ?? viewer.newId(), plan: one, status: 'planned' as const, splitFrom: null },
      }));
      if (await beginRoute(tx, viewer, person, fresh)) await addSteps(tx, viewer, person, { id }, steps);
      return to;
    });
    if (done === null) return refuse(c, 'notFound');
    if ('to' in done) return c.redirect(`${done.to}?bewaard=1`, 303);
    return page(c, done.offer, { id, typed, start, problems: done.problems });
  };

const path = routeLinks.adopt(':id', ':keuze');
export const adoptRoutes: readonly Route[] =
  coach === undefined
    ? []
    : [
        { method: 'GET', path, access, handle: ask(coach) },
        { method: 'POST', path, access, handle: store(coach) },
      ];
