import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { lineOf, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { seenField, undoneBy } from '../../../platform/web/seen.ts';
import { shellIn, shellOf } from '../../../platform/web/shell.ts';
import type { TenantTheme } from '../../../platform/web/theme.ts';
import { coloursLine, readColours, type WantedTheme } from '../forms/colours.ts';
import { organisationLinks } from '../links.ts';
import { recolour, themeToChange } from '../queries/theme.ts';
import { ColoursPage } from '../views/colours-page.tsx';
import { ColoursPreview } from '../views/colours-preview.tsx';
import { forgetTenants, themeOf } from './resolve-tenant.ts';

const access = ['administrator'] as const;

/** `meanwhile`: the colours that a colleague chose while these were looked at. */
interface Asked {
  readonly wanted: WantedTheme | null;
  readonly meanwhile?: { readonly theme: TenantTheme | null };
}

function page(c: Ctx, { wanted, meanwhile }: Asked): Promise<Response> {
  const shell = shellOf(c);
  const theme = meanwhile === undefined ? shell.tenant.theme : meanwhile.theme;
  const now = { ...shell, tenant: { ...shell.tenant, theme } };
  const told = meanwhile !== undefined ? 'meanwhile' : c.req.query('bewaard') === undefined ? null : 'saved';
  const status = meanwhile !== undefined ? 409 : wanted === null ? 200 : 400;
  return render(c, <ColoursPage shell={now} wanted={wanted} told={told} />, { status, cache: 'no-store' });
}

async function save(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const standard = form.get('standaard') !== null;
  const wanted = readColours(form);
  const { theme, refusals } = wanted;
  if (!standard && refusals.length > 0) return page(c, { wanted });
  const shell = shellIn(shellOf(c), theme);
  if (!standard && form.get('stap') === 'voorbeeld') {
    const seen = lineOf(form, seenField('kleuren'));
    const view = <ColoursPreview shell={shell} wanted={wanted} seen={seen} />;
    return render(c, view, { cache: 'no-store' });
  }
  const meanwhile = await asViewer(c, async (tx, viewer) => {
    const now = themeOf(await themeToChange(tx, viewer));
    const typed = { kleuren: coloursLine(standard ? null : theme) };
    if (undoneBy(['kleuren'], form, { kleuren: coloursLine(now) }, typed).length > 0) return { theme: now };
    await recolour(tx, viewer, standard ? {} : { petrol: theme.petrol });
    return null;
  });
  if (meanwhile === null) {
    forgetTenants(c.var.deps.db);
    return c.redirect(`${organisationLinks.colours}?bewaard=1`, 303);
  }
  if (standard) return page(c, { wanted: null, meanwhile });
  const seen = coloursLine(meanwhile.theme);
  const view = <ColoursPreview shell={shell} wanted={wanted} seen={seen} meanwhile={meanwhile} />;
  return render(c, view, { status: 409, cache: 'no-store' });
}

export const colourRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.colours, access, handle: (c) => page(c, { wanted: null }) },
  { method: 'POST', path: organisationLinks.colours, access, handle: save },
];
