import { asOwner, inTenant, type Tx } from '../db/index.ts';
import type { Deps } from '../deps.ts';
import { type Carrier, carrierOf } from './carrier.ts';
import { mailIsPossible } from './outbox.ts';
import './tables.ts';

const minute = 60_000;
/** A server that is away gets a minute, then two, four … at most an hour. */
const pause = (attempts: number): number => Math.min(2 ** attempts, 60) * minute;

/** Sends one letter of this organisation, if any is waiting that nobody else is sending. False: nothing to do. */
async function sendOne(tx: Tx, tenantId: string, now: Date, carrier: Carrier): Promise<boolean> {
  const letter = await tx
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'body', 'attempts'])
    .where('tenant_id', '=', tenantId)
    .where('next_try_at', '<=', now)
    .where('expires_at', '>', now)
    .orderBy('next_try_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (letter === undefined) return false;
  const sent = await carrier.carry(letter).then(
    () => true,
    () => false,
  );
  const row = { tenant_id: tenantId, id: letter.id };
  if (sent) {
    await tx.deleteFrom('mail').where('tenant_id', '=', row.tenant_id).where('id', '=', row.id).execute();
  } else {
    const attempts = letter.attempts + 1;
    const next = new Date(now.getTime() + pause(letter.attempts));
    await tx
      .updateTable('mail')
      .set({ attempts, next_try_at: next })
      .where('tenant_id', '=', row.tenant_id)
      .where('id', '=', row.id)
      .execute();
  }
  return true;
}

/** Sends what waits, of every organisation, one by one; what helps nobody any more goes. */
export async function sendWaiting(deps: Deps, carrier: Carrier = carrierOf(deps.config)): Promise<void> {
  const tenants = await asOwner(deps.db, (tx) => tx.selectFrom('tenant').select('id').execute());
  for (const { id } of tenants) {
    const actor = { tenantId: id, accountId: null };
    const now = deps.clock();
    await inTenant(deps.db, actor, (tx) =>
      tx.deleteFrom('mail').where('tenant_id', '=', id).where('expires_at', '<=', now).execute(),
    );
    // Each letter in a transaction of its own: one that fails holds no other back.
    while (await inTenant(deps.db, actor, (tx) => sendOne(tx, id, now, carrier)));
  }
}

const every = 3_000;

/** Before the first request: looks for mail every few seconds, one round at a time, as long as the application runs. */
export async function prepareMail(deps: Deps): Promise<void> {
  if (!mailIsPossible(deps.config)) return;
  const carrier = carrierOf(deps.config);
  let busy = false;
  setInterval(async () => {
    if (busy) return;
    busy = true;
    // A database that is closing or away: the rows stay, the next round tries again.
    await sendWaiting(deps, carrier).catch(() => undefined);
    busy = false;
  }, every).unref();
}
