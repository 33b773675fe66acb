import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { daysBefore } from '../../../shared/calendar-day.ts';
import { SMALLEST_CELL } from '../../../shared/small-cells.ts';
import { contactDose } from '../../guidance/index.ts';
import { doseOf, tookPartSince, weeksToLookBack } from '../analysis/dose.ts';
import { watchOf } from '../analysis/watch.ts';
import { parseNote } from '../forms/note.ts';
import { experimentLinks } from '../links.ts';
import { type Analysed, analysedIn } from '../queries/analysed.ts';
import { closeStudy } from '../queries/close.ts';
import { addDeviation, deviationsOf } from '../queries/deviations.ts';
import { municipalitiesOf } from '../queries/municipalities.ts';
import { drawnPerArm } from '../queries/reveal.ts';
import { strataIn } from '../queries/strata.ts';
import { type StudyForResearcher, studyForResearcher } from '../queries/studies.ts';
import { WatchPage } from '../views/watch-page.tsx';
import type { WatchProblem } from '../views/watch-props.ts';

const access = ['researcher'] as const;

async function look(c: Ctx, tx: Tx, viewer: Viewer) {
  const study = await studyForResearcher(tx, viewer, c.req.param('studie') ?? '');
  if (study === null || study.status === 'draft') return null;
  const people = await analysedIn(tx, viewer, study);
  const drawn = study.lottery ? await drawnPerArm(tx, viewer, study.id) : assignedOf(people);
  const strata = await strataIn(tx, viewer, study);
  return {
    study,
    strata,
    watch: watchOf(study, people, drawn, SMALLEST_CELL),
    ...(await dosesOf(tx, viewer, study, people)),
    deviations: await deviationsOf(tx, viewer, study),
    municipalities: await municipalitiesOf(tx, viewer),
  };
}

/** Without a lottery nobody was drawn; then whoever is in a group counts. */
const assignedOf = (people: readonly Analysed[]) =>
  [...Map.groupBy(people, ({ arm }) => arm)].map(([arm, of]) => ({ stratum: 0, arm, drawn: of.length }));

async function dosesOf(tx: Tx, viewer: Viewer, study: StudyForResearcher, people: readonly Analysed[]) {
  const to = study.closedAt ?? viewer.now;
  const weeks = weeksToLookBack(people, to);
  const from = daysBefore(to, 7 * weeks);
  const all = tookPartSince(people, from, to);
  const personIds = all.map(({ personId }) => personId);
  const doses = personIds.length === 0 ? [] : await contactDose(tx, viewer, { personIds, from, to });
  return { weeks, doses: doseOf(study.arms, all, doses, { days: 7 * weeks, smallest: SMALLEST_CELL }) };
}

type Found = NonNullable<Awaited<ReturnType<typeof look>>>;

function page(c: Ctx, found: Found, problem?: WatchProblem): Promise<Response> {
  const done = (['afwijking'] as const).find((one) => c.req.query(one) !== undefined) ?? null;
  const more = { newId: c.var.deps.ids(), done, problem };
  const view = <WatchPage shell={shellOf(c)} {...found} {...more} />;
  const status = problem === undefined ? 200 : problem.kind === 'closedMeanwhile' ? 409 : 400;
  return render(c, view, { status, cache: 'no-store' });
}

async function show(c: Ctx): Promise<Response> {
  const found = await asViewer(c, (tx, viewer) => look(c, tx, viewer));
  return found === null ? refuse(c, 'notFound') : page(c, found);
}

async function deviate(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const note = parseNote(form, { field: 'wat', most: 500, needed: true });
  const found = await asViewer(c, async (tx, viewer) => {
    const one = await look(c, tx, viewer);
    if (one === null || !note.ok) return one;
    const id = idIn(form, viewer.newId, 'nieuw');
    await addDeviation(tx, viewer, one.study, { id, participantId: null, what: note.value, treatedAs: null });
    return one;
  });
  if (found === null) return refuse(c, 'notFound');
  if (!note.ok) return page(c, found, { kind: 'deviation', typed: note.typed });
  return c.redirect(`${experimentLinks.watch(found.study.id)}?afwijking=1`, 303);
}

async function close(c: Ctx): Promise<Response> {
  const note = parseNote(await readForm(c), { field: 'waarom', most: 300, needed: true });
  const done = await asViewer(c, async (tx, viewer) => {
    const one = await look(c, tx, viewer);
    if (one === null || !note.ok) return { found: one, closed: false };
    const closed = await closeStudy(tx, viewer, one.study, note.value);
    return { found: closed ? one : await look(c, tx, viewer), closed };
  });
  const { found, closed } = done;
  if (found === null) return refuse(c, 'notFound');
  if (closed) return c.redirect(experimentLinks.report(found.study.id), 303);
  // A study that was closed has its reason; this one can still be told as a deviation.
  const kind = found.study.status === 'closed' ? 'closedMeanwhile' : 'close';
  return page(c, found, { kind, typed: note.ok ? note.value : note.typed });
}

export const watchRoutes: readonly Route[] = [
  { method: 'GET', path: experimentLinks.watch(':studie'), access, handle: show },
  { method: 'POST', path: experimentLinks.deviation(':studie'), access, handle: deviate },
  { method: 'POST', path: experimentLinks.close(':studie'), access, handle: close },
];
