import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellIn, shellOf } from '../../../platform/web/shell.ts';
import { readColours, type WantedTheme } from '../forms/colours.ts';
import { organisationLinks } from '../links.ts';
import { recolour } from '../queries/theme.ts';
import { ColoursPage } from '../views/colours-page.tsx';
import { ColoursPreview } from '../views/colours-preview.tsx';
import { forgetTenants } from './resolve-tenant.ts';

const access = ['administrator'] as const;

const page = (c: Ctx, wanted: WantedTheme | null): Promise<Response> =>
  render(c, <ColoursPage shell={shellOf(c)} wanted={wanted} saved={c.req.query('bewaard') !== undefined} />, {
    status: wanted === null ? 200 : 400,
    cache: 'no-store',
  });

async function save(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const standard = form.get('standaard') !== null;
  const wanted = readColours(form);
  const { theme, refusals } = wanted;
  if (!standard && refusals.length > 0) return page(c, wanted);
  if (!standard && form.get('stap') === 'voorbeeld') {
    const view = <ColoursPreview shell={shellIn(shellOf(c), theme)} wanted={wanted} />;
    return render(c, view, { cache: 'no-store' });
  }
  await asViewer(c, (tx, viewer) => recolour(tx, viewer, standard ? {} : { petrol: theme.petrol }));
  forgetTenants(c.var.deps.db);
  return c.redirect(`${organisationLinks.colours}?bewaard=1`, 303);
}

export const colourRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.colours, access, handle: (c) => page(c, null) },
  { method: 'POST', path: organisationLinks.colours, access, handle: save },
];
