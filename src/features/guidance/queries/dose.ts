import { sql } from 'kysely';
import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Agreement } from '../agreement.ts';
import type { Channel, Initiator } from '../contact.ts';
import type { DosePart } from '../dose.ts';
import './tables.ts';

export interface Period {
  readonly from: Date;
  /** Not included. */
  readonly to: Date;
}

/** Everything that counts as contact. */
const parts = sql`(select tenant_id, person_id, channel, initiator, reached, minutes, happened_at as at from contact)`;

/** What one person got, contact by contact. */
export async function dosePartsOf(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  personId: string,
  { from, to }: Period,
): Promise<DosePart[]> {
  const found = await sql<DosePart>`select channel, initiator, reached, minutes,
      to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day
    from ${parts} part where tenant_id = ${tenantId}::uuid and person_id = ${personId}::uuid
      and at >= ${from} and at < ${to}`.execute(tx);
  return found.rows;
}

export interface PersonDose {
  readonly personId: string;
  readonly channel: Channel;
  readonly initiator: Initiator;
  readonly reached: number;
  readonly tried: number;
  readonly minutes: number;
  readonly minutesUnknown: number;
}

/** Contact as dose: per person, channel and who began. Who got none has no rows. */
export async function contactDose(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  { personIds, from, to }: Period & { readonly personIds: readonly string[] },
): Promise<PersonDose[]> {
  const found = await sql<PersonDose>`select person_id as "personId", channel, initiator,
      count(*) filter (where reached) as reached, count(*) filter (where not reached) as tried,
      coalesce(sum(minutes), 0) as minutes,
      count(*) filter (where reached and minutes is null) as "minutesUnknown"
    from ${parts} part where tenant_id = ${tenantId}::uuid and person_id = any(${[...personIds]}::uuid[])
      and at >= ${from} and at < ${to}
    group by person_id, channel, initiator order by person_id, channel, initiator`.execute(tx);
  return found.rows;
}

export interface AgreedAndHeard {
  readonly municipality: string;
  readonly agreements: readonly Pick<Agreement, 'everyDays' | 'agreedAt'>[];
  readonly heard: readonly Date[];
}

/** Of everybody with an agreement: what was agreed, and when they were heard from a year before the period on. */
export async function agreedAndHeard(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  { from, to }: Period,
): Promise<AgreedAndHeard[]> {
  type Row = { municipality: string; agreed: { days: number | null; at: string }[]; heard: string[] };
  const found = await sql<Row>`select person.municipality_id as municipality,
      jsonb_agg(jsonb_build_object('days', a.every_days, 'at', a.agreed_at)) as agreed,
      coalesce((select jsonb_agg(c.happened_at) from contact c where c.tenant_id = person.tenant_id
        and c.person_id = person.id and c.reached and c.happened_at < ${to}
        and c.happened_at >= ${from}::timestamptz - interval '366 days'), '[]') as heard
    from contact_agreement a join person on person.tenant_id = a.tenant_id and person.id = a.person_id
    where a.tenant_id = ${tenantId}::uuid and a.agreed_at < ${to}
    group by person.tenant_id, person.id, person.municipality_id`.execute(tx);
  return found.rows.map(({ municipality, agreed, heard }) => ({
    municipality,
    agreements: agreed.map(({ days, at }) => ({ everyDays: days, agreedAt: new Date(at) })),
    heard: heard.map((at) => new Date(at)),
  }));
}
