import { refuse } from '../../../platform/web/errors.tsx';
import { readForm, textOf } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { idOf, LONGEST_REASON } from '../forms/small.ts';
import { pauseAll, resumeAll } from '../pause.ts';
import { endRoute, pauseOrResume } from '../queries/route.ts';
import { coachTexts } from '../texts/coach.ts';
import { CoachRoutePage } from '../views/coach-page.tsx';
import { changingRoute, type Place } from './place.ts';
import { addressOf } from './steps.tsx';

/** Too long is cut, not refused: nobody who asks for rest gets a form back. */
const pause =
  (place: Place): Route['handle'] =>
  async (c) => {
    const typed = textOf(await readForm(c), 'reden').slice(0, LONGEST_REASON);
    const done = await changingRoute(c, place, async ({ tx, viewer, person, route, steps, view }) => {
      const moved = pauseAll(steps);
      await pauseOrResume(tx, viewer, person, route, { pausedOn: view.today, reason: typed || null, moved });
      return true;
    });
    return done === null ? refuse(c, 'notFound') : c.redirect(`${addressOf(c, place)}?bewaard=1`, 303);
  };

const resume =
  (place: Place): Route['handle'] =>
  async (c) => {
    const done = await changingRoute(c, place, async ({ tx, viewer, person, route, steps, view }) => {
      const moved = route.pausedOn === null ? [] : resumeAll(steps, route.pausedOn, view.today);
      await pauseOrResume(tx, viewer, person, route, { pausedOn: null, reason: null, moved });
      return true;
    });
    return done === null ? refuse(c, 'notFound') : c.redirect(`${addressOf(c, place)}?bewaard=1`, 303);
  };

const end =
  (place: Place): Route['handle'] =>
  async (c) => {
    const form = await readForm(c);
    const reason = textOf(form, 'reden-einde');
    const done = await changingRoute(c, place, async ({ tx, viewer, person, route, view }) => {
      // A page of an earlier route that stood open ends no newer one.
      if (idOf(form) !== route.id) return 'ended';
      if (reason === '' || reason.length > LONGEST_REASON) return view;
      await endRoute(tx, viewer, person, route, reason);
      return 'ended';
    });
    if (done === null) return refuse(c, 'notFound');
    if (done === 'ended') return c.redirect(`${addressOf(c, place)}?bewaard=1`, 303);
    const t = coachTexts[done.shell.locale];
    const page = (
      <CoachRoutePage
        view={done}
        current={done}
        earlier={[]}
        earlierSteps={[]}
        saved={false}
        endProblem={reason === '' ? t.endWhyMissing : t.tooLong}
      />
    );
    return render(c, page, { status: 400, cache: 'no-store' });
  };

export const pauseRoutes = (place: Place): readonly Route[] => {
  const { paths, access } = place;
  return [
    { method: 'POST', path: paths.pause, access, handle: pause(place) },
    { method: 'POST', path: paths.resume, access, handle: resume(place) },
    ...(place.side === 'coach'
      ? [{ method: 'POST', path: paths.end, access, handle: end(place) } as const]
      : []),
  ];
};
