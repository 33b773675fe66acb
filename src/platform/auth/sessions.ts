import { sql } from 'kysely';
import type { Role } from '../../shared/roles.ts';
import type { Act } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import type { Session } from '../web/context.ts';
import type { SessionLimits } from './session-limits.ts';
import { newToken, tokenHash } from './token.ts';

/** A new session; its token goes to the browser and is never seen again. */
export async function startSession(
  tx: Tx,
  act: Act,
  accountId: string,
  { idleMinutes, absoluteHours }: SessionLimits,
): Promise<string> {
  const token = newToken(act.random);
  await tx
    .insertInto('session')
    .values({
      tenant_id: act.tenantId,
      token_hash: tokenHash(token),
      account_id: accountId,
      created_at: act.now,
      last_seen: act.now,
      idle_minutes: idleMinutes,
      expires_at: new Date(act.now.getTime() + absoluteHours * 3_600_000),
    })
    .execute();
  return token;
}

export const endSession = (tx: Tx, tenantId: string, token: string) =>
  tx
    .deleteFrom('session')
    .where('tenant_id', '=', tenantId)
    .where('token_hash', '=', tokenHash(token))
    .execute();

/** Everywhere this account is signed in. */
export const endSessionsOf = (tx: Tx, tenantId: string, accountId: string) =>
  tx.deleteFrom('session').where('tenant_id', '=', tenantId).where('account_id', '=', accountId).execute();

const find = (tx: Tx, tenantId: string, hash: string) =>
  tx
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join
        .onRef('account.tenant_id', '=', 'session.tenant_id')
        .onRef('account.id', '=', 'session.account_id'),
    )
    .select(['session.last_seen', 'session.idle_minutes', 'session.expires_at'])
    .select(['account.id', 'account.name', 'account.active', 'account.invented', 'account.password_expires'])
    .select(rolesOfAccount.as('roles'))
    .where('session.tenant_id', '=', tenantId)
    .where('session.token_hash', '=', hash)
    .executeTakeFirst();

/** In a query on `account`. */
export const rolesOfAccount = sql<Role[]>`array(select role from account_role r
  where r.tenant_id = account.tenant_id and r.account_id = account.id order by role)`;

/** Not more often, so that reading a page is seldom a write. */
const noticeEvery = 60_000;

export interface Resolving {
  readonly tenantId: string;
  readonly now: Date;
  /** Accounts of the demonstration do not exist in production. */
  readonly production: boolean;
}

/** Of a session that is over, whose it was. */
type Resolved = Session | { readonly endedOf: string } | null;

/** Who belongs to this token, or nobody. A one-time password gives a session without any role: it opens nothing but the own account. */
export async function sessionOf(
  tx: Tx,
  token: string,
  { tenantId, now, production }: Resolving,
): Promise<Resolved> {
  const hash = tokenHash(token);
  const found = await find(tx, tenantId, hash);
  if (found === undefined) return null;
  const idleSince = now.getTime() - found.last_seen.getTime();
  const over = now >= found.expires_at || idleSince >= found.idle_minutes * 60_000;
  if (over || !found.active || (production && found.invented)) {
    await endSession(tx, tenantId, token);
    return { endedOf: found.id };
  }
  if (idleSince >= noticeEvery) {
    await tx
      .updateTable('session')
      .set({ last_seen: now })
      .where('tenant_id', '=', tenantId)
      .where('token_hash', '=', hash)
      .execute();
  }
  const mustChoosePassword = found.password_expires !== null;
  const roles = mustChoosePassword ? [] : found.roles;
  return { accountId: found.id, name: found.name, roles, mustChoosePassword };
}

/** Sessions that ended, and browsers nobody signed in with since this moment. */
export async function removeOldSessions(tx: Tx, tenantId: string, before: Date): Promise<number> {
  const sessions = await tx
    .deleteFrom('session')
    .where('tenant_id', '=', tenantId)
    .where('expires_at', '<', before)
    .executeTakeFirst();
  const devices = await tx
    .deleteFrom('known_device')
    .where('tenant_id', '=', tenantId)
    .where('last_used', '<', before)
    .executeTakeFirst();
  return Number(sessions.numDeletedRows + devices.numDeletedRows);
}
