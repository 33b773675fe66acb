import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { type CodingProblem, parseCoding } from '../forms/coding.ts';
import { storyLinks } from '../links.ts';
import { addCoding, codesOf, codingsOf, passagesOf, removeCoding } from '../queries/codes.ts';
import { selectStory } from '../queries/story-to-read.ts';
import { selectStudy } from '../queries/studies.ts';
import { translators } from '../story.ts';
import { CodesPage } from '../views/codes-page.tsx';
import { StoryPage } from '../views/story-page.tsx';

const access = ['researcher'] as const;
const noStore = { cache: 'no-store' } as const;

async function showStory(
  c: Ctx,
  form: URLSearchParams,
  problems: readonly CodingProblem[],
): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const story = await selectStory(tx, viewer, c.req.param('verhaal') ?? '');
    if (story === null) return null;
    const codings = await codingsOf(tx, viewer, story.id);
    return { story, codings, codes: await codesOf(tx, viewer, story.studyId) };
  });
  if (found === null) return refuse(c, 'notFound');
  c.set('sound', 'play');
  const { story, codings, codes } = found;
  const props = {
    ...{ shell: shellOf(c), codings, codes, problems },
    story: { ...story, translatedBy: translators.find((one) => one === story.translatedBy) ?? null },
    typed: { name: form.get('nieuwe-code') ?? '', code: form.get('code') ?? '', chosen: form.getAll('zin') },
    done: c.req.query('bewaard') === '1',
  };
  return render(c, <StoryPage {...props} />, { ...noStore, status: problems.length > 0 ? 400 : 200 });
}

const show = (c: Ctx): Promise<Response> => showStory(c, new URLSearchParams(), []);

async function code(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const outcome = await asViewer(c, async (tx, viewer) => {
    const story = await selectStory(tx, viewer, c.req.param('verhaal') ?? '');
    if (story === null) return null;
    const gone = form.get('weg');
    if (gone !== null) {
      await removeCoding(tx, viewer, story, gone);
      return { problems: [], saved: false };
    }
    const parsed = parseCoding(form, story);
    if (!parsed.ok) return { problems: parsed.problems, saved: false };
    await addCoding(tx, viewer, { story, ...parsed.value });
    return { problems: [], saved: true };
  });
  if (outcome === null) return refuse(c, 'notFound');
  if (outcome.problems.length > 0) return showStory(c, form, outcome.problems);
  const page = storyLinks.story(c.req.param('verhaal') ?? '');
  return c.redirect(outcome.saved ? `${page}?bewaard=1` : page, 303);
}

async function codes(c: Ctx): Promise<Response> {
  const props = await asViewer(c, async (tx, viewer) => {
    const study = await selectStudy(tx, viewer, c.req.param('study') ?? '');
    if (study === null) return null;
    const list = await codesOf(tx, viewer, study.id);
    const one = list.find(({ id }) => id === c.req.query('code'));
    const passages = one === undefined ? [] : await passagesOf(tx, viewer, study.id, one.id);
    return { study, codes: list, chosen: one === undefined ? null : { name: one.name, passages } };
  });
  if (props === null) return refuse(c, 'notFound');
  return render(c, <CodesPage shell={shellOf(c)} {...props} />, noStore);
}

export const codeRoutes: readonly Route[] = [
  { method: 'GET', path: storyLinks.story(':verhaal'), access, handle: show },
  { method: 'POST', path: storyLinks.coding(':verhaal'), access, handle: code },
  { method: 'GET', path: storyLinks.codes(':study'), access, handle: codes },
];
