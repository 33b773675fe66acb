import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { lineAsTyped, readLine, type TypedLine, typedLine } from '../forms/line.ts';
import { valueLinks } from '../links.ts';
import { MOST_LINES, type Model, type StoredLine } from '../model.ts';
import { addLine, changeLine, removeLine } from '../queries/lines.ts';
import { findModel } from '../queries/models.ts';
import { LinePage } from '../views/line-page.tsx';
import type { Names } from '../views/names.ts';
import type { LinePageProps } from '../views/props.ts';
import type { Line } from '../words.ts';
import { makers, versionIn } from './change.tsx';
import { namesFor } from './names.ts';

interface Found {
  readonly model: Model;
  readonly names: Names;
  readonly line: StoredLine | null;
}

const modelIn = (c: Ctx, tx: Tx, viewer: Viewer): Promise<Model | null> =>
  findModel(tx, viewer, c.req.param('waarde') ?? '', { drafts: true });

const lineIn = (c: Ctx, model: Model): StoredLine | null =>
  model.lines.find(({ id }) => id === c.req.param('regel')) ?? null;

async function found(c: Ctx, tx: Tx, viewer: Viewer): Promise<Found | null> {
  const model = await modelIn(c, tx, viewer);
  return model && { model, names: await namesFor(c, tx), line: lineIn(c, model) };
}

type Shown = Pick<LinePageProps, 'id' | 'typed'> & Partial<Pick<LinePageProps, 'problems' | 'meanwhile'>>;

function page(c: Ctx, { model, names, line }: Found, shown: Shown): Promise<Response> {
  const { problems = new Map(), meanwhile = false } = shown;
  const view = <LinePage {...{ ...shown, shell: shellOf(c), names, model, line, problems, meanwhile }} />;
  const status = problems.size > 0 ? 400 : meanwhile ? 409 : 200;
  return render(c, view, { status, cache: 'no-store' });
}

const municipalitiesIn = ({ municipalities }: Names) => new Set(municipalities.map(({ id }) => id));
const done = (c: Ctx, model: Model, what: 'regel' | 'weg') =>
  c.redirect(`${valueLinks.model(model.id)}?gedaan=${what}`, 303);

async function start(c: Ctx): Promise<Response> {
  const at = await asViewer(c, (tx, viewer) => found(c, tx, viewer));
  if (at === null) return refuse(c, 'notFound');
  const typed = { ...typedLine(new URLSearchParams()), geld: 'ja', vanaf: '1', jaren: '1' };
  return page(c, { ...at, line: null }, { id: c.var.deps.ids(), typed });
}

/** A calculation that is full takes no line more; one that is there already is sent twice. */
function readNewLine(typed: TypedLine, id: string, { model, names }: Found): ReturnType<typeof readLine> {
  const full = model.lines.length >= MOST_LINES && !model.lines.some((line) => line.id === id);
  return full
    ? { ok: false, problems: new Map([['soort', 'full']]) }
    : readLine(typed, id, municipalitiesIn(names));
}

/** Sent twice: what is stored is what was sent, so nothing is in the way. */
const isSame = (a: Line, b: Line): boolean =>
  JSON.stringify(lineAsTyped(a)) === JSON.stringify(lineAsTyped(b));

async function add(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = typedLine(form);
  const id = idIn(form, c.var.deps.ids);
  const result = await asViewer(c, async (tx, viewer) => {
    const at = await found(c, tx, viewer);
    if (at === null) return null;
    const read = readNewLine(typed, id, at);
    if (!read.ok || (await addLine(tx, viewer, at.model, read.value))) return { at, read, other: null };
    const there = (await modelIn(c, tx, viewer))?.lines.find((line) => line.id === id);
    return { at, read, other: there !== undefined && !isSame(there, read.value) ? there : null };
  });
  if (result === null) return refuse(c, 'notFound');
  const { at, read, other } = result;
  if (!read.ok) return page(c, { ...at, line: null }, { id, typed, problems: read.problems });
  if (other !== null) return page(c, { ...at, line: other }, { id, typed, meanwhile: true });
  return done(c, at.model, 'regel');
}

async function edit(c: Ctx): Promise<Response> {
  const at = await asViewer(c, (tx, viewer) => found(c, tx, viewer));
  if (at === null || at.line === null) return refuse(c, 'notFound');
  return page(c, at, { id: at.line.id, typed: lineAsTyped(at.line) });
}

async function save(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = typedLine(form);
  const result = await asViewer(c, async (tx, viewer) => {
    const at = await found(c, tx, viewer);
    if (at === null) return null;
    if (at.line === null) return { at, problems: new Map(), saved: false };
    const read = readLine(typed, at.line.id, municipalitiesIn(at.names));
    if (!read.ok) return { at, problems: read.problems, saved: false };
    const change = { was: at.line, line: read.value, version: versionIn(form) };
    const saved = await changeLine(tx, viewer, at.model, change);
    if (saved) return { at, problems: new Map(), saved };
    const newest = (await found(c, tx, viewer)) ?? at;
    return {
      at: newest,
      problems: new Map(),
      saved: newest.line !== null && isSame(newest.line, read.value),
    };
  });
  if (result === null) return refuse(c, 'notFound');
  const { at, problems, saved } = result;
  if (saved) return done(c, at.model, 'regel');
  // A colleague removed the line meanwhile: the form adds it as a new one.
  const id = at.line?.id ?? c.var.deps.ids();
  return page(c, at, { id, typed, problems, meanwhile: problems.size === 0 });
}

/** A line that is gone already is gone: the second click says the same as the first. */
async function remove(c: Ctx): Promise<Response> {
  const model = await asViewer(c, async (tx, viewer) => {
    const at = await modelIn(c, tx, viewer);
    const line = at && lineIn(c, at);
    if (at && line) await removeLine(tx, viewer, at, line);
    return at;
  });
  return model === null ? refuse(c, 'notFound') : done(c, model, 'weg');
}

const access = makers;

export const lineRoutes: readonly Route[] = [
  { method: 'GET', path: valueLinks.addLine(':waarde'), access, handle: start },
  { method: 'POST', path: valueLinks.addLine(':waarde'), access, handle: add },
  { method: 'GET', path: valueLinks.line(':waarde', ':regel'), access, handle: edit },
  { method: 'POST', path: valueLinks.line(':waarde', ':regel'), access, handle: save },
  { method: 'POST', path: valueLinks.removeLine(':waarde', ':regel'), access, handle: remove },
];
