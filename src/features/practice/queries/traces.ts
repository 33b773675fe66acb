import { sql } from 'kysely';
import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Team } from '../practice.ts';
import type { Trace } from '../traces.ts';
import './tables.ts';

/**
 * What the work of a team left behind since a day, per quarter. Only counts leave the database: no person and no coach. Reads
 * choices, decisions and steps, which belong to other features.
 */
export async function tracesOf(
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  team: Team,
  since: Date,
): Promise<Trace[]> {
  const { rows } = await sql<Trace>`
    with made as (
      select ${quarter(sql`c.made_at`)} as quarter, c.made_by as coach,
        exists (select from decision d where d.tenant_id = c.tenant_id and d.choice_id = c.id) as decided
      from choice c join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
      where c.tenant_id = ${tenantId} and p.municipality_id = ${team.id} and c.made_at >= ${since}
    ), ended as (
      select ${quarter(sql`s.status_at`)} as quarter, p.coach_id as coach, s.feeling is not null as evaluated
      from step s join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
      where s.tenant_id = ${tenantId} and p.municipality_id = ${team.id}
        and s.status in ('done', 'stopped') and s.status_at >= ${since}
    ), counted as (
      select quarter, coach, 1 as choices, decided::int as decided, 0 as ended, 0 as evaluated from made
      union all select quarter, coach, 0, 0, 1, evaluated::int from ended
    )
    select quarter, count(distinct coach) filter (where choices = 1)::int as choosers,
      count(distinct coach) filter (where ended = 1)::int as guides, sum(choices)::int as choices, sum(decided)::int as decided,
      sum(ended)::int as ended, sum(evaluated)::int as evaluated
    from counted group by quarter order by quarter`.execute(tx);
  return rows;
}

const quarter = (column: ReturnType<typeof sql>) =>
  sql<string>`to_char(${column} at time zone 'Europe/Amsterdam', 'YYYY-Q')`;
