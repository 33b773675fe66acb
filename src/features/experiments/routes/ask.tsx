import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { selectPersonForCoach } from '../../dossier/index.ts';
import { type Participation, takesPart } from '../design/participation.ts';
import { stratumFor } from '../design/strata.ts';
import { type ConsentAnswer, type ConsentProblem, parseConsent } from '../forms/consent.ts';
import { parseNote } from '../forms/note.ts';
import { experimentLinks } from '../links.ts';
import { addDeviation } from '../queries/deviations.ts';
import { enrol, leaveOut } from '../queries/enrol.ts';
import { participationsOf, stopParticipation, studiesAround } from '../queries/participants.ts';
import { strataIn } from '../queries/strata.ts';
import { AskPage } from '../views/ask-page.tsx';
import { ConsentPage } from '../views/consent-page.tsx';
import { PartPage, type PartProblem, stoppedBefore } from '../views/part-page.tsx';

const access = ['coach'] as const;

const personOf = (c: Ctx, tx: Tx, viewer: Viewer) =>
  selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'onderzoek-deelname');

async function list(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await personOf(c, tx, viewer);
    return person === null ? null : { person, studies: await studiesAround(tx, viewer, person) };
  });
  if (found === null) return refuse(c, 'notFound');
  return render(c, <AskPage shell={shellOf(c)} {...found} />, { cache: 'no-store' });
}

/** The person, the study and what was said before; null when any of it is not for this coach. */
async function lookIn(c: Ctx, tx: Tx, viewer: Viewer) {
  const person = await personOf(c, tx, viewer);
  if (person === null) return null;
  const around = await studiesAround(tx, viewer, person);
  const found = around.find(({ study }) => study.id === c.req.param('studie'));
  // A closed dossier still shows what was, and takes no part in anything new.
  if (found === undefined || (found.part === null && person.archivedAt !== null)) return null;
  const running = around.filter(
    ({ study, part }) =>
      study.status === 'running' && study !== found.study && part !== null && takesPart(part),
  );
  return { person, ...found, alsoIn: running.map(({ study }) => study.title) };
}
type Found = NonNullable<Awaited<ReturnType<typeof lookIn>>>;

/** Before somebody answered: the questions. After: the group, or why there is none. */
function page(c: Ctx, found: Found, problem?: PartProblem): Response | Promise<Response> {
  const { person, study, part } = found;
  const shell = shellOf(c);
  if (part !== null) {
    const done = (['gestopt', 'afwijking', 'anders'] as const).find((one) => c.req.query(one) !== undefined);
    const ids = { newId: c.var.deps.ids(), done: done ?? null };
    const view = (
      <PartPage shell={shell} person={person} study={study} part={part} problem={problem} {...ids} />
    );
    const status = problem === undefined ? 200 : stoppedBefore(part, problem) === null ? 400 : 409;
    return render(c, view, { status, cache: 'no-store' });
  }
  const typed = new URLSearchParams();
  if (person.birthYear !== null)
    typed.set('kenmerk-leeftijd', String(c.var.deps.clock().getUTCFullYear() - person.birthYear));
  return questions(c, found, typed, []);
}

function questions(
  c: Ctx,
  { person, study, alsoIn }: Found,
  typed: URLSearchParams,
  problems: readonly ConsentProblem[],
): Promise<Response> {
  const view = <ConsentPage {...{ shell: shellOf(c), person, study, alsoIn, typed, problems }} />;
  return render(c, view, { status: problems.length > 0 ? 400 : 200, cache: 'no-store' });
}

async function show(c: Ctx): Promise<Response> {
  const found = await asViewer(c, (tx, viewer) => lookIn(c, tx, viewer));
  return found === null ? refuse(c, 'notFound') : page(c, found);
}

async function answer(c: Ctx): Promise<Response> {
  const typed = await readForm(c);
  const outcome = await asViewer(c, async (tx, viewer) => {
    const found = await lookIn(c, tx, viewer);
    if (found === null) return null;
    const parsed = parseConsent(typed, found.study);
    if (!parsed.ok) return { found, problems: found.part === null ? parsed.problems : [], otherwise: false };
    const problems = found.part === null ? await store(tx, viewer, found, parsed.value) : [];
    const kept = (await participationsOf(tx, viewer, found.person)).find(
      ({ studyId }) => studyId === found.study.id,
    );
    return { found, problems, otherwise: kept !== undefined && saidBy(kept) !== parsed.value.kind };
  });
  if (outcome === null) return refuse(c, 'notFound');
  const { found, problems, otherwise } = outcome;
  if (problems.length > 0) return questions(c, found, typed, problems);
  const here = experimentLinks.askFor(found.person.id, found.study.id);
  return c.redirect(otherwise ? `${here}?anders=1` : here, 303);
}

const saidBy = ({ excluded }: Participation): ConsentAnswer['kind'] => excluded ?? 'doet-mee';

const full: readonly ConsentProblem[] = [{ field: 'toestemming', kind: 'full' }];

async function store(
  tx: Tx,
  viewer: Viewer,
  { person, study }: Found,
  given: ConsentAnswer,
): Promise<readonly ConsentProblem[]> {
  const { eligibility } = given;
  if (given.kind !== 'doet-mee') {
    await leaveOut(tx, viewer, study, person, { eligibility, excluded: given.kind });
    return [];
  }
  const strata = await strataIn(tx, viewer, study);
  const stratum = stratumFor(study, strata, person.municipality, given.baseline);
  if (stratum === 0 || study.status === 'closed') return full;
  const outcome = await enrol(tx, viewer, study, person, { ...given, stratum });
  return outcome === 'full' ? full : [];
}

async function stop(c: Ctx): Promise<Response> {
  const note = parseNote(await readForm(c), { field: 'reden', most: 300, needed: false });
  const done = await asViewer(c, async (tx, viewer) => {
    const one = await lookIn(c, tx, viewer);
    if (one === null || one.part === null || one.part.arm === null) return null;
    const { person, part } = one;
    if (!note.ok) return { found: one, lost: note.typed };
    const how = { reason: note.value, bySelf: false };
    if (await stopParticipation(tx, viewer, person, part, how)) return { found: one, lost: '' };
    const now = (await participationsOf(tx, viewer, person)).find(({ id }) => id === part.id) ?? part;
    return { found: { ...one, part: now }, lost: note.value === now.stopReason ? '' : note.value };
  });
  if (done === null) return refuse(c, 'notFound');
  const { found, lost } = done;
  if (lost !== '') return page(c, found, { field: 'reden', typed: lost });
  return c.redirect(`${experimentLinks.askFor(found.person.id, found.study.id)}?gestopt=1`, 303);
}

async function deviate(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const note = parseNote(form, { field: 'wat', most: 500, needed: true });
  const found = await asViewer(c, async (tx, viewer) => {
    const one = await lookIn(c, tx, viewer);
    if (one === null || one.part === null || one.part.arm === null) return null;
    if (note.ok) {
      const treated = one.study.arms.find(({ number }) => String(number) === form.get('kreeg'));
      await addDeviation(tx, viewer, one.study, {
        ...{ id: idIn(form, viewer.newId, 'nieuw'), participantId: one.part.id, what: note.value },
        treatedAs: treated?.number ?? null,
      });
    }
    return one;
  });
  if (found === null) return refuse(c, 'notFound');
  if (!note.ok) return page(c, found, { field: 'wat', typed: note.typed });
  return c.redirect(`${experimentLinks.askFor(found.person.id, found.study.id)}?afwijking=1`, 303);
}

export const askRoutes: readonly Route[] = [
  { method: 'GET', path: experimentLinks.ask(':id'), access, handle: list },
  { method: 'GET', path: experimentLinks.askFor(':id', ':studie'), access, handle: show },
  { method: 'POST', path: experimentLinks.askFor(':id', ':studie'), access, handle: answer },
  { method: 'POST', path: experimentLinks.stop(':id', ':studie'), access, handle: stop },
  { method: 'POST', path: experimentLinks.deviate(':id', ':studie'), access, handle: deviate },
];
