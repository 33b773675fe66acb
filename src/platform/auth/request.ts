import { getConnInfo } from '@hono/node-server/conninfo';
import type { Act, Viewer } from '../audit/index.ts';
import { inTenant, type Tx } from '../db/index.ts';
import type { Ctx, Session } from '../web/context.ts';
import { clearSessionCookie, readToken } from './cookies.ts';
import { sessionOf } from './sessions.ts';

/** What this request does, for the audit line and the processing log. */
export function actOf(c: Ctx): Act {
  const { deps, tenant, session, requestId } = c.var;
  return {
    tenantId: tenant.id,
    accountId: session?.accountId ?? null,
    requestId,
    now: deps.clock(),
    newId: deps.ids,
    random: deps.random,
  };
}

/** Whoever is signed in; only for routes whose `access` asks that. */
export function viewerOf(c: Ctx): Viewer {
  const { session } = c.var;
  if (session === null) throw new Error(`${c.req.routePath} is open and yet asks who is there.`);
  return { ...actOf(c), accountId: session.accountId, roles: session.roles };
}

/** One transaction of the organisation of this request, for whoever is signed in. */
export function asViewer<Result>(c: Ctx, work: (tx: Tx, viewer: Viewer) => Promise<Result>): Promise<Result> {
  const viewer = viewerOf(c);
  return inTenant(c.var.deps.db, viewer, (tx) => work(tx, viewer));
}

/** The hook of the web layer: the cookie becomes a session. A cookie that opens nothing any more is taken back. */
export async function resolveSession(c: Ctx): Promise<Session | null> {
  const token = readToken(c, 'sessie');
  if (token === undefined) return null;
  const { deps, tenant } = c.var;
  const { production } = deps.config;
  const known = await inTenant(deps.db, { tenantId: tenant.id, accountId: null }, (tx) =>
    sessionOf(tx, token, { tenantId: tenant.id, now: deps.clock(), production }),
  );
  if (known !== null && 'accountId' in known) return known;
  if (known !== null) c.set('endedOf', known.endedOf);
  clearSessionCookie(c);
  return null;
}

/** Address of the visitor; behind a proxy the last one in the list, which is the one the proxy itself saw. */
export function addressOf(c: Ctx): string {
  if (c.var.deps.config.trustProxy) {
    const seen = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
    if (seen) return seen;
  }
  // A test asks without a connection.
  if (typeof c.env !== 'object' || c.env === null || !('incoming' in c.env)) return 'unknown';
  return getConnInfo(c).remote.address ?? 'unknown';
}
