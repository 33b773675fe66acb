import { asViewer, viewerOf } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import { longestWriting, type Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { fields } from '../forms/fields.ts';
import { isStep, stepAfter, stepBefore } from '../forms/step-fields.ts';
import { type Asked, type FieldProblem, parseStory, problemsUpTo, type Step } from '../forms/story.ts';
import { storyLinks } from '../links.ts';
import { type Study, studyOfGuide } from '../queries/studies.ts';
import { takeStory } from '../queries/take.ts';
import { codeOfTaken } from '../queries/taken.ts';
import { guideTexts } from '../texts/guide.ts';
import { RecordPage } from '../views/record-page.tsx';

const access = ['storyGuide'] as const;

const studyIn = (c: Ctx): Promise<Study | null> =>
  asViewer(c, (tx, viewer) => studyOfGuide(tx, viewer, c.req.param('study') ?? ''));

const askedIn = (c: Ctx, { frame, moments, perspectives, closedAt }: Study): Asked => ({
  ...{ frame, moments, perspectives },
  today: dayInAmsterdam(c.var.deps.clock()),
  closedOn: closedAt && dayInAmsterdam(closedAt),
});

interface Shown {
  readonly step: Step;
  readonly form: URLSearchParams;
  readonly problems?: readonly FieldProblem[];
  readonly whole?: boolean;
}

function show(c: Ctx, study: Study, { step, form, problems = [], whole = false }: Shown): Promise<Response> {
  c.set('sound', 'record');
  const { accountId } = viewerOf(c);
  const props = {
    shell: shellOf(c),
    study,
    asked: askedIn(c, study),
    step,
    form,
    problems,
    whole,
    accountId,
  };
  return render(c, <RecordPage {...props} />, { status: problems.length > 0 ? 400 : 200, cache: 'no-store' });
}

async function begin(c: Ctx): Promise<Response> {
  const study = await studyIn(c);
  if (study === null) return refuse(c, 'notFound');
  const form = new URLSearchParams([[fields.id, c.var.deps.ids()]]);
  return show(c, study, { step: 'consent', form, whole: true });
}

/** A page without script asks for the next step; a phone sends the whole story at once and wants a short answer. */
async function go(c: Ctx): Promise<Response> {
  const byPhone = c.req.header('Accept') === 'application/json';
  const form = await readForm(c);
  const { accountId } = viewerOf(c);
  // Another guide signed in on this phone: the stories of the first one wait for the first one.
  if (byPhone && (form.get(fields.takenBy) ?? accountId) !== accountId)
    return c.json({ state: 'signIn' }, 401);
  const study = await studyIn(c);
  if (study === null) return byPhone ? c.json({ state: 'elsewhere' }, 404) : refuse(c, 'notFound');
  const given = form.get(fields.step);
  const step = isStep(given) ? given : 'consent';
  if (byPhone) return handIn(c, study, form, true);
  if (form.get('naar') === 'terug') return show(c, study, { step: stepBefore(step), form });
  if (form.get('naar') === 'inleveren') return handIn(c, study, form, false);
  const parsed = parseStory(form, askedIn(c, study));
  const problems = parsed.ok ? [] : problemsUpTo(parsed.problems, step);
  if (problems.length > 0) return show(c, study, { step: problems[0]?.step ?? step, form, problems });
  return show(c, study, { step: stepAfter(step), form });
}

async function handIn(c: Ctx, study: Study, form: URLSearchParams, byPhone: boolean): Promise<Response> {
  const parsed = parseStory(form, askedIn(c, study));
  const t = guideTexts[c.var.locale].problems;
  if (!parsed.ok) {
    const problems = problemsUpTo(parsed.problems, 'check');
    const said = problems.map(({ step, field, problem }) => ({ step, field, message: t[problem] }));
    return byPhone
      ? c.json({ state: 'refused', problems: said }, 400)
      : show(c, study, { step: problems[0]?.step ?? 'check', form, problems });
  }
  const story = parsed.value;
  const [taken, code] = await asViewer(c, async (tx, viewer) => {
    const state = await takeStory(tx, viewer, study, story);
    return [state, await codeOfTaken(tx, viewer, story.id)] as const;
  });
  if (taken === 'elsewhere') return byPhone ? c.json({ state: taken }, 404) : refuse(c, 'notFound');
  if (byPhone) return c.json({ state: taken, code: code ?? story.tellerCode });
  // After going back in the browser: what was changed there is not kept, and that must be said.
  const how = { taken: 'nieuw', known: 'al', withdrawn: 'terug' }[taken];
  return c.redirect(`${storyLinks.taken}?${how}=${story.id}`, 303);
}

export const recordRoutes: readonly Route[] = [
  { method: 'GET', path: storyLinks.record(':study'), access, handle: begin },
  { method: 'POST', path: storyLinks.record(':study'), access, handle: go, largest: longestWriting },
];
