import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { Finding, Measure, Status } from '../finding.ts';
import { type FindingRow, findingOf } from './row.ts';
import './tables.ts';

export const findingsOnAPage = 25;

const rows = (tx: Tx) =>
  tx
    .selectFrom('finding')
    .leftJoin('account as maker', (join) =>
      join.onRef('maker.tenant_id', '=', 'finding.tenant_id').onRef('maker.id', '=', 'finding.made_by'),
    )
    .leftJoin('account as changer', (join) =>
      join
        .onRef('changer.tenant_id', '=', 'finding.tenant_id')
        .onRef('changer.id', '=', 'finding.changed_by'),
    )
    .leftJoin('account as publisher', (join) =>
      join
        .onRef('publisher.tenant_id', '=', 'finding.tenant_id')
        .onRef('publisher.id', '=', 'finding.published_by'),
    )
    .leftJoin('account as withdrawer', (join) =>
      join
        .onRef('withdrawer.tenant_id', '=', 'finding.tenant_id')
        .onRef('withdrawer.id', '=', 'finding.withdrawn_by'),
    )
    .selectAll('finding')
    .select(['maker.name as maker', 'changer.name as changer'])
    .select(['publisher.name as publisher', 'withdrawer.name as withdrawer'])
    .$castTo<FindingRow>();

export interface FindingFilter {
  readonly statuses: readonly Status[];
  /** Null: every instrument. */
  readonly instruments: readonly string[] | null;
  readonly measure: Measure | null;
  /** Counts from 1. */
  readonly page: number;
}

/** Latest first; drafts, which have no date of publication, before all others. */
export async function listFindings(
  tx: Tx,
  filter: FindingFilter,
): Promise<{ readonly findings: readonly Finding[]; readonly total: number }> {
  const { statuses, instruments, measure, page } = filter;
  if (instruments?.length === 0) return { findings: [], total: 0 };
  const found = await rows(tx)
    .select(sql<string>`count(*) over ()`.as('total'))
    .where('finding.status', 'in', statuses)
    .$if(instruments !== null, (query) => query.where('finding.instrument_id', 'in', instruments ?? []))
    .$if(measure !== null, (query) => query.where('finding.measure', '=', measure ?? 'betaald-werk'))
    .orderBy('finding.published_at', (order) => order.desc().nullsFirst())
    .orderBy('finding.made_at', 'desc')
    .orderBy('finding.id')
    .limit(findingsOnAPage)
    .offset((page - 1) * findingsOnAPage)
    .execute();
  return { findings: found.map(findingOf), total: Number(found[0]?.total ?? 0) };
}

export async function readFinding(tx: Tx, id: string): Promise<Finding | null> {
  if (!isId(id)) return null;
  const row = await rows(tx).where('finding.id', '=', id).executeTakeFirst();
  return row === undefined ? null : findingOf(row);
}

/** Every finding that counts or once counted, in the order of publication: few, and kept in memory. */
export async function readTimeline(tx: Tx): Promise<Finding[]> {
  const found = await rows(tx)
    .where('finding.status', '!=', 'draft')
    .orderBy('finding.published_at')
    .orderBy('finding.id')
    .execute();
  return found.map(findingOf);
}

/**
 * One cheap look: did a finding come or go? Both counts only grow, because a published finding is never removed and a
 * withdrawn one never comes back.
 */
export async function timelineState(tx: Tx): Promise<{ readonly key: string; readonly stamp: string }> {
  const { rows: found } = await sql<{ key: string; stamp: string }>`
    select current_database() || ' ' || current_setting('app.tenant') as key,
      count(*) || ' ' || count(*) filter (where status = 'withdrawn') as stamp
    from finding where status <> 'draft'`.execute(tx);
  const [state] = found;
  if (state === undefined) throw new Error('The database did not say which findings there are.');
  return state;
}
