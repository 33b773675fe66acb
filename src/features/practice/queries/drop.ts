import { sql } from 'kysely';
import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Team } from '../practice.ts';
import { alone } from './change.ts';
import './tables.ts';

type Droppable = 'principle' | 'method_step' | 'practice_event' | 'practice_evaluation';

/**
 * Out of sight, once; the log says only that it went. The row stays: agreements name the steps, and a late form must not lose
 * what it says. What can change gets a version more, so that such a form is told.
 */
export async function drop(tx: Tx, viewer: Viewer, table: Droppable, team: Team, id: string): Promise<void> {
  await alone(tx, viewer, team);
  const change = { changed_by: viewer.accountId, changed_at: viewer.now, version: sql<number>`version + 1` };
  const changes = table === 'principle' || table === 'method_step' ? change : {};
  const gone = await tx
    .updateTable(table)
    .set({ dropped_at: viewer.now, ...changes })
    .where('tenant_id', '=', viewer.tenantId)
    .where('municipality_id', '=', team.id)
    .where('id', '=', id)
    .where('dropped_at', 'is', null)
    .executeTakeFirst();
  if (gone.numUpdatedRows === 0n) return;
  const what = `${table.replaceAll('_', '-')}.dropped` as const;
  await audit(tx, viewer, { what, subjectId: id, confidential: false });
}
