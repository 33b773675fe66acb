import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Evaluation, PracticeEvent, Team } from '../practice.ts';
import './tables.ts';

/** Of this team, and not removed. */
const standing = ({ tenantId }: Viewer, team: Team) =>
  ({ tenant_id: tenantId, municipality_id: team.id, dropped_at: null }) as const;

/** How many events and evaluations stand on the line of time. */
export async function writtenOf(tx: Tx, viewer: Viewer, team: Team): Promise<number> {
  const count = (table: 'practice_event' | 'practice_evaluation') =>
    tx
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('n'))
      .where((row) => row.and(standing(viewer, team)))
      .executeTakeFirstOrThrow();
  const [events, evaluations] = [await count('practice_event'), await count('practice_evaluation')];
  return events.n + evaluations.n;
}

/** The latest first. */
export const eventsOf = (tx: Tx, viewer: Viewer, team: Team, most: number): Promise<PracticeEvent[]> =>
  tx
    .selectFrom('practice_event')
    .select(['id', 'kind', 'from_day as fromDay', 'to_day as toDay', 'words'])
    .where((row) => row.and(standing(viewer, team)))
    .orderBy('from_day', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();

/** The latest first. */
export const evaluationsOf = (tx: Tx, viewer: Viewer, team: Team, most: number): Promise<Evaluation[]> =>
  tx
    .selectFrom('practice_evaluation')
    .select(['id', 'held_on as heldOn', 'layer', 'keeps', 'changes'])
    .where((row) => row.and(standing(viewer, team)))
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
