import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { refuseTheme, type TenantTheme, type ThemeRefusal } from '../../../platform/web/theme.ts';
import { readColours } from '../forms/colours.ts';
import { organisationLinks } from '../links.ts';
import { recolour } from '../queries/theme.ts';
import { ColoursPage } from '../views/colours-page.tsx';
import { forgetTenants } from './resolve-tenant.ts';

const access = ['administrator'] as const;

const page = (c: Ctx, typed: TenantTheme | null, refusals: readonly ThemeRefusal[] = []): Promise<Response> =>
  render(
    c,
    <ColoursPage
      shell={shellOf(c)}
      typed={typed}
      refusals={refusals}
      saved={c.req.query('bewaard') !== undefined}
    />,
    { status: refusals.length > 0 ? 400 : 200, cache: 'no-store' },
  );

async function save(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const theme = readColours(form);
  const standard = form.get('standaard') !== null;
  const refusals = standard ? [] : refuseTheme(theme);
  if (refusals.length > 0) return page(c, theme, refusals);
  await asViewer(c, (tx, viewer) => recolour(tx, viewer, standard ? {} : { petrol: theme.petrol }));
  forgetTenants(c.var.deps.db);
  return c.redirect(`${organisationLinks.colours}?bewaard=1`, 303);
}

export const colourRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.colours, access, handle: (c) => page(c, c.var.tenant.theme) },
  { method: 'POST', path: organisationLinks.colours, access, handle: save },
];
