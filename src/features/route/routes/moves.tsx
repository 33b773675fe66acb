import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { LONGEST_FEELING, offeringIn, typedFeeling, typedMove, versionOf } from '../forms/small.ts';
import { agreeStep, changeStep, feelStep, moveStep } from '../queries/step.ts';
import { agreementAfterChange, agreementAfterMove, mayAgree, moveProblem } from '../status.ts';
import { isOpen, type Step } from '../step.ts';
import { routeTexts } from '../texts/route.ts';
import { type StepMistake, StepPage } from '../views/step-page.tsx';
import type { WithRoute } from '../views/view.ts';
import { changingRoute, type Here, type Place, stepAt } from './place.ts';

/** The step is not as it was on the screen, so nothing was done; what was written with it stays to be read. */
interface Stale {
  readonly written: readonly string[];
}

/**
 * What one of the small forms did: it, a mistake to show, or nothing. A reason to stop that is not stored is shown beside what
 * stands.
 */
type Outcome = 'done' | Stale | StepMistake | { readonly lost: string };

const nothing: Stale = { written: [] };

/** The step as it is now, above it that it changed meanwhile, and what was written. */
export const showStale = (
  c: Ctx,
  view: WithRoute,
  step: Step,
  { written }: Stale,
): Response | Promise<Response> => {
  const meanwhile = written.filter((text) => text !== '');
  const page = <StepPage view={view} step={step} mistake={null} saved={false} meanwhile={meanwhile} />;
  return render(c, page, { status: 409, cache: 'no-store' });
};

/** A small form on the page of a step: does it, and shows the step again. */
const small =
  (place: Place, act: (here: Here, step: Step, form: URLSearchParams) => Promise<Outcome>): Route['handle'] =>
  async (c: Ctx) => {
    const form = await readForm(c);
    const done = await changingRoute(c, place, async (here) => {
      const step = stepAt(c, here);
      if (step === undefined) return null;
      return { view: here.view, step, outcome: await act(here, step, form) };
    });
    if (done === null) return refuse(c, 'notFound');
    const { view, step, outcome } = done;
    if (outcome === 'done') return c.redirect(`${view.pages.step(step.id)}?bewaard=1`, 303);
    if ('written' in outcome) return showStale(c, view, step, outcome);
    const shown = 'lost' in outcome ? { mistake: null, lost: outcome.lost } : { mistake: outcome };
    const page = <StepPage view={view} step={step} saved={false} {...shown} />;
    return render(c, page, { status: 'lost' in outcome ? 409 : 400, cache: 'no-store' });
  };

const move = (place: Place) =>
  small(place, async ({ tx, viewer, person, view }, step, form) => {
    const { to, reason } = typedMove(form);
    if (to === undefined) return { written: [reason] };
    const lost = to === 'stopped' && reason !== '' && reason !== step.statusReason ? { lost: reason } : null;
    // Pressed twice, or on a page that was open for long: it stands there already.
    if (to === step.status) return lost ?? 'done';
    const t = routeTexts[view.shell.locale];
    const problem = moveProblem(step.status, to, reason);
    if (problem === 'notFromHere') return lost ?? nothing;
    if (problem !== undefined) return { field: 'reden', message: t.moveProblems[problem], reason };
    const agreement = agreementAfterMove(step.agreement, to);
    await moveStep(tx, viewer, person, step, { to, reason, agreement });
    return 'done';
  });

const agree = (place: Place) =>
  small(place, async ({ tx, viewer, person }, step, form) => {
    // Pressed twice: agreeing made the next version.
    if (step.agreement === 'agreed' && versionOf(form) === step.version - 1) return 'done';
    // Only what was on the screen is agreed: changed meanwhile, it is shown again first.
    if (versionOf(form) !== step.version || !mayAgree(place.side, viewer.accountId, step)) return nothing;
    await agreeStep(tx, viewer, person, step);
    return 'done';
  });

const feel = (place: Place) =>
  small(place, async ({ tx, viewer, person, view }, step, form) => {
    const feeling = typedFeeling(form);
    const t = routeTexts[view.shell.locale];
    if (feeling.words.length > LONGEST_FEELING) return { field: 'woorden', message: t.feelingLong, feeling };
    if (feeling.feeling === undefined) return { field: 'hoe-ging-het', message: t.feelingMissing, feeling };
    await feelStep(tx, viewer, person, step, { feeling: feeling.feeling, words: feeling.words });
    return 'done';
  });

/** Chooses where; on a page that was open for long, the step is shown as it is now. */
const choosePlace = (place: Place) =>
  small(place, async ({ tx, viewer, person, view }, step, form) => {
    const open = step.instrumentId === null ? [] : view.openOfferings(step.instrumentId);
    const offeringId = offeringIn(form, open);
    if (offeringId === undefined || !isOpen(step)) return nothing;
    if (offeringId === step.offeringId) return 'done';
    const agreement = agreementAfterChange(step.agreement);
    const plan = { ...step, offeringId };
    const change = { version: versionOf(form), plan, agreement };
    return (await changeStep(tx, viewer, person, step, change)) ? 'done' : nothing;
  });

export const moveRoutes = (place: Place): readonly Route[] => {
  const { paths, access } = place;
  return [
    { method: 'POST', path: paths.status(':stap'), access, handle: move(place) },
    { method: 'POST', path: paths.agree(':stap'), access, handle: agree(place) },
    { method: 'POST', path: paths.offering(':stap'), access, handle: choosePlace(place) },
    { method: 'POST', path: paths.felt(':stap'), access, handle: feel(place) },
  ];
};
