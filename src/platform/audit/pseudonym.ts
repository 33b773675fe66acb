import { createHmac } from 'node:crypto';
import type { Tx } from '../db/index.ts';
import type { Act } from './act.ts';
import type { Purpose } from './tables.ts';

type Keyed = Pick<Act, 'tenantId' | 'random'>;

async function find(tx: Tx, tenantId: string, purpose: Purpose): Promise<string | undefined> {
  const found = await tx
    .selectFrom('tenant_secret')
    .select('secret')
    .where('tenant_id', '=', tenantId)
    .where('purpose', '=', purpose)
    .executeTakeFirst();
  return found?.secret;
}

/** Made when it is first needed; of two requests that make one, the first wins. */
async function secretOf(tx: Tx, { tenantId, random }: Keyed, purpose: Purpose): Promise<string> {
  const known = await find(tx, tenantId, purpose);
  if (known !== undefined) return known;
  const secret = Buffer.from(random(32)).toString('base64url');
  await tx
    .insertInto('tenant_secret')
    .values({ tenant_id: tenantId, purpose, secret })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await find(tx, tenantId, purpose)) ?? secret;
}

/** The same value has the same pseudonym within one organisation; without the key nobody can work back. */
export async function pseudonyms(tx: Tx, act: Keyed, purpose: Purpose): Promise<(value: string) => string> {
  const secret = await secretOf(tx, act, purpose);
  return (value) => createHmac('sha256', secret).update(value).digest('hex');
}
