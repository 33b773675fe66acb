import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { powerOf } from '../design/power.ts';
import { experimentLinks } from '../links.ts';
import { municipalitiesOf } from '../queries/municipalities.ts';
import { registerStudy } from '../queries/register.ts';
import { assignResearcher, researchersIn } from '../queries/researchers.ts';
import { lockStudy, studyForResearcher } from '../queries/studies.ts';
import { RegisterPage } from '../views/register-page.tsx';
import { StudyPage } from '../views/study-page.tsx';
import { registrationOf } from './sealed-sequence.ts';

const access = ['researcher'] as const;

const look = (c: Ctx) =>
  asViewer(c, async (tx, viewer) => {
    const study = await studyForResearcher(tx, viewer, c.req.param('studie') ?? '');
    if (study === null) return null;
    const people = await researchersIn(tx, viewer);
    return { study, people, municipalities: await municipalitiesOf(tx, viewer) };
  });

async function show(c: Ctx): Promise<Response> {
  const found = await look(c);
  if (found === null) return refuse(c, 'notFound');
  const done = (['bewaard', 'vastgelegd'] as const).find((one) => c.req.query(one) !== undefined);
  return render(c, <StudyPage shell={shellOf(c)} {...found} done={done ?? null} />, { cache: 'no-store' });
}

async function page(c: Ctx, stale: boolean): Promise<Response> {
  const found = await look(c);
  if (found === null) return refuse(c, 'notFound');
  const { study } = found;
  if (study.status !== 'draft') return c.redirect(experimentLinks.study(study.id), 303);
  const view = <RegisterPage shell={shellOf(c)} study={study} power={powerOf(study)} stale={stale} />;
  return render(c, view, { status: stale ? 409 : 200, cache: 'no-store' });
}

const before = (c: Ctx): Promise<Response> => page(c, false);

/** What was on the page is what is frozen: a draft that changed in the meantime is shown once more first. */
async function register(c: Ctx): Promise<Response> {
  const seen = Number((await readForm(c)).get('versie'));
  const id = await asViewer(c, async (tx, viewer) => {
    const asked = await studyForResearcher(tx, viewer, c.req.param('studie') ?? '');
    if (asked === null) return null;
    await lockStudy(tx, asked.id);
    const study = await studyForResearcher(tx, viewer, asked.id);
    if (study === null) return null;
    if (study.status === 'draft' && study.version !== seen) return 'stale';
    const seed = Buffer.from(viewer.random(32)).toString('hex');
    await registerStudy(tx, viewer, study, registrationOf(study, seed));
    return study.id;
  });
  if (id === null) return refuse(c, 'notFound');
  if (id === 'stale') return page(c, true);
  return c.redirect(`${experimentLinks.study(id)}?vastgelegd=1`, 303);
}

async function assign(c: Ctx): Promise<Response> {
  const chosen = (await readForm(c)).get('collega');
  const id = await asViewer(c, async (tx, viewer) => {
    const study = await studyForResearcher(tx, viewer, c.req.param('studie') ?? '');
    if (study === null) return null;
    const researcher = (await researchersIn(tx, viewer)).find((one) => one.id === chosen);
    if (researcher !== undefined) await assignResearcher(tx, viewer, study, researcher);
    return study.id;
  });
  return id === null ? refuse(c, 'notFound') : c.redirect(experimentLinks.study(id), 303);
}

export const studyRoutes: readonly Route[] = [
  { method: 'GET', path: experimentLinks.study(':studie'), access, handle: show },
  { method: 'POST', path: experimentLinks.assign(':studie'), access, handle: assign },
  { method: 'GET', path: experimentLinks.register(':studie'), access, handle: before },
  { method: 'POST', path: experimentLinks.register(':studie'), access, handle: register },
];
