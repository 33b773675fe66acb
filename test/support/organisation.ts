import { createApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import { createPerson } from '../../src/features/dossier/queries/change.ts';
import type { Act, Viewer } from '../../src/platform/audit/index.ts';
import { hashPassword } from '../../src/platform/auth/index.ts';
import { startSession } from '../../src/platform/auth/sessions.ts';
import { type Db, inTenant, type Tx } from '../../src/platform/db/index.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { outsideWorld } from '../../src/platform/outside-world.ts';
import type { App } from '../../src/platform/web/context.ts';
import { type Role, roles } from '../../src/shared/roles.ts';
import { testDatabase, testTenant } from './db.ts';

export const password = 'een goed wachtwoord';
let hashed: Promise<string> | undefined;

export interface World {
  readonly deps: Deps;
  readonly app: App;
  /** Lets time pass. */
  pass(minutes: number): void;
  close(): Promise<void>;
}

/** The application on a database of its own, with a clock that stands still until told otherwise. */
export async function testWorld({ production = false } = {}): Promise<World> {
  const database = await testDatabase();
  let now = Date.parse('2026-11-20T09:00:00Z');
  const config = parseConfig({ TRUST_PROXY: '1', ...(production ? { NODE_ENV: 'production' } : {}) });
  const deps: Deps = { ...outsideWorld(), clock: () => new Date(now), config, db: database.db };
  const app = createApp(deps, { log: (line) => console.error(line) });
  return {
    deps,
    app,
    pass: (minutes) => {
      now += minutes * 60_000;
    },
    close: database.close,
  };
}

export interface Organisation {
  readonly world: World;
  readonly tenantId: string;
  readonly slug: string;
  /** The account with this role; its address is `coach@hier.example`. */
  readonly accounts: Readonly<Record<Role, string>>;
  as(role: Role): Viewer;
  inside<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** A request to this organisation; `cookie` from `signIn`. */
  ask(path: string, options?: Asking): Promise<Response>;
  /** A session without going through the form. */
  session(role: Role): Promise<string>;
}

export interface Asking {
  cookie?: string | undefined;
  form?: Readonly<Record<string, string | readonly string[]>>;
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  address?: string;
}

/** An organisation with one municipality and an account for each role. */
export async function testOrganisation(world: World, slug = 'hier'): Promise<Organisation> {
  const { db } = world.deps;
  const tenantId = await testTenant(db, slug);
  hashed ??= hashPassword(password, world.deps.random);
  const accounts = await fill(db, world.deps, tenantId, slug, await hashed);
  const act = (accountId: string | null): Act => ({
    tenantId,
    accountId,
    requestId: world.deps.ids(),
    now: world.deps.clock(),
    newId: world.deps.ids,
    random: world.deps.random,
  });
  const as = (role: Role): Viewer => ({ ...act(null), accountId: accounts[role], roles: [role] });
  const inside = <Result>(work: (tx: Tx) => Promise<Result>) =>
    inTenant(db, { tenantId, accountId: null }, work);
  const limits = { idleMinutes: 30, absoluteHours: 12 };
  return {
    ...{ world, tenantId, slug, accounts, as, inside },
    ask: (path, options) => send(world.app, slug, path, options),
    session: async (role) =>
      `sessie=${await inside((tx) => startSession(tx, as(role), accounts[role], limits))}`,
  };
}

async function fill(db: Db, { ids, clock }: Deps, tenantId: string, slug: string, hash: string) {
  const accounts = Object.fromEntries(roles.map((role) => [role, ids()])) as Record<Role, string>;
  await inTenant(db, { tenantId, accountId: null }, async (tx) => {
    const dorp = { tenant_id: tenantId, id: 'dorp', name: `Dorp ${slug}` };
    await tx.insertInto('municipality').values(dorp).execute();
    const rows = roles.map((role) => ({
      tenant_id: tenantId,
      id: accounts[role],
      email: `${role}@${slug}.example`.toLowerCase(),
      name: `De ${role} van ${slug}`,
      password_hash: hash,
      password_expires: null,
      locale: 'nl' as const,
      last_sign_in: null,
      created_at: clock(),
    }));
    await tx.insertInto('account').values(rows).execute();
    const held = roles.map((role) => ({ tenant_id: tenantId, account_id: accounts[role], role }));
    await tx.insertInto('account_role').values(held).execute();
    const where = { tenant_id: tenantId, account_id: accounts.coach, municipality_id: 'dorp' };
    await tx.insertInto('account_municipality').values(where).execute();
  });
  return accounts;
}

function send(app: App, slug: string, path: string, asking: Asking = {}): Promise<Response> {
  const { cookie, form, headers, address = '192.0.2.1' } = asking;
  const method = asking.method ?? (form === undefined ? 'GET' : 'POST');
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form ?? {}))
    for (const one of [value].flat()) body.append(name, one);
  return Promise.resolve(
    app.request(`http://${slug}.example${path}`, {
      method,
      headers: {
        'Sec-Fetch-Site': 'same-origin',
        'X-Forwarded-For': address,
        ...(cookie === undefined ? {} : { Cookie: cookie }),
        ...headers,
      },
      ...(method === 'POST' ? { body: body.toString() } : {}),
    }),
  );
}

/** The cookies of an answer, to send along with the next request. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ');

/** A dossier in the caseload of the coach; gives its id. */
export const testPerson = (
  organisation: Organisation,
  name: { givenName: string; familyName: string },
): Promise<string> =>
  organisation.inside((tx) =>
    createPerson(tx, organisation.as('coach'), {
      ...{ ...name, birthYear: 1990, municipality: 'dorp', phone: null, email: null, language: 'nl' },
    }),
  );
