import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { seenField, undoneBy } from '../../../platform/web/seen.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { type DataClassName, dataClasses, type PeriodsForm, parseRetention } from '../forms/retention.ts';
import { organisationLinks } from '../links.ts';
import { decideRetention, retentionPeriods, retentionToDecide } from '../queries/retention.ts';
import { RetentionPage, type Typed } from '../views/retention-page.tsx';

const access = ['administrator'] as const;

const page = (c: Ctx, typed: Typed, status: 200 | 400 | 409 = 200): Promise<Response> => {
  const saved = status === 200 && c.req.query('bewaard') !== undefined;
  const view = <RetentionPage shell={shellOf(c)} typed={typed} saved={saved} />;
  return render(c, view, { status, cache: 'no-store' });
};

const daysOf = (text: (dataClass: DataClassName) => string): Typed['days'] => ({
  dossier: text('dossier'),
  choice: text('choice'),
  answer: text('answer'),
  audit: text('audit'),
  'processing-log': text('processing-log'),
  session: text('session'),
});

/** As they stand in the form. */
const inForm = (periods: PeriodsForm): Typed['days'] => daysOf((one) => String(periods[one] ?? ''));

async function show(c: Ctx): Promise<Response> {
  const periods = await asViewer(c, retentionPeriods);
  const days = inForm(periods);
  return page(c, { days, seen: days, problems: [], meanwhile: [] });
}

async function decide(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const parsed = parseRetention(form);
  const days = daysOf((one) => form.get(one) ?? '');
  if (!parsed.ok) {
    const seen = daysOf((one) => form.get(seenField(one)) ?? '');
    return page(c, { days, seen, problems: parsed.problems, meanwhile: [] }, 400);
  }
  const changed = await asViewer(c, async (tx, viewer) => {
    const seen = inForm(await retentionToDecide(tx, viewer));
    const meanwhile = undoneBy(dataClasses, form, seen, inForm(parsed.value));
    if (meanwhile.length > 0) return { seen, meanwhile };
    await decideRetention(tx, viewer, parsed.value);
    return null;
  });
  if (changed !== null) return page(c, { days, problems: [], ...changed }, 409);
  return c.redirect(`${organisationLinks.retention}?bewaard=1`, 303);
}

export const retentionRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.retention, access, handle: show },
  { method: 'POST', path: organisationLinks.retention, access, handle: decide },
];
