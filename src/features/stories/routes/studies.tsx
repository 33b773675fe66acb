import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { isId } from '../../../shared/ids.ts';
import { SMALLEST_STORY_CELL } from '../../../shared/small-cells.ts';
import { readFrame } from '../content.ts';
import { parseStudy, type StudyProblem, type TypedStudy, typedStudy } from '../forms/study.ts';
import { storyLinks } from '../links.ts';
import { storyCounts } from '../queries/counts.ts';
import { addStudy, listStudies, possibleGuides } from '../queries/studies.ts';
import { perspectives } from '../story.ts';
import { NewStudyPage } from '../views/new-study-page.tsx';
import { StudiesPage } from '../views/studies-page.tsx';
import { instrumentNames, instrumentsOf } from './instrument-names.ts';
import { rememberedCounts } from './remembered.ts';

const access = ['researcher'] as const;
const noStore = { cache: 'no-store' } as const;

async function list(c: Ctx): Promise<Response> {
  const nameOf = await instrumentNames(c);
  const studies = await asViewer(c, async (tx, viewer) => {
    const when = { db: c.var.deps.db, now: viewer.now };
    const counts = await rememberedCounts(when, viewer.tenantId, () => storyCounts(tx, viewer, 'analysis'));
    return (await listStudies(tx, viewer)).map((study) => {
      const count = counts
        .filter(({ studyId }) => studyId === study.id)
        .reduce((all, one) => all + one.count, 0);
      const told = count > 0 && count < SMALLEST_STORY_CELL ? ('hidden' as const) : count;
      return { ...study, instrument: nameOf(study.instrumentId), count: told };
    });
  });
  const begun = c.req.query('begonnen') === '1';
  return render(c, <StudiesPage shell={shellOf(c)} studies={studies} begun={begun} />, noStore);
}

async function page(c: Ctx, typed: TypedStudy, problems: readonly StudyProblem[]): Promise<Response> {
  const guides = await asViewer(c, possibleGuides);
  const props = { shell: shellOf(c), typed, problems, guides, instruments: await instrumentsOf(c) };
  return render(c, <NewStudyPage {...props} />, { ...noStore, status: problems.length > 0 ? 400 : 200 });
}

const begin = (c: Ctx): Promise<Response> =>
  page(c, typedStudy(new URLSearchParams([['id', c.var.deps.ids()]])), []);

async function create(c: Ctx): Promise<Response> {
  const given = typedStudy(await readForm(c));
  const typed = isId(given.id) ? given : { ...given, id: c.var.deps.ids() };
  const instruments = await instrumentsOf(c);
  const guides = await asViewer(c, possibleGuides);
  const parsed = parseStudy(typed, { instruments, guides });
  if (!parsed.ok) return page(c, typed, parsed.problems);
  const seed = Buffer.from(c.var.deps.random(4)).readUInt32BE() >>> 1;
  const begun = { perspectives, frame: readFrame(), seed };
  await asViewer(c, (tx, viewer) => addStudy(tx, viewer, { id: typed.id, ...parsed.value }, begun));
  return c.redirect(`${storyLinks.studies}?begonnen=1`, 303);
}

export const studyRoutes: readonly Route[] = [
  { method: 'GET', path: storyLinks.studies, access, handle: list },
  { method: 'GET', path: storyLinks.newStudy, access, handle: begin },
  { method: 'POST', path: storyLinks.newStudy, access, handle: create },
];
