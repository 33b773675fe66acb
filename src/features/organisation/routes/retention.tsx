import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dataClasses, parseRetention } from '../forms/retention.ts';
import { organisationLinks } from '../links.ts';
import { decideRetention, retentionPeriods } from '../queries/retention.ts';
import { RetentionPage, type Typed } from '../views/retention-page.tsx';

const access = ['administrator'] as const;

const page = (c: Ctx, typed: Typed): Promise<Response> =>
  render(c, <RetentionPage shell={shellOf(c)} typed={typed} saved={c.req.query('bewaard') !== undefined} />, {
    status: typed.problems.length > 0 ? 400 : 200,
    cache: 'no-store',
  });

async function show(c: Ctx): Promise<Response> {
  const periods = await asViewer(c, retentionPeriods);
  const days = dataClasses.map((one) => [one, String(periods[one] ?? '')] as const);
  return page(c, { days: Object.fromEntries(days), problems: [] });
}

async function decide(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const parsed = parseRetention(form);
  if (!parsed.ok) {
    const days = dataClasses.map((one) => [one, form.get(one) ?? ''] as const);
    return page(c, { days: Object.fromEntries(days), problems: parsed.problems });
  }
  await asViewer(c, (tx, viewer) => decideRetention(tx, viewer, parsed.value));
  return c.redirect(`${organisationLinks.retention}?bewaard=1`, 303);
}

export const retentionRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.retention, access, handle: show },
  { method: 'POST', path: organisationLinks.retention, access, handle: decide },
];
