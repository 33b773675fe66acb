import { sql } from 'kysely';
import { type Act, audit } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { DataClass } from './tables.ts';

export type Periods = Readonly<Partial<Record<DataClass, number>>>;

/** What the organisation decided; a class that is not there was not decided on, and is kept. */
export async function retentionPeriods(tx: Tx, { tenantId }: Pick<Act, 'tenantId'>): Promise<Periods> {
  const rows = await tx
    .selectFrom('retention_period')
    .select(['data_class', 'days'])
    .where('tenant_id', '=', tenantId)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.data_class, row.days]));
}

/** One decision at a time: the next one waits until this transaction is over, and then reads what it left. */
export async function retentionToDecide(tx: Tx, act: Pick<Act, 'tenantId'>): Promise<Periods> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${act.tenantId}, 17))`.execute(tx);
  return retentionPeriods(tx, act);
}

export async function decideRetention(tx: Tx, act: Act, periods: Periods): Promise<void> {
  const before = await retentionPeriods(tx, act);
  await tx.deleteFrom('retention_period').where('tenant_id', '=', act.tenantId).execute();
  const rows = Object.entries(periods).map(([name, days]) => ({
    tenant_id: act.tenantId,
    data_class: name as DataClass,
    days,
    decided_at: act.now,
  }));
  if (rows.length > 0) await tx.insertInto('retention_period').values(rows).execute();
  await audit(tx, act, {
    what: 'retention.decided',
    subjectId: null,
    before,
    after: periods,
    confidential: false,
  });
}
