import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { typedParts } from '../forms/small.ts';
import { LONGEST } from '../forms/step.ts';
import { addSteps, areTaken, changeStep } from '../queries/step.ts';
import { MOST_PARTS, split } from '../split.ts';
import { agreementAfterChange } from '../status.ts';
import { hasRoom, isOpen, type Step, type StepPlan } from '../step.ts';
import { SplitPage, type SplitProblem } from '../views/split-page.tsx';
import type { WithRoute } from '../views/view.ts';
import { showStale } from './moves.tsx';
import { changingRoute, type Here, type Place, stepAt, withRoute } from './place.ts';

interface Shown {
  readonly view: WithRoute;
  readonly step: Step;
  readonly titles: readonly string[];
  readonly ids: readonly string[];
  readonly problems: ReadonlyMap<number, SplitProblem>;
}
const page = (c: Ctx, shown: Shown) =>
  render(c, <SplitPage {...shown} />, { status: shown.problems.size > 0 ? 400 : 200, cache: 'no-store' });

const ask =
  (place: Place): Route['handle'] =>
  async (c) => {
    const found = await withRoute(c, place, async (here) => {
      const step = stepAt(c, here);
      return step === undefined || !maySplit(here, step) ? null : { view: here.view, step };
    });
    if (found === null) return refuse(c, 'notFound');
    const ids = Array.from({ length: MOST_PARTS }, () => c.var.deps.ids());
    return page(c, { ...found, titles: [], ids, problems: new Map() });
  };

const maySplit = ({ view, steps }: Here, step: Step): boolean =>
  view.mayChange && isOpen(step) && hasRoom(steps, MOST_PARTS);

function problemsIn(titles: readonly string[]): Map<number, SplitProblem> {
  if (titles.every((title) => title === '')) return new Map([[0, 'missing']]);
  const long = titles.flatMap((title, at) => (title.length > LONGEST.title ? [at] : []));
  return new Map(long.map((at) => [at, 'long']));
}

const make =
  (place: Place): Route['handle'] =>
  async (c) => {
    const form = await readForm(c);
    const typed = typedParts(form);
    const ids = typed.ids.map((id) => id ?? c.var.deps.ids());
    const done = await changingRoute(c, place, async (here) => {
      const step = stepAt(c, here);
      if (step === undefined) return null;
      const to = { to: here.view.pages.page };
      const made = here.steps.filter(({ id }) => ids.includes(id));
      // Sent twice: the small steps are there already. With other words they are others.
      if (made.length > 0) {
        const fresh = ids.map(() => c.var.deps.ids());
        const shown = { view: here.view, step, titles: typed.titles, ids: fresh };
        return isSame(made, typed.titles, ids) ? to : { ...shown, problems: new Map([[0, 'made']] as const) };
      }
      if (!maySplit(here, step)) return { over: step, around: here.view };
      const problems = problemsIn(typed.titles);
      if (problems.size > 0) return { view: here.view, step, titles: typed.titles, ids, problems };
      const taken = await areTaken(here.tx, here.viewer, ids);
      const filled = typed.titles.flatMap((title, at) =>
        title === '' ? [] : [{ title, id: (taken ? undefined : ids[at]) ?? c.var.deps.ids() }],
      );
      await store(here, step, filled);
      return to;
    });
    if (done === null) return refuse(c, 'notFound');
    if ('to' in done) return c.redirect(`${done.to}?bewaard=1`, 303);
    if (done.over !== undefined) return showStale(c, done.around, done.over, { written: typed.titles });
    return page(c, done);
  };

const isSame = (made: readonly Step[], titles: readonly string[], ids: readonly string[]): boolean =>
  titles.every((title, at) => (made.find(({ id }) => id === ids[at])?.title ?? '') === title);

/** The small steps first, then what is left of the big one. The first takes over that it is under way. */
async function store(
  { tx, viewer, person, route }: Here,
  step: Step,
  filled: readonly { readonly title: string; readonly id: string }[],
): Promise<void> {
  const made = split(
    step,
    filled.map(({ title }) => title),
    filled.map(({ id }) => id),
  );
  const busy = step.status === 'under-way';
  const parts = made.parts.map((part, at) => ({
    id: filled[at]?.id ?? '',
    plan: partOf(step, part),
    status: busy && at === 0 ? ('under-way' as const) : ('planned' as const),
    splitFrom: step.id,
  }));
  const plan = { ...planOf(step), ...made.rest };
  const agreement = agreementAfterChange(step.agreement);
  const status = busy ? ('planned' as const) : undefined;
  await addSteps(tx, viewer, person, route, parts, 'split');
  // No text is overwritten, so it does not matter which version was on the screen.
  await changeStep(tx, viewer, person, step, { version: step.version, plan, agreement, status });
}

const planOf = (step: Step): StepPlan => ({
  title: step.title,
  why: step.why,
  what: step.what,
  how: step.how,
  instrumentId: step.instrumentId,
  offeringId: step.offeringId,
  responsible: step.responsible,
  responsibleWords: step.responsibleWords,
  after: step.after,
  from: step.from,
  to: step.to,
  hoursPerWeek: step.hoursPerWeek,
});

const partOf = (step: Step, part: Pick<StepPlan, 'title' | 'after' | 'from' | 'to'>): StepPlan => ({
  ...planOf(step),
  ...part,
  why: '',
  what: '',
  how: '',
  hoursPerWeek: null,
});

export const splitRoutes = (place: Place): readonly Route[] => {
  const path = place.paths.split(':stap');
  return [
    { method: 'GET', path, access: place.access, handle: ask(place) },
    { method: 'POST', path, access: place.access, handle: make(place) },
  ];
};
