import { refuse } from '../../../platform/web/errors.tsx';
import { readForm, textOf } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { idOf } from '../forms/small.ts';
import { pauseAll, resumeAll } from '../pause.ts';
import { endRoute, pauseOrResume } from '../queries/route.ts';
import { LONGEST_REASON } from '../status.ts';
import { coachTexts } from '../texts/coach.ts';
import { CoachRoutePage } from '../views/coach-page.tsx';
import { routesHere } from './pages.tsx';
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
    const id = idOf(form);
    const reason = textOf(form, 'reden-einde');
    const sound = reason !== '' && reason.length <= LONGEST_REASON;
    const done = await changingRoute(c, place, async ({ tx, viewer, person, route }) => {
      // A page of an earlier route that stood open ends no newer one.
      if (id !== route.id) return 'other';
      if (sound) await endRoute(tx, viewer, person, route, reason);
      return sound ? 'ended' : 'wrong';
    });
    const to = `${addressOf(c, place)}?bewaard=1`;
    if (done === 'ended') return c.redirect(to, 303);
    const found = await routesHere(c, place);
    const ended = found?.earlier.find((route) => route.id === id);
    if (found === null || (done === null && ended === undefined)) return refuse(c, 'notFound');
    const shown = { ...found, saved: false };
    if (done === 'wrong') {
      const t = coachTexts[found.view.shell.locale];
      const message = reason === '' ? t.endWhyMissing : t.tooLong;
      const page = <CoachRoutePage {...shown} endProblem={{ message, typed: reason }} />;
      return render(c, page, { status: 400, cache: 'no-store' });
    }
    // Pressed twice it is the same reason; another one is shown beside the one that stands.
    if (ended === undefined || reason === '' || reason === ended.endedReason) return c.redirect(to, 303);
    const page = <CoachRoutePage {...shown} endedBefore={{ route: ended, yours: reason }} />;
    return render(c, page, { status: 409, cache: 'no-store' });
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
