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

/**
 * Everything that counts as contact of some people. The messages of one day are one contact by app: who wrote first began,
 * and it reached the other when that side wrote that day too or has read it. Nothing of it is stored twice.
 */
const parts = (tenantId: string, personIds: readonly string[], { from, to }: Period) => {
  const these = sql`tenant_id = ${tenantId}::uuid and person_id = any(${[...personIds]}::uuid[])`;
  return sql`(
    select person_id, channel, initiator, reached, minutes, happened_at as at from contact
      where ${these} and happened_at >= ${from} and happened_at < ${to}
    union all
    select day.person_id, 'app', day.first_side, day.sides = 2
        or coalesce(case day.first_side when 'coach' then t.read_by_person else t.read_by_coach end >= day.at, false),
      null, day.at
    from (select person_id, min(sent_at) as at, count(distinct side) as sides,
          (array_agg(side order by sent_at, id))[1] as first_side
        from message where ${these} and sent_at >= ${from} and sent_at < ${to}
        group by person_id, (sent_at at time zone 'Europe/Amsterdam')::date) day
      left join thread t on t.tenant_id = ${tenantId}::uuid and t.person_id = day.person_id)`;
};

/** What one person got, contact by contact. */
export async function dosePartsOf(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  personId: string,
  period: Period,
): Promise<DosePart[]> {
  const found = await sql<DosePart>`select channel, initiator, reached, minutes,
      to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day
    from ${parts(tenantId, [personId], period)} part`.execute(tx);
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
  { personIds, ...period }: Period & { readonly personIds: readonly string[] },
): Promise<PersonDose[]> {
  const found = await sql<PersonDose>`select person_id as "personId", channel, initiator,
      count(*) filter (where reached) as reached, count(*) filter (where not reached) as tried,
      coalesce(sum(minutes), 0) as minutes,
      count(*) filter (where reached and minutes is null) as "minutesUnknown"
    from ${parts(tenantId, personIds, period)} part
    group by person_id, channel, initiator order by person_id, channel, initiator`.execute(tx);
  return found.rows;
}

export interface AgreedAndHeard {
  readonly municipality: string;
  /** Null: nobody guides this person now. */
  readonly coach: string | null;
  readonly agreements: readonly Pick<Agreement, 'everyDays' | 'agreedAt'>[];
  readonly heard: readonly Date[];
}

/** Of everybody with an agreement: what was agreed, and when they were heard so far back that it still counts. */
export async function agreedAndHeard(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  { from, to }: Period,
): Promise<AgreedAndHeard[]> {
  type Row = {
    municipality: string;
    coach: string | null;
    agreed: { days: number | null; at: string }[];
    heard: string[];
  };
  const found =
    await sql<Row>`select person.municipality_id as municipality, person.coach_id as coach, a.agreed, coalesce(h.heard, '[]') as heard
    from (select tenant_id, person_id, jsonb_agg(jsonb_build_object('days', every_days, 'at', agreed_at)) as agreed,
        ${from}::timestamptz - coalesce(max(every_days), 0) * interval '1 day' as since
      from contact_agreement where tenant_id = ${tenantId}::uuid and agreed_at < ${to}
      group by tenant_id, person_id) a
    join person on person.tenant_id = a.tenant_id and person.id = a.person_id
    cross join lateral (select jsonb_agg(at) as heard from (
        select happened_at as at from contact c where c.tenant_id = a.tenant_id and c.person_id = a.person_id
          and c.reached and c.happened_at >= a.since and c.happened_at < ${to}
        union all select sent_at from message m where m.tenant_id = a.tenant_id and m.person_id = a.person_id
          and m.side = 'inwoner' and m.sent_at >= a.since and m.sent_at < ${to}
        union all select answered_at from check_in w where w.tenant_id = a.tenant_id and w.person_id = a.person_id
          and w.answered_at >= a.since and w.answered_at < ${to}) every) h`.execute(tx);
  return found.rows.map(({ municipality, coach, agreed, heard }) => ({
    municipality,
    coach,
    agreements: agreed.map(({ days, at }) => ({ everyDays: days, agreedAt: new Date(at) })),
    heard: heard.map((at) => new Date(at)),
  }));
}
