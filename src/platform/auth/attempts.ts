import { sql } from 'kysely';
import { type Act, pseudonyms } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import { type DelayRule, delayRules, type Failures, secondsToWait } from './delay.ts';
import { tokenHash } from './token.ts';

export interface Attempt {
  readonly email: string;
  readonly address: string;
  readonly deviceToken: string | undefined;
}

export type Reserved =
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'try'; readonly attemptId: string };

const hour = 3_600_000;
const remembered = 24 * hour;
/** Addresses change hands. */
const addressRemembered = hour;

interface Keys {
  readonly account: string;
  readonly address: string;
  readonly device: string | null;
}

/**
 * Whether this attempt may be made now, and if so written down as failed before the password is looked at: so that a hundred
 * attempts at the same moment count as a hundred. An attempt that must wait is not counted.
 */
export async function reserveAttempt(tx: Tx, act: Act, attempt: Attempt): Promise<Reserved> {
  const keys = await keysOf(tx, act, attempt);
  await sql`select pg_advisory_xact_lock(hashtext(${keys.account}))`.execute(tx);
  const seconds = await waitFor(tx, act, keys);
  if (seconds > 0) return { kind: 'wait', seconds };
  const attemptId = act.newId();
  await tx
    .insertInto('sign_in_attempt')
    .values({
      tenant_id: act.tenantId,
      id: attemptId,
      account_key: keys.account,
      address_key: keys.address,
      device_key: keys.device,
      at: act.now,
      failed: true,
    })
    .execute();
  return { kind: 'try', attemptId };
}

async function keysOf(tx: Tx, act: Act, { email, address, deviceToken }: Attempt): Promise<Keys> {
  const pseudonym = await pseudonyms(tx, act, 'sign-in');
  const device = deviceToken === undefined ? null : await knownDevice(tx, act, email, deviceToken);
  return { account: pseudonym(`account ${email}`), address: pseudonym(`address ${address}`), device };
}

async function knownDevice(tx: Tx, { tenantId }: Act, email: string, token: string): Promise<string | null> {
  const hash = tokenHash(token);
  const found = await tx
    .selectFrom('known_device as device')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'device.tenant_id').onRef('account.id', '=', 'device.account_id'),
    )
    .select('device.token_hash')
    .where('device.tenant_id', '=', tenantId)
    .where('device.token_hash', '=', hash)
    .where('account.email', '=', email)
    .executeTakeFirst();
  return found?.token_hash ?? null;
}

async function waitFor(tx: Tx, act: Act, keys: Keys): Promise<number> {
  const wait = async (column: 'account_key' | 'address_key' | 'device_key', key: string, rule: DelayRule) =>
    secondsToWait(await failures(tx, act, column, key), rule, act.now);
  if (keys.device !== null) return wait('device_key', keys.device, delayRules.device);
  return Math.max(
    await wait('account_key', keys.account, delayRules.account),
    await wait('address_key', keys.address, delayRules.address),
  );
}

/** A success of the account ends its count. Not that of an address: there somebody could reset it with an own account. */
async function failures(
  tx: Tx,
  { tenantId, now }: Act,
  column: 'account_key' | 'address_key' | 'device_key',
  key: string,
): Promise<Failures> {
  const span = column === 'address_key' ? addressRemembered : remembered;
  const attempts = tx
    .selectFrom('sign_in_attempt')
    .where('tenant_id', '=', tenantId)
    .where(column, '=', key)
    .where('at', '>', new Date(now.getTime() - span))
    .$if(column !== 'device_key', (query) => query.where('device_key', 'is', null));
  const success =
    column === 'address_key'
      ? undefined
      : await attempts
          .where('failed', '=', false)
          .select(({ fn }) => fn.max('at').as('at'))
          .executeTakeFirst();
  const failed = await attempts
    .where('failed', '=', true)
    .where('at', '>', success?.at ?? new Date(0))
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('at').as('latest')])
    .executeTakeFirstOrThrow();
  return { count: failed.count, latest: failed.latest };
}

export const markSuccess = (tx: Tx, { tenantId }: Act, attemptId: string) =>
  tx
    .updateTable('sign_in_attempt')
    .set({ failed: false })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', attemptId)
    .execute();

/** Needed for a day, then gone. */
export async function removeOldAttempts(tx: Tx, tenantId: string, now: Date): Promise<number> {
  const gone = await tx
    .deleteFrom('sign_in_attempt')
    .where('tenant_id', '=', tenantId)
    .where('at', '<', new Date(now.getTime() - remembered))
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
