import { asViewer } from '../../../platform/auth/index.ts';
import { writeWorkbook, XLSX_TYPE } from '../../../platform/sheets/workbook.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import type { Route } from '../../../platform/web/route.ts';
import { valueLinks } from '../links.ts';
import { sumOf } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { findModel } from '../queries/models.ts';
import { findingsNow } from './findings.ts';
import { namesFor } from './names.ts';
import { mayChange, readers } from './read.tsx';
import { sheetsOf } from './workbook.ts';

async function file(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const model = await findModel(tx, viewer, c.req.param('waarde') ?? '', { drafts: mayChange(c) });
    if (model === null) return null;
    const { standing } = await findingsNow(tx);
    return { model, standing, names: await namesFor(c, tx) };
  });
  if (found === null) return refuse(c, 'notFound');
  const { model, names, standing } = found;
  const outcome = outcomeOf(sumOf(model, standing));
  const given = { locale: c.var.locale, model, names, outcome, at: c.var.deps.clock() };
  const bytes = await writeWorkbook(sheetsOf(given));
  return c.body(bytes.buffer, 200, {
    'Content-Type': XLSX_TYPE,
    'Content-Disposition': 'attachment; filename="kosten-en-baten.xlsx"',
    'Cache-Control': 'no-store',
  });
}

export const fileRoutes: readonly Route[] = [
  { method: 'GET', path: valueLinks.file(':waarde'), access: readers, handle: file },
];
