import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/index.ts';

/** Ids and names in this organisation, to look up what a file of offerings names. */
export async function namesForOfferings(tx: Tx) {
  const instruments = await tx
    .selectFrom('instrument')
    .select(['id', sql<string>`record ->> 'naam'`.as('name')])
    .execute();
  const municipalities = await tx.selectFrom('municipality').select(['id', 'name']).execute();
  const offerings = await tx.selectFrom('offering').select('id').execute();
  return { instruments, municipalities, offerings: new Set(offerings.map(({ id }) => id)) };
}
