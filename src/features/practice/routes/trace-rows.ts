import type { Viewer } from '../../../platform/audit/index.ts';
import type { Db, Tx } from '../../../platform/db/index.ts';
import { remembering } from '../../../platform/remember.ts';
import { daysBefore } from '../../../shared/calendar-day.ts';
import { SMALLEST_CELL } from '../../../shared/small-cells.ts';
import { type ContactAsAgreed, contactAsAgreed } from '../../guidance/index.ts';
import type { Team } from '../practice.ts';
import { tracesOf } from '../queries/traces.ts';
import { FEWEST_COACHES, shareOf, type Trace } from '../traces.ts';
import type { ContactKept, TraceRow } from '../views/trace-table.tsx';

const ofTeam = remembering<readonly Trace[]>(10);

/** The traces of a bit more than a year, small counts hidden. */
export async function traceRowsOf(db: Db, tx: Tx, viewer: Viewer, team: Team): Promise<TraceRow[]> {
  const traces = await ofTeam({ db, now: viewer.now }, `${viewer.tenantId} ${team.id}`, () =>
    tracesOf(tx, viewer, team, daysBefore(viewer.now, 400)),
  );
  return traces.map(({ quarter, choosers, guides, choices, decided, ended, evaluated }) => ({
    quarter,
    decided: shareOf(decided, choices, choosers),
    evaluated: shareOf(evaluated, ended, guides),
  }));
}

const ofOrganisation = remembering<readonly ContactAsAgreed[]>(10);

/** How much of the last 90 days went as agreed, for the people of this team together. */
export async function contactKept(db: Db, tx: Tx, viewer: Viewer, team: Team): Promise<ContactKept> {
  const period = { from: daysBefore(viewer.now, 90), to: viewer.now };
  const all = await ofOrganisation({ db, now: viewer.now }, viewer.tenantId, () =>
    contactAsAgreed(tx, viewer, period),
  );
  const found = all.find((one) => one.municipality === team.id);
  if (found === undefined || found.agreedDays === 0) return 'nobody';
  if (found.persons < SMALLEST_CELL || found.coaches < FEWEST_COACHES) return 'hidden';
  return Math.round((100 * found.keptDays) / found.agreedDays);
}
