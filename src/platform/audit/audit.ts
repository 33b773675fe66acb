import { type RawBuilder, sql } from 'kysely';
import { jsonb, type Tx } from '../db/index.ts';
import type { Act } from './act.ts';
import type { Snapshot } from './tables.ts';

export interface Change {
  /** Thing and verb: `account.created`. */
  readonly what: `${string}.${string}`;
  readonly subjectId: string | null;
  readonly before?: Snapshot;
  readonly after?: Snapshot;
  /** About a dossier: an administrator sees that it happened, never what. */
  readonly confidential: boolean;
}

/** Writes the audit line of a change. In the transaction of the change: either both are there or neither. */
export async function audit(tx: Tx, act: Act, change: Change): Promise<void> {
  await tx
    .insertInto('audit_line')
    .values({
      tenant_id: act.tenantId,
      id: act.newId(),
      at: act.now,
      account_id: act.accountId,
      what: change.what,
      subject_id: change.subjectId,
      confidential: change.confidential,
      before: snapshot(change.before),
      after: snapshot(change.after),
      request_id: act.requestId,
    })
    .execute();
}

const snapshot = (value: Snapshot | undefined) =>
  value === null || value === undefined ? null : jsonb<Snapshot>(value);

export interface AuditEntry {
  readonly at: Date;
  /** Null: the system itself, or a job seeker, whose name is for the dossier. */
  readonly who: string | null;
  readonly byJobSeeker: boolean;
  readonly what: string;
  readonly confidential: boolean;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

const isJobSeeker = (account: RawBuilder<string>) => sql<boolean>`exists (
  select from account_role r where r.tenant_id = line.tenant_id and r.account_id::text = ${account} and r.role = 'jobSeeker')`;

/** Who looks for work is in a dossier. Lines from before that was written down are recognised by what they are about. */
const isClosed = sql<boolean>`(line.confidential or line.what like 'account.%' and (
  ${isJobSeeker(sql`line.subject_id`)} or coalesce(line.before -> 'roles' @> '["jobSeeker"]', false)
  or coalesce(line.after -> 'roles' @> '["jobSeeker"]', false)))`;

const byJobSeeker = isJobSeeker(sql`line.account_id::text`);

/** The latest lines for an administrator; what stands in a dossier, or who is in one, does not leave the database. */
export async function auditForAdministrator(
  tx: Tx,
  { tenantId }: Act,
  { limit, offset }: { limit: number; offset: number },
): Promise<AuditEntry[]> {
  const open = (column: 'before' | 'after') =>
    sql<Snapshot>`case when ${isClosed} then null else ${sql.ref(`line.${column}`)} end`;
  return tx
    .selectFrom('audit_line as line')
    .leftJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'line.tenant_id').onRef('account.id', '=', 'line.account_id'),
    )
    .select(['line.at', 'line.what', isClosed.as('confidential'), byJobSeeker.as('byJobSeeker')])
    .select(sql<string | null>`case when ${byJobSeeker} then null else account.name end`.as('who'))
    .select([open('before').as('before'), open('after').as('after')])
    .where('line.tenant_id', '=', tenantId)
    .orderBy('line.at', 'desc')
    .orderBy('line.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}
