import { sql } from 'kysely';
import { type Act, audit } from '../../platform/audit/index.ts';
import { type Jsonb, type JsonObject, jsonb, type Tx } from '../../platform/db/index.ts';

declare module '../../platform/db/tables.ts' {
  interface Database {
    policy: PolicyTable;
  }
}

export interface PolicyTable {
  tenant_id: string;
  version: number;
  content: Jsonb<JsonObject>;
  reason: string;
  made_by: string;
  made_at: Date;
}

export interface PolicyState {
  readonly tenantId: string;
  /** 0: the organisation never changed anything. */
  readonly version: number;
  /** Tells databases apart in one process. */
  readonly database: string;
}

/** One cheap look: which version counts now? */
export async function policyState(tx: Tx): Promise<PolicyState> {
  const { rows } = await sql<PolicyState>`
    select current_setting('app.tenant') as "tenantId", current_database() as database,
      coalesce((select max(version) from policy), 0) as version`.execute(tx);
  const [state] = rows;
  if (state === undefined) throw new Error('The database did not say which policy counts.');
  return state;
}

export async function readPolicy(tx: Tx, version: number): Promise<JsonObject | null> {
  const row = await tx
    .selectFrom('policy')
    .select('content')
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.content ?? null;
}

export interface PolicyVersion {
  readonly version: number;
  readonly reason: string;
  readonly madeBy: string | null;
  readonly madeAt: Date;
}

/** Who changed it when and why, latest first. */
export async function policyHistory(tx: Tx): Promise<PolicyVersion[]> {
  return tx
    .selectFrom('policy')
    .leftJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'policy.tenant_id').onRef('account.id', '=', 'policy.made_by'),
    )
    .select(['policy.version', 'policy.reason', 'policy.made_at as madeAt', 'account.name as madeBy'])
    .orderBy('policy.version', 'desc')
    .execute();
}

export interface NewPolicy {
  readonly version: number;
  readonly content: JsonObject;
  readonly reason: string;
  /** Only what changed, by the name of the weight. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}

/** Adds a version with its audit line. False when somebody else added this version in the meantime. */
export async function addPolicy(
  tx: Tx,
  act: Act & { readonly accountId: string },
  made: NewPolicy,
): Promise<boolean> {
  const { version, content, reason, before, after } = made;
  const added = await tx
    .insertInto('policy')
    .values({
      tenant_id: act.tenantId,
      version,
      content: jsonb(content),
      reason,
      made_by: act.accountId,
      made_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(added.numInsertedOrUpdatedRows ?? 0) === 0) return false;
  await audit(tx, act, {
    what: 'policy.changed',
    subjectId: String(version),
    before,
    after: { ...after, reden: reason },
    confidential: false,
  });
  return true;
}
