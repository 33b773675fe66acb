import type { Context, Hono } from 'hono';
import type { Role } from '../../shared/roles.ts';
import type { Deps } from '../deps.ts';
import type { Locale } from '../i18n/locale.ts';
import type { TenantTheme } from './theme.ts';

/** How a person reaches a human being; the footer and /hulp show it. Nothing known, nothing shown. */
export interface TenantContact {
  readonly phone: string;
  readonly hours: Readonly<Record<Locale, string>>;
  readonly desk?: string;
}

export interface Tenant {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly theme: TenantTheme | null;
  readonly contact?: TenantContact | null;
  /** A demo says on every page that its people and figures are invented. */
  readonly demo?: boolean;
}

export interface Session {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Came in with a password for once: opens nothing but the page to choose an own one. */
  readonly mustChoosePassword?: boolean;
}

/** What a handler finds in `c.var`. */
export interface AppEnv {
  Variables: {
    deps: Deps;
    tenant: Tenant;
    session: Session | null;
    /** Whose session turned out to be over with this request. */
    endedOf?: string;
    locale: Locale;
    requestId: string;
    log: Log;
    /** This page plays a recording, or makes one: then the browser gets leave for that, and only there. */
    sound?: 'play' | 'record';
  };
}

export type Ctx = Context<AppEnv>;
export type App = Hono<AppEnv>;

/** One line of JSON: who reads it is a machine. Never a query string, never personal data. */
export type Log = (line: Readonly<Record<string, unknown>>) => void;

/** Filled in by the organisation feature (host name → tenant) and by sign-in (cookie → session). */
export interface Hooks {
  /** Null: no organisation has this host name, so there is nothing here. */
  readonly resolveTenant: (c: Ctx) => Tenant | null | Promise<Tenant | null>;
  readonly resolveSession: (c: Ctx) => Session | null | Promise<Session | null>;
  readonly log: Log;
}

export const demoTenant: Tenant = {
  id: '00000000-0000-7000-8000-000000000001',
  slug: 'voorbeeldstad',
  name: 'Voorbeeldstad',
  theme: null,
  demo: true,
};

/** For the page that says that there is nothing here. */
export const noTenant: Tenant = {
  id: '00000000-0000-0000-0000-000000000000',
  slug: 'niemand',
  name: '',
  theme: null,
};

export const defaultHooks: Hooks = {
  resolveTenant: () => demoTenant,
  resolveSession: () => null,
  log: (line) => console.error(JSON.stringify(line)),
};
