import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { assumptionsAsTyped, readAssumptions, typedAssumptions } from '../forms/assumptions.ts';
import { parseWhole } from '../forms/numbers.ts';
import { valueLinks } from '../links.ts';
import type { Assumptions, Model } from '../model.ts';
import { changeModel, createModel, publishModel } from '../queries/change.ts';
import { findModel } from '../queries/models.ts';
import type { UsableFinding } from '../usable-finding.ts';
import { AssumptionsPage } from '../views/assumptions-page.tsx';
import type { Names } from '../views/names.ts';
import type { AssumptionsProps } from '../views/props.ts';
import { findingsNow } from './findings.ts';
import { namesFor } from './names.ts';

export const makers = ['manager'] as const;

export const versionIn = (form: URLSearchParams): number =>
  parseWhole(form.get('versie') ?? '', 1, 999_999_999) ?? 0;

type Shown = Omit<AssumptionsProps, 'shell' | 'names' | 'findings' | 'model' | 'problems' | 'meanwhile'> &
  Partial<Pick<AssumptionsProps, 'problems' | 'meanwhile'>>;

function page(c: Ctx, known: Known, model: Model | null, shown: Shown): Promise<Response> {
  const { problems = new Map(), meanwhile = false } = shown;
  const view = <AssumptionsPage {...{ ...shown, ...known, shell: shellOf(c), model, problems, meanwhile }} />;
  const status = problems.size > 0 ? 400 : meanwhile ? 409 : 200;
  return render(c, view, { status, cache: 'no-store' });
}

/** What a form offers, and so what it may store. */
interface Known {
  readonly names: Names;
  readonly findings: readonly UsableFinding[];
}

/** A finding that was withdrawn stays offered where it was taken, so that nobody loses it by saving another field. */
async function knownFor(c: Ctx, tx: Tx, model: Model | null): Promise<Known> {
  const { usable, standing } = await findingsNow(tx);
  const effect = model?.effect ?? null;
  const own =
    model !== null && effect !== null && effect.finding !== null && !standing.has(effect.finding)
      ? [{ id: effect.finding, instrument: model.instrument, effect }]
      : [];
  return { names: await namesFor(c, tx), findings: [...usable, ...own] };
}

const choicesIn = ({ names: { instruments, municipalities }, findings }: Known) => ({
  instruments: new Set(instruments.map(({ id }) => id)),
  municipalities: new Set(municipalities.map(({ id }) => id)),
  findings,
});

async function start(c: Ctx): Promise<Response> {
  const known = await asViewer(c, (tx) => knownFor(c, tx, null));
  const typed = {
    ...typedAssumptions(new URLSearchParams()),
    prijsjaar: `${c.var.deps.clock().getFullYear()}`,
  };
  return page(c, known, null, { id: c.var.deps.ids(), typed });
}

const isSame = (a: Assumptions, b: Assumptions): boolean =>
  JSON.stringify(assumptionsAsTyped(a)) === JSON.stringify(assumptionsAsTyped(b));

async function create(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = typedAssumptions(form);
  const id = idIn(form, c.var.deps.ids);
  const { known, read, other } = await asViewer(c, async (tx, viewer) => {
    const known = await knownFor(c, tx, null);
    const read = readAssumptions(typed, choicesIn(known));
    if (!read.ok || (await createModel(tx, viewer, id, read.value))) return { known, read, other: null };
    // Back, and sent again with something else: what is there is shown beside it.
    const there = await findModel(tx, viewer, id, { drafts: true });
    return { known, read, other: there !== null && !isSame(there, read.value) ? there : null };
  });
  if (!read.ok) return page(c, known, null, { id, typed, problems: read.problems });
  if (other !== null) return page(c, known, other, { id, typed, meanwhile: true });
  return c.redirect(`${valueLinks.model(id)}?gedaan=bewaard`, 303);
}

async function edit(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const model = await findModel(tx, viewer, c.req.param('waarde') ?? '', { drafts: true });
    return model && { model, known: await knownFor(c, tx, model) };
  });
  if (found === null) return refuse(c, 'notFound');
  const { model, known } = found;
  return page(c, known, model, { id: model.id, typed: assumptionsAsTyped(model) });
}

async function save(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = typedAssumptions(form);
  const result = await asViewer(c, async (tx, viewer) => {
    const id = c.req.param('waarde') ?? '';
    const model = await findModel(tx, viewer, id, { drafts: true });
    if (model === null) return null;
    const known = await knownFor(c, tx, model);
    const read = readAssumptions(typed, choicesIn(known));
    if (!read.ok) return { model, known, problems: read.problems, saved: false };
    const saved = await changeModel(tx, viewer, model, {
      assumptions: read.value,
      version: versionIn(form),
    });
    if (saved) return { model, known, problems: new Map(), saved };
    // Somebody was first: the page shows what they wrote. Unless it is the same form, sent twice.
    const newest = (await findModel(tx, viewer, id, { drafts: true })) ?? model;
    return { model: newest, known, problems: new Map(), saved: isSame(newest, read.value) };
  });
  if (result === null) return refuse(c, 'notFound');
  const { model, known, problems, saved } = result;
  if (saved) return c.redirect(`${valueLinks.model(model.id)}?gedaan=bewaard`, 303);
  return page(c, known, model, { id: model.id, typed, problems, meanwhile: problems.size === 0 });
}

async function publish(c: Ctx): Promise<Response> {
  const published = (await readForm(c)).get('stand') === 'gepubliceerd';
  const model = await asViewer(c, async (tx, viewer) => {
    const found = await findModel(tx, viewer, c.req.param('waarde') ?? '', { drafts: true });
    if (found !== null) await publishModel(tx, viewer, found, published);
    return found;
  });
  if (model === null) return refuse(c, 'notFound');
  return c.redirect(`${valueLinks.model(model.id)}?gedaan=bewaard`, 303);
}

const access = makers;

export const changeRoutes: readonly Route[] = [
  { method: 'GET', path: valueLinks.add, access, handle: start },
  { method: 'POST', path: valueLinks.add, access, handle: create },
  { method: 'GET', path: valueLinks.edit(':waarde'), access, handle: edit },
  { method: 'POST', path: valueLinks.edit(':waarde'), access, handle: save },
  { method: 'POST', path: valueLinks.publish(':waarde'), access, handle: publish },
];
