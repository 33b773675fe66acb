import { sql } from 'kysely';
import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import './tables.ts';

export interface Drawn {
  readonly stratum: number;
  readonly slot: number;
  readonly arm: number;
}

/**
 * Opens the next slot of a stratum: the one place where the application reads the sealed sequence, and never more of it
 * than one. Called in the transaction that stores the consent: when that fails, the slot is unopened again. Two coaches
 * at the same moment wait for each other, so that none is skipped or given twice.
 */
export async function revealNext(
  tx: Tx,
  { tenantId, now }: Act,
  studyId: string,
  stratum: number,
): Promise<Drawn | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`slot ${studyId} ${stratum}`}, 0))`.execute(tx);
  const opened = await tx
    .updateTable('study_slot')
    .set({ used_at: now })
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', studyId)
    .where('stratum', '=', stratum)
    .where('slot', '=', (slot) =>
      slot
        .selectFrom('study_slot')
        .select((eb) => eb.fn.min('slot').as('next'))
        .where('tenant_id', '=', tenantId)
        .where('study_id', '=', studyId)
        .where('stratum', '=', stratum)
        .where('used_at', 'is', null),
    )
    .returning(['stratum', 'slot', 'arm'])
    .execute();
  return opened[0] ?? null;
}

/** How many were drawn for each group, also of who left since; only what is open already. */
export async function drawnPerArm(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  studyId: string,
): Promise<{ stratum: number; arm: number; drawn: number }[]> {
  return tx
    .selectFrom('study_slot')
    .select(['stratum', 'arm', sql<number>`count(*)::int`.as('drawn')])
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', studyId)
    .where('used_at', 'is not', null)
    .groupBy(['stratum', 'arm'])
    .orderBy('stratum')
    .orderBy('arm')
    .execute();
}
