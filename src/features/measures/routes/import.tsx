import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { readSheet } from '../../../platform/sheets/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm, readUpload } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { withoutBsn } from '../client-number.ts';
import { readKnownUntil, readMapping } from '../forms/mapping.ts';
import { measureLinks as links } from '../links.ts';
import { type JudgedFile, judgeRows, type Mapping, mappingProblem } from '../outcome-file.ts';
import {
  closeFile,
  type Done,
  findFile,
  keepFile,
  lockFile,
  peopleByNumber,
  storeOutcomes,
  type WaitingFile,
} from '../queries/files.ts';
import { outcomesOf } from '../queries/outcomes.ts';
import { ImportPage, type UploadProblem } from '../views/import-page.tsx';
import { MappingPage } from '../views/mapping-page.tsx';

const access = ['researcher', 'manager'] as const;
const longestName = 120;

const countIn = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : null;

function page(c: Ctx, problem?: { code: UploadProblem; row?: number }): Promise<Response> {
  const [added, changed] = [countIn(c.req.query('nieuw')), countIn(c.req.query('veranderd'))];
  const done = added === null || changed === null ? null : { added, changed };
  const view = <ImportPage shell={shellOf(c)} {...{ problem, done }} />;
  return render(c, view, { status: problem === undefined ? 200 : 400, cache: 'no-store' });
}

async function upload(c: Ctx): Promise<Response> {
  const file = await readUpload(c, 'bestand');
  if (file === null) return page(c, { code: 'none' });
  const read = await readSheet(file.bytes);
  if (!read.ok) return page(c, read);
  const { header } = read.sheet;
  const rows = read.sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map(withoutBsn) }));
  const name = file.name.slice(0, longestName) || 'bestand';
  const id = await asViewer(c, (tx, viewer) => keepFile(tx, viewer, { name, header, rows }));
  return c.redirect(links.file(id), 303);
}

/** What the file would do with these columns, judged against what is there now. */
async function judge(
  tx: Tx,
  viewer: Viewer,
  { rows }: WaitingFile,
  { mapping, knownUntil }: { mapping: Mapping; knownUntil: string },
): Promise<JudgedFile> {
  const column = mapping.nummer ?? 0;
  const numbers = [...new Set(rows.map(({ cells }) => String(cells[column] ?? '').trim()))];
  const people = await peopleByNumber(tx, viewer, numbers);
  const outcomes = await outcomesOf(tx, viewer, [...people.values()]);
  return judgeRows(rows, mapping, { people, outcomes, knownUntil });
}

const finished = (c: Ctx, { added, changed }: Done): Response =>
  c.redirect(`${links.import}?nieuw=${added}&veranderd=${changed}`, 303);

async function show(c: Ctx): Promise<Response> {
  const query = new URL(c.req.url).searchParams;
  const found = await asViewer(c, async (tx, viewer) => {
    const file = await findFile(tx, viewer, c.req.param('bestand') ?? '');
    if (file === undefined) return null;
    const mapping = readMapping(query, file.header);
    const known = readKnownUntil(query, dayInAmsterdam(viewer.now));
    const problem = mappingProblem(mapping);
    const ready = problem === undefined && known.day !== null;
    const judged = ready ? await judge(tx, viewer, file, { mapping, knownUntil: known.day }) : null;
    return { file, mapping, known, problem, judged: judged?.rows ?? null };
  });
  if (found === null) return refuse(c, 'notFound');
  if (found.file.done !== null) return finished(c, found.file.done);
  const number = Math.max(1, countIn(query.get('pagina') ?? undefined) ?? 1);
  const view = <MappingPage shell={shellOf(c)} {...found} page={number} />;
  const wrong = found.judged === null && query.has('peildatum');
  return render(c, view, { status: wrong ? 400 : 200, cache: 'no-store' });
}

async function apply(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const fileId = c.req.param('bestand') ?? '';
  const done = await asViewer(c, async (tx, viewer) => {
    const file = await lockFile(tx, viewer, fileId);
    if (file === undefined || file.done !== null) return file?.done ?? null;
    const mapping = readMapping(form, file.header);
    const { day } = readKnownUntil(form, dayInAmsterdam(viewer.now));
    if (day === null || mappingProblem(mapping) !== undefined) return 'again';
    const { toStore } = await judge(tx, viewer, file, { mapping, knownUntil: day });
    await storeOutcomes(tx, viewer, toStore);
    const added = toStore.filter(({ replaces }) => replaces === undefined).length;
    const done = { added, changed: toStore.length - added };
    await closeFile(tx, viewer, fileId, done);
    return done;
  });
  if (done === null) return refuse(c, 'notFound');
  return done === 'again' ? c.redirect(links.file(fileId), 303) : finished(c, done);
}

export const importRoutes: readonly Route[] = [
  { method: 'GET', path: links.import, access, handle: (c) => page(c) },
  { method: 'POST', path: links.import, access, upload: true, handle: upload },
  { method: 'GET', path: links.file(':bestand'), access, handle: show },
  { method: 'POST', path: links.file(':bestand'), access, handle: apply },
];
