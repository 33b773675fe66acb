import { sql } from 'kysely';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { PointerCount, PointerCounts } from '../pointer-count.ts';
import './choice-tables.ts';

/** One rule of a pointer, with what it favours. */
export interface CountedRule {
  readonly pointer: number;
  readonly id: string;
  readonly up: readonly string[];
}

interface Row extends PointerCount {
  readonly known: number;
  readonly unknown: number;
}

/**
 * Counts over the latest choice of everybody, in one statement; nobody is looked at one by one. The last decision counts;
 * a route holds the instruments of its steps as they stood in the advice.
 */
export async function countPointers(
  tx: Tx,
  tenantId: string,
  rules: readonly CountedRule[],
): Promise<PointerCounts> {
  const { rows } = await sql<Row>`
    with rule as (select pointer, id, up from jsonb_to_recordset(${jsonb(rules)}) as r(pointer int, id text, up jsonb)),
    latest as (
      select distinct on (person_id) id, advice from choice
      where tenant_id = ${tenantId} order by person_id, made_at desc
    ),
    decided as (
      select latest.advice -> 'pointers' as pointers, latest.id,
        coalesce(last.kind <> 'nog-niet', false) as decided,
        case last.kind
          when 'instrument' then jsonb_build_array(last.instrument_id)
          when 'route' then jsonb_path_query_array(latest.advice,
            '$.routes[*] ? (@.name == $route).steps[*].instrument', jsonb_build_object('route', last.route))
          else '[]'::jsonb end as chosen
      from latest left join lateral (
        select kind, route, instrument_id from decision
        where tenant_id = ${tenantId} and choice_id = latest.id order by decided_at desc, id desc limit 1
      ) last on true
    ),
    fired as (
      select rule.pointer, decided.id, bool_or(decided.decided) as decided,
        bool_or(decided.decided and exists (
          select from jsonb_array_elements_text(rule.up) favoured where decided.chosen ? favoured.value)) as followed
      from decided join rule on decided.pointers ? rule.id
      group by rule.pointer, decided.id
    ),
    everybody as (
      select count(*) filter (where pointers is not null)::int as known,
        count(*) filter (where pointers is null)::int as unknown from decided
    )
    select numbers.pointer, everybody.known, everybody.unknown, count(fired.id)::int as fired,
      (count(*) filter (where fired.followed))::int as followed,
      (count(fired.id) filter (where not fired.decided))::int as undecided
    from (select distinct pointer from rule) numbers cross join everybody
      left join fired on fired.pointer = numbers.pointer
    group by numbers.pointer, everybody.known, everybody.unknown order by numbers.pointer`.execute(tx);
  const pointers = rows.map(({ pointer, fired, followed, undecided }) => ({
    pointer,
    fired,
    followed,
    undecided,
  }));
  return { known: rows[0]?.known ?? 0, unknown: rows[0]?.unknown ?? 0, pointers };
}

/** How many people got this instrument as something that fits, in choices made between two moments. */
export async function countSuggested(
  tx: Tx,
  tenantId: string,
  {
    instrument,
    from,
    until,
  }: { readonly instrument: string; readonly from: Date; readonly until: Date | null },
): Promise<number> {
  const row = await tx
    .selectFrom('choice')
    .select(sql<number>`count(distinct person_id)::int`.as('people'))
    .where('tenant_id', '=', tenantId)
    .where('made_at', '>=', from)
    .$if(until !== null, (query) => query.where('made_at', '<', until ?? from))
    .where(
      sql<boolean>`jsonb_path_exists(advice, '$.fits[*][0] ? (@ == $id)', jsonb_build_object('id', ${instrument}::text))`,
    )
    .executeTakeFirst();
  return row?.people ?? 0;
}
