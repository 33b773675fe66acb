import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { parseDesign } from '../forms/design.ts';
import { emptyTyped, type Typed, typedOf } from '../forms/typed.ts';
import { experimentLinks } from '../links.ts';
import { changeStudy, createStudy } from '../queries/design.ts';
import { municipalitiesOf } from '../queries/municipalities.ts';
import { studyForResearcher } from '../queries/studies.ts';
import { DesignPage } from '../views/design-page.tsx';
import type { DesignForm } from '../views/design-props.ts';
import { isSame, lateForm } from './late.ts';

const access = ['researcher'] as const;

type Sent = { readonly to: string } | { readonly form: DesignForm; readonly status: 400 | 409 } | null;

const page = (c: Ctx, form: DesignForm, status: 200 | 400 | 409 = 200): Promise<Response> =>
  render(c, <DesignPage shell={shellOf(c)} {...form} />, { status, cache: 'no-store' });

/** What was stored is on the page of the study; anything else is the form again, with all that was typed. */
async function answer(c: Ctx, work: (tx: Tx, viewer: Viewer, typed: Typed) => Promise<Sent>) {
  const typed = await readForm(c);
  const sent = await asViewer(c, (tx, viewer) => work(tx, viewer, typed));
  if (sent === null) return refuse(c, 'notFound');
  if ('to' in sent) return c.redirect(`${experimentLinks.study(sent.to)}?bewaard=1`, 303);
  return page(c, sent.form, sent.status);
}

/** What was typed, and whether it is a design. */
async function readDesign(tx: Tx, viewer: Viewer, typed: Typed) {
  const municipalities = await municipalitiesOf(tx, viewer);
  return {
    municipalities,
    parsed: parseDesign(typed, { municipalities: municipalities.map(({ id }) => id) }),
  };
}

async function begin(c: Ctx): Promise<Response> {
  const municipalities = await asViewer(c, municipalitiesOf);
  const typed = emptyTyped(municipalities.map(({ id }) => id));
  typed.set('id', c.var.deps.ids());
  return page(c, { study: null, typed, municipalities });
}

const create = (c: Ctx): Promise<Response> =>
  answer(c, async (tx, viewer, typed) => {
    const { municipalities, parsed } = await readDesign(tx, viewer, typed);
    if (!parsed.ok)
      return { form: { study: null, typed, municipalities, problems: parsed.problems }, status: 400 };
    const design = parsed.value;
    const id = idIn(typed, c.var.deps.ids);
    if (await createStudy(tx, viewer, id, design)) return { to: id };
    const study = await studyForResearcher(tx, viewer, id);
    if (study === null) return null;
    if (isSame(study, design)) return { to: id };
    return { form: await lateForm(c, tx, viewer, { study, typed, design, municipalities }), status: 409 };
  });

/** What is registered changes no more: then its own page says what it is. */
async function edit(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const study = await studyForResearcher(tx, viewer, c.req.param('studie') ?? '');
    return study && { study, municipalities: await municipalitiesOf(tx, viewer) };
  });
  if (found === null) return refuse(c, 'notFound');
  const { study } = found;
  if (study.status !== 'draft') return c.redirect(experimentLinks.study(study.id), 303);
  const typed = typedOf(study);
  typed.set('versie', String(study.version));
  return page(c, { ...found, typed });
}

const change = (c: Ctx): Promise<Response> =>
  answer(c, async (tx, viewer, typed) => {
    const study = await studyForResearcher(tx, viewer, c.req.param('studie') ?? '');
    if (study === null) return null;
    const { municipalities, parsed } = await readDesign(tx, viewer, typed);
    if (!parsed.ok && study.status === 'draft')
      return { form: { study, typed, municipalities, problems: parsed.problems }, status: 400 };
    const design = parsed.ok ? parsed.value : null;
    if (design !== null && isSame(study, design)) return { to: study.id };
    const version = Number(typed.get('versie'));
    if (design !== null && (await changeStudy(tx, viewer, study, design, version))) return { to: study.id };
    const newest = (await studyForResearcher(tx, viewer, study.id)) ?? study;
    const late = { study: newest, typed, design, municipalities };
    return { form: await lateForm(c, tx, viewer, late), status: 409 };
  });

export const designRoutes: readonly Route[] = [
  { method: 'GET', path: experimentLinks.new, access, handle: begin },
  { method: 'POST', path: experimentLinks.new, access, handle: create },
  { method: 'GET', path: experimentLinks.edit(':studie'), access, handle: edit },
  { method: 'POST', path: experimentLinks.edit(':studie'), access, handle: change },
];
