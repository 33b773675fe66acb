import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { aDay } from '../../../shared/calendar-day.ts';
import type { Scope } from '../scope.ts';
import type { PeopleIn, Things } from '../stations.ts';

const within = (viewer: Viewer, scope: Scope): RawBuilder<unknown> =>
  ({
    self: sql`p.account_id = ${viewer.accountId}`,
    caseload: sql`p.coach_id = ${viewer.accountId}`,
    organisation: sql`true`,
  })[scope];

/** Half a year is one turn: what is older says little about how it goes now. */
const turn = 183 * aDay;

/**
 * Counts of people in the caseload and of those that passed a station, by municipality. Only counts leave the database. Reads
 * tables of other features and writes none.
 */
export async function peopleIn(tx: Tx, viewer: Viewer, scope: Scope): Promise<PeopleIn[]> {
  // What somebody did is done, however long ago.
  const since = scope === 'self' ? new Date(0) : new Date(viewer.now.getTime() - turn);
  const { rows } = await sql<PeopleIn>`
    select m.name as municipality, count(*)::int as persons,
      count(*) filter (where exists (select from choice x where x.tenant_id = p.tenant_id and x.person_id = p.id
        and x.made_at >= ${since}))::int as choice,
      count(*) filter (where exists (select from route x where x.tenant_id = p.tenant_id and x.person_id = p.id
        and x.ended_at is null))::int as route,
      count(*) filter (where exists (select from contact x where x.tenant_id = p.tenant_id and x.person_id = p.id
        and x.reached and x.happened_at >= ${since}))::int as guidance,
      count(*) filter (where exists (select from outcome x where x.tenant_id = p.tenant_id and x.person_id = p.id))::int
        as measures,
      count(*) filter (where exists (select from participant x where x.tenant_id = p.tenant_id and x.person_id = p.id
        and x.arm is not null))::int as study
    from person p join municipality m on m.tenant_id = p.tenant_id and m.id = p.municipality_id
    where p.tenant_id = ${viewer.tenantId} and p.archived_at is null and ${within(viewer, scope)}
    group by m.name order by m.name`.execute(tx);
  return rows;
}

type Kept = Omit<Things, 'stories'>;

/** Models and findings that are published. */
export async function things(tx: Tx, { tenantId }: Viewer): Promise<Kept> {
  const { rows } = await sql<Kept>`
    select
      (select count(*) from value_model where tenant_id = ${tenantId} and published)::int as value,
      (select count(*) from finding where tenant_id = ${tenantId} and status = 'published')::int as evidence`.execute(
    tx,
  );
  return rows[0] ?? { value: 0, evidence: 0 };
}
