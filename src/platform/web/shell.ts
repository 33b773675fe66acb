import type { Role } from '../../shared/roles.ts';
import type { Locale } from '../i18n/locale.ts';
import { assets, tenantStylesheet } from './assets.ts';
import { type Ctx, demoTenant, type Session, type Tenant } from './context.ts';
import { localeOf } from './middleware/language.ts';
import type { TenantTheme } from './theme.ts';

/** Everything a page shows around its content; made from the request once, so that views stay pure. */
export interface Shell {
  readonly locale: Locale;
  readonly tenant: Tenant;
  readonly session: Session | null;
  /** Address of this page without `taal`, for the language switch. */
  readonly address: string;
  readonly stylesheets: readonly string[];
  readonly script: string;
  readonly icon: string;
  /** For the home screen of a phone. */
  readonly touchIcon: string;
  readonly preload: readonly string[];
}

function addressOf(c: Ctx): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete('taal');
  const query = searchParams.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

/** Refusals come before the language and the tenant are known; then what the request itself says counts. */
export function shellOf(c: Ctx): Shell {
  const known: Partial<typeof c.var> = c.var;
  const tenant = known.tenant ?? demoTenant;
  const { css, js, icon, iconPng, preload } = assets();
  const own = tenantStylesheet(tenant.slug, tenant.theme);
  return {
    locale: known.locale ?? localeOf(c),
    tenant,
    session: known.session ?? null,
    address: addressOf(c),
    stylesheets: own === null ? [css.url] : [css.url, own],
    script: js.url,
    icon: icon.url,
    touchIcon: iconPng[180].url,
    preload,
  };
}

/** The same page in other colours, to look at them before they are stored. */
export function shellIn(shell: Shell, theme: TenantTheme): Shell {
  const own = tenantStylesheet(shell.tenant.slug, theme);
  return own === null
    ? shell
    : {
        ...shell,
        tenant: { ...shell.tenant, theme },
        stylesheets: [...shell.stylesheets.slice(0, 1), own],
      };
}

/** The name of who did something; null when it was whoever reads this page. */
export const otherThan = (
  { session }: Pick<Shell, 'session'>,
  { id, name }: { readonly id: string | null; readonly name: string },
): string | null => (id !== null && id === session?.accountId ? null : name);

export const hasRole = (session: Session | null, role: Role): boolean =>
  session?.roles.includes(role) ?? false;
