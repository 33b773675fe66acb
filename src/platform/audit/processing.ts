import { sql } from 'kysely';
import type { Tx } from '../db/index.ts';
import type { Act } from './act.ts';
import { type ActivityId, activityInLog, activityOfLog } from './activities.ts';
import { pseudonyms } from './pseudonym.ts';

/** One line for everybody whose data were read or changed, in that same transaction; no sampling, no grouping. */
export async function logProcessing(
  tx: Tx,
  act: Act,
  activity: ActivityId,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  const pseudonym = await pseudonyms(tx, act, 'data-subject');
  const operations = personIds.map(() => Buffer.from(act.random(8)).toString('hex'));
  // Two lists instead of nine parameters a line: a report about hundreds of people writes as many lines.
  await sql`insert into processing_log (tenant_id, trace_id, processing_activity_id, status, started, ended, account_id,
      operation_id, data_subject_id)
    select ${act.tenantId}::uuid, ${act.requestId.replaceAll('-', '')}, ${activityInLog(activity)}, 'ok',
      ${act.now}::timestamptz, ${act.now}::timestamptz, ${act.accountId}::uuid, line.operation, line.subject
    from unnest(${operations}::text[], ${personIds.map(pseudonym)}::text[]) as line (operation, subject)`.execute(
    tx,
  );
}

export interface Look {
  readonly at: Date;
  readonly who: string | null;
  readonly activity: ActivityId;
}

/** Who did something with the data of this person, latest first. */
export async function looksAt(tx: Tx, act: Act, personId: string, limit: number): Promise<Look[]> {
  const pseudonym = await pseudonyms(tx, act, 'data-subject');
  const lines = await tx
    .selectFrom('processing_log as line')
    .leftJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'line.tenant_id').onRef('account.id', '=', 'line.account_id'),
    )
    .select(['line.started as at', 'line.processing_activity_id as logged', 'account.name as who'])
    .where('line.tenant_id', '=', act.tenantId)
    .where('line.data_subject_id', '=', pseudonym(personId))
    .orderBy('line.started', 'desc')
    .limit(limit)
    .execute();
  return lines.flatMap(({ at, who, logged }) => {
    const activity = activityOfLog(logged);
    return activity === undefined ? [] : [{ at, who, activity }];
  });
}
