import { sql } from 'kysely';
import { logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Baseline } from '../design/baseline.ts';
import type { StudyForViewer } from './studies.ts';
import './tables.ts';

/** Under a code; the id is only there to find what else is known, and never leaves the route. */
export interface Analysed {
  readonly personId: string;
  readonly pseudonym: string;
  readonly arm: number;
  readonly stratum: number | null;
  readonly municipality: string;
  readonly baseline: Baseline;
  readonly assignedAt: Date;
  readonly stoppedAt: Date | null;
  /** Stopped and took the data along: counted as somebody of whom nothing is known. */
  readonly gone: boolean;
}

/** Everybody in a group, in a fixed order; each gets a line in the processing log. */
export async function analysedIn(tx: Tx, viewer: Viewer, study: StudyForViewer): Promise<Analysed[]> {
  const rows = await tx
    .selectFrom('participant as part')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'part.tenant_id').onRef('person.id', '=', 'part.person_id'),
    )
    .leftJoin('study_stratum as stratum', (join) =>
      join
        .onRef('stratum.tenant_id', '=', 'part.tenant_id')
        .onRef('stratum.study_id', '=', 'part.study_id')
        .onRef('stratum.number', '=', 'part.stratum'),
    )
    .leftJoin('participant_stop as stop', (join) =>
      join.onRef('stop.tenant_id', '=', 'part.tenant_id').onRef('stop.participant_id', '=', 'part.id'),
    )
    .select(['part.person_id as personId', 'part.pseudonym', 'part.arm', 'part.stratum', 'part.baseline'])
    .select(['part.assigned_at as assignedAt', 'stop.at as stoppedAt'])
    .select(sql<string>`coalesce(stratum.municipality_id, person.municipality_id)`.as('municipality'))
    .select(sql<boolean>`coalesce(not stop.data_stays, false)`.as('gone'))
    .where('part.tenant_id', '=', viewer.tenantId)
    .where('part.study_id', '=', study.id)
    .where('part.arm', 'is not', null)
    .orderBy('part.pseudonym')
    .execute();
  const people = rows.flatMap(({ arm, assignedAt, ...rest }) =>
    arm === null || assignedAt === null ? [] : [{ ...rest, arm, assignedAt }],
  );
  const ids = people.map(({ personId }) => personId);
  await logProcessing(tx, viewer, 'onderzoek-analyseren', ids);
  return people;
}

export interface AskedCounts {
  readonly asked: number;
  readonly notFit: number;
  readonly notWant: number;
}

export async function askedCounts(
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  study: StudyForViewer,
): Promise<AskedCounts> {
  const { notFit, notWant, asked } = await tx
    .selectFrom('participant')
    .select([
      sql<number>`count(*)::int`.as('asked'),
      sql<number>`count(*) filter (where excluded = 'past-niet')::int`.as('notFit'),
      sql<number>`count(*) filter (where excluded = 'wil-niet')::int`.as('notWant'),
    ])
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', study.id)
    .executeTakeFirstOrThrow();
  return { asked, notFit, notWant };
}
