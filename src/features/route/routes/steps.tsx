import { formatDate } from '../../../platform/i18n/index.ts';
import { differencesIn } from '../../../platform/web/components/both-texts.tsx';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import { idOf, versionOf } from '../forms/small.ts';
import {
  EMPTY_STEP,
  parseStep,
  type StepProblem,
  type TypedStep,
  typedOfStep,
  typedStep,
} from '../forms/step.ts';
import { addSteps, areTaken, changeStep } from '../queries/step.ts';
import { agreementAfterChange } from '../status.ts';
import { hasRoom, isOpen, type Step, type StepPlan } from '../step.ts';
import { routeTexts } from '../texts/route.ts';
import { type Meanwhile, StepFormPage } from '../views/step-form-page.tsx';
import { otherThan, titlesOf, type WithRoute } from '../views/view.ts';
import { showStale } from './moves.tsx';
import { changingRoute, type Here, type Place, stepAt, withRoute } from './place.ts';

interface Shown {
  readonly view: WithRoute;
  readonly step: Step | null;
  readonly id: string;
  readonly seen?: number;
  readonly typed: TypedStep;
  readonly problems?: readonly StepProblem[];
  readonly meanwhile?: Meanwhile;
  /** There is no room for it; the page says so. */
  readonly full?: boolean;
}

function page(c: Ctx, { problems = [], meanwhile, full = false, ...shown }: Shown): Promise<Response> {
  const { locale } = shown.view.shell;
  const instruments = [...shown.view.instruments].sort((a, b) => a.name.localeCompare(b.name, locale));
  const view = (
    <StepFormPage {...shown} problems={problems} meanwhile={meanwhile ?? null} instruments={instruments} />
  );
  const status = meanwhile !== undefined ? 409 : full || problems.length > 0 ? 400 : 200;
  return Promise.resolve(render(c, view, { status, cache: 'no-store' }));
}

const around = ({ view, steps }: Here, id: string, was: Step | null) => ({
  instruments: new Set(view.instruments.map((one) => one.id)),
  steps,
  id,
  was,
});

const askNew =
  (place: Place): Route['handle'] =>
  async (c) => {
    const found = await withRoute(c, place, async ({ view }) => (view.mayChange ? view : null));
    if (found === null) return refuse(c, 'notFound');
    // Who adds a step is usually who will do it; at the side of the person that is clear.
    const typed = place.side === 'person' ? { ...EMPTY_STEP, wie: 'person' } : EMPTY_STEP;
    return page(c, { view: found, step: null, id: c.var.deps.ids(), typed });
  };

const add =
  (place: Place): Route['handle'] =>
  async (c) => {
    const form = await readForm(c);
    const typed = typedStep(form);
    const id = idOf(form) ?? c.var.deps.ids();
    const done = await changingRoute(c, place, async (here) => {
      const { tx, viewer, person, route, view, steps } = here;
      const made = steps.find((step) => step.id === id) ?? null;
      const parsed = parseStep(typed, around(here, id, made));
      if (!parsed.ok) return { view, problems: parsed.problems };
      if (made !== null) return againOn(here, made, typed, parsed.value);
      if (!hasRoom(steps)) return { view, full: true };
      const status = form.get('als') === 'idee' ? 'suggested' : 'planned';
      const free = (await areTaken(tx, viewer, [id])) ? viewer.newId() : id;
      const step = { id: free, plan: parsed.value, status, splitFrom: null } as const;
      await addSteps(tx, viewer, person, route, [step]);
      return 'added';
    });
    if (done === null) return refuse(c, 'notFound');
    if (done !== 'added') return page(c, { step: null, ...done, id, typed });
    return c.redirect(`${addressOf(c, place)}?bewaard=1`, 303);
  };

/** Back, and sent again: what stands there now counts, unless somebody changed the step since it was made. */
async function againOn({ tx, viewer, person, view }: Here, step: Step, typed: TypedStep, plan: StepPlan) {
  const change = { version: 1, plan, agreement: agreementAfterChange(step.agreement) };
  const kept = await changeStep(tx, viewer, person, step, change);
  return kept ? 'added' : { view, step, meanwhile: meanwhileOf(view, step, typed) };
}

/** The page of this route, from the address that was asked. */
export const addressOf = (c: Ctx, { paths }: Place): string =>
  paths.page.replace(':id', c.req.param('id') ?? '');

const askEdit =
  (place: Place): Route['handle'] =>
  async (c) => {
    const found = await withRoute(c, place, async (here) => {
      const step = stepAt(c, here);
      return step === undefined || !isOpen(step) || !here.view.mayChange ? null : { view: here.view, step };
    });
    if (found === null) return refuse(c, 'notFound');
    return page(c, { ...found, id: found.step.id, typed: typedOfStep(found.step) });
  };

const edit =
  (place: Place): Route['handle'] =>
  async (c) => {
    const form = await readForm(c);
    const typed = typedStep(form);
    const done = await changingRoute(c, place, async (here) => {
      const { tx, viewer, person, view } = here;
      const step = stepAt(c, here);
      if (step === undefined) return null;
      // Done or stopped meanwhile: it is no longer changed, and what was typed is not lost.
      if (!isOpen(step)) return { over: step, around: view };
      const shown = { view, step, id: step.id, typed };
      const parsed = parseStep(typed, around(here, step.id, step));
      if (!parsed.ok) return { ...shown, seen: versionOf(form), problems: parsed.problems };
      const change = {
        version: versionOf(form),
        plan: parsed.value,
        agreement: agreementAfterChange(step.agreement),
      };
      const kept = await changeStep(tx, viewer, person, step, change);
      return kept
        ? { to: view.pages.step(step.id) }
        : { ...shown, meanwhile: meanwhileOf(view, step, typed) };
    });
    if (done === null) return refuse(c, 'notFound');
    if ('to' in done) return c.redirect(`${done.to}?bewaard=1`, 303);
    if (done.over !== undefined)
      return showStale(c, done.around, done.over, { written: newWords(done.over, typed) });
    return page(c, done);
  };

/** What somebody wrote that is not in the step. */
const newWords = (step: Step, typed: TypedStep): string[] => {
  const words = ({ titel, hoe, waarom, wat, met }: TypedStep) => [titel, hoe, waarom, wat, met];
  const known = words(typedOfStep(step));
  return words(typed).filter((text) => !known.includes(text));
};

/** What the other wrote beside what was typed here, under the names of the fields. */
function meanwhileOf(view: WithRoute, step: Step, typed: TypedStep): Meanwhile {
  const { form: t, responsible } = routeTexts[view.shell.locale];
  const day = (typedDay: string) => (isDay(typedDay) ? formatDate(view.shell.locale, typedDay) : typedDay);
  const said = (one: TypedStep) => ({
    ...one,
    van: day(one.van),
    tot: day(one.tot),
    wie: one.wie === 'person' || one.wie === 'coach' ? view.names[one.wie] : one.wie && responsible.other,
    instrument: view.instrumentOf(one.instrument)?.name ?? one.instrument,
    na: titlesOf(
      view.shell.locale,
      view.steps.filter(({ id }) => one.na.includes(id)),
    ),
  });
  const labels = {
    ...{ titel: t.title, van: t.from, tot: t.to, hoe: t.how, wie: t.who, met: t.whoWords },
    ...{ na: t.after, waarom: t.why, wat: t.what, uren: t.hours, instrument: t.instrument },
  };
  return {
    who: otherThan(view, step.changedBy),
    at: step.changedAt,
    differences: differencesIn(labels, said(typedOfStep(step)), said(typed)),
  };
}

export const stepRoutes = (place: Place): readonly Route[] => {
  const { paths, access } = place;
  return [
    { method: 'GET', path: paths.newStep, access, handle: askNew(place) },
    { method: 'POST', path: paths.newStep, access, handle: add(place) },
    { method: 'GET', path: paths.edit(':stap'), access, handle: askEdit(place) },
    { method: 'POST', path: paths.edit(':stap'), access, handle: edit(place) },
  ];
};
