import { z } from 'zod';
import type { Db } from '../../../platform/db/index.ts';
import type { Ctx, Tenant } from '../../../platform/web/context.ts';
import type { Scale, steps, TenantTheme } from '../../../platform/web/theme.ts';
import { findTenantByHost, listTenants, type TenantRow } from '../queries/tenants.ts';

const colour = z.string();
const scale: z.ZodType<Scale> = z.object({
  50: colour,
  100: colour,
  200: colour,
  300: colour,
  400: colour,
  500: colour,
  600: colour,
  700: colour,
} satisfies Record<(typeof steps)[number], typeof colour>);
const theme = z.object({ petrol: scale, sun: scale.optional() });
const settings = z.object({
  demo: z.boolean().default(false),
  contact: z
    .object({ phone: z.string(), hours: z.object({ nl: z.string(), en: z.string() }) })
    .nullable()
    .default(null),
});

export function themeOf(value: unknown): TenantTheme | null {
  const { data } = theme.safeParse(value);
  if (data === undefined) return null;
  return data.sun === undefined ? { petrol: data.petrol } : { petrol: data.petrol, sun: data.sun };
}

/** How a person reaches a human being here; null when nobody wrote it down. */
export const contactIn = (value: unknown) => settings.safeParse(value).data?.contact ?? null;

function tenantOf(row: TenantRow): Tenant {
  const known = settings.safeParse(row.settings).data ?? { demo: false, contact: null };
  return { id: row.id, slug: row.slug, name: row.name, theme: themeOf(row.theme), ...known };
}

const isThisMachine = (host: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(host) || host.endsWith('.localhost');

/** On this machine itself: the organisation that says so (the demonstration does), otherwise the only one. */
async function look(db: Db, host: string): Promise<Tenant | null> {
  const named = await findTenantByHost(db, isThisMachine(host) ? 'localhost' : host);
  if (named !== undefined) return tenantOf(named);
  if (!isThisMachine(host)) return null;
  const [only, ...more] = await listTenants(db);
  return only !== undefined && more.length === 0 ? tenantOf(only) : null;
}

interface Known {
  readonly tenant: Tenant | null;
  readonly until: number;
}

const rememberFor = 30_000;
/** Host names that nobody has are asked by scanners, each with another name. */
const mostHosts = 1_000;
const caches = new WeakMap<Db, Map<string, Known>>();

/** After a change of the organisation, so that the next page shows it. */
export const forgetTenants = (db: Db): void => void caches.delete(db);

/** The hook of the web layer: the host name says which organisation; nobody has it, nothing is there. */
export async function resolveTenant(c: Ctx): Promise<Tenant | null> {
  const { db, clock } = c.var.deps;
  const host = new URL(c.req.url).hostname.toLowerCase();
  const cache = caches.get(db) ?? new Map<string, Known>();
  caches.set(db, cache);
  const known = cache.get(host);
  const now = clock().getTime();
  if (known !== undefined && now < known.until) return known.tenant;
  const tenant = await look(db, host);
  if (cache.size >= mostHosts) cache.clear();
  cache.set(host, { tenant, until: now + rememberFor });
  return tenant;
}
