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
import { changingRoute, type Here, type Place, stepAt } from './place.ts';

/**
 * What one of the small forms did: it, a mistake to show, or nothing, because the step is not as it was on the screen. Then
 * a reason that is not stored is shown again beside what stands.
 */
type Outcome = 'done' | 'nothing' | StepMistake | { readonly lost: string };

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
    if (typeof outcome === 'string')
      return c.redirect(`${view.pages.step(step.id)}${outcome === 'done' ? '?bewaard=1' : ''}`, 303);
    const shown = 'lost' in outcome ? { mistake: null, lost: outcome.lost } : { mistake: outcome };
    const page = <StepPage view={view} step={step} saved={false} {...shown} />;
    return render(c, page, { status: 'lost' in outcome ? 409 : 400, cache: 'no-store' });
  };

const move = (place: Place) =>
  small(place, async ({ tx, viewer, person, view }, step, form) => {
    const { to, reason } = typedMove(form);
    const lost = to === 'stopped' && reason !== '' && reason !== step.statusReason ? { lost: reason } : null;
    // Pressed twice, or on a page that was open for long: it stands there already.
    if (to === undefined || to === step.status) return lost ?? 'done';
    const t = routeTexts[view.shell.locale];
    const problem = moveProblem(step.status, to, reason);
    if (problem === 'notFromHere') return lost ?? 'nothing';
    if (problem !== undefined) return { field: 'reden', message: t.moveProblems[problem], reason };
    const agreement = agreementAfterMove(step.agreement, to);
    await moveStep(tx, viewer, person, step, { to, reason, agreement });
    return 'done';
  });

const agree = (place: Place) =>
  small(place, async ({ tx, viewer, person }, step, form) => {
    // Only what was on the screen is agreed: changed meanwhile, it is shown again first.
    if (versionOf(form) !== step.version || !mayAgree(place.side, viewer.accountId, step)) return 'nothing';
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
    if (offeringId === undefined || !isOpen(step)) return 'nothing';
    const agreement = agreementAfterChange(step.agreement);
    const plan = { ...step, offeringId };
    const change = { version: versionOf(form), plan, agreement };
    return (await changeStep(tx, viewer, person, step, change)) ? 'done' : 'nothing';
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
