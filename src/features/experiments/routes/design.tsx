import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { emptyTyped, parseDesign, typedOf } from '../forms/design.ts';
import { experimentLinks } from '../links.ts';
import { changeStudy, createStudy } from '../queries/design.ts';
import { municipalitiesOf } from '../queries/municipalities.ts';
import { type StudyForResearcher, studyForResearcher } from '../queries/studies.ts';
import { DesignPage } from '../views/design-page.tsx';
import type { DesignPageProps } from '../views/design-props.ts';

const access = ['researcher'] as const;

type Shown = Omit<DesignPageProps, 'shell' | 'problems'> & Partial<Pick<DesignPageProps, 'problems'>>;

function page(c: Ctx, props: Shown, status: 200 | 400 | 409 = 200): Promise<Response> {
  const view = <DesignPage shell={shellOf(c)} problems={[]} {...props} />;
  return render(c, view, { status, cache: 'no-store' });
}

async function begin(c: Ctx): Promise<Response> {
  const municipalities = await asViewer(c, municipalitiesOf);
  const typed = emptyTyped(municipalities.map(({ id }) => id));
  typed.set('id', c.var.deps.ids());
  return page(c, { study: null, typed, municipalities });
}

const idsOf = (list: readonly { readonly id: string }[]) => ({ municipalities: list.map(({ id }) => id) });

async function create(c: Ctx): Promise<Response> {
  const typed = await readForm(c);
  const municipalities = await asViewer(c, municipalitiesOf);
  const parsed = parseDesign(typed, idsOf(municipalities));
  if (!parsed.ok) return page(c, { study: null, typed, municipalities, problems: parsed.problems }, 400);
  const id = idIn(typed, c.var.deps.ids);
  await asViewer(c, (tx, viewer) => createStudy(tx, viewer, id, parsed.value));
  return c.redirect(`${experimentLinks.study(id)}?bewaard=1`, 303);
}

/** The draft and what may be chosen for it; null when it is not there, not hers, or no draft any more. */
const look = (c: Ctx) =>
  asViewer(c, async (tx: Tx, viewer) => {
    const study = await studyForResearcher(tx, viewer, c.req.param('studie') ?? '');
    if (study === null || study.status !== 'draft') return null;
    return { study, municipalities: await municipalitiesOf(tx, viewer) };
  });

const withVersion = (study: StudyForResearcher): URLSearchParams => {
  const typed = typedOf(study);
  typed.set('versie', String(study.version));
  return typed;
};

async function edit(c: Ctx): Promise<Response> {
  const found = await look(c);
  if (found === null) return refuse(c, 'notFound');
  return page(c, { ...found, typed: withVersion(found.study) });
}

async function change(c: Ctx): Promise<Response> {
  const typed = await readForm(c);
  const found = await look(c);
  if (found === null) return refuse(c, 'notFound');
  const parsed = parseDesign(typed, idsOf(found.municipalities));
  if (!parsed.ok) return page(c, { ...found, typed, problems: parsed.problems }, 400);
  const changed = await asViewer(c, (tx, viewer) =>
    changeStudy(tx, viewer, found.study, parsed.value, Number(typed.get('versie'))),
  );
  if (changed) return c.redirect(`${experimentLinks.study(found.study.id)}?bewaard=1`, 303);
  const now = await look(c);
  // Registered at that very moment: what stands there says so.
  if (now === null) return c.redirect(experimentLinks.study(found.study.id), 303);
  typed.set('versie', String(now.study.version));
  return page(c, { ...now, typed, conflict: true }, 409);
}

export const designRoutes: readonly Route[] = [
  { method: 'GET', path: experimentLinks.new, access, handle: begin },
  { method: 'POST', path: experimentLinks.new, access, handle: create },
  { method: 'GET', path: experimentLinks.edit(':studie'), access, handle: edit },
  { method: 'POST', path: experimentLinks.edit(':studie'), access, handle: change },
];
