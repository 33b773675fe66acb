import { audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import { aDay } from '../../../shared/calendar-day.ts';
import { isId } from '../../../shared/ids.ts';
import type { NewOutcome } from '../outcome.ts';
import type { FileRow, ToStore } from '../outcome-file.ts';
import { inLog, valueColumns } from './outcomes.ts';
import './tables.ts';

/** A file waits so long for a decision, and no longer. */
const waits = aDay;

export interface WaitingFile {
  readonly id: string;
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly FileRow[];
  /** What it did; null while it waits. */
  readonly done: Done | null;
}

export interface Done {
  readonly added: number;
  readonly changed: number;
}

/** Files that nobody decided on; also those of whoever uploads again. */
export async function removeOldFiles(tx: Tx, tenantId: string, now: Date): Promise<void> {
  await tx
    .deleteFrom('outcome_file')
    .where('tenant_id', '=', tenantId)
    .where('made_at', '<', new Date(now.getTime() - waits))
    .execute();
}

export async function keepFile(
  tx: Tx,
  viewer: Viewer,
  file: Omit<WaitingFile, 'id' | 'done'>,
): Promise<string> {
  await removeOldFiles(tx, viewer.tenantId, viewer.now);
  const id = viewer.newId();
  await tx
    .insertInto('outcome_file')
    .values({
      ...{ tenant_id: viewer.tenantId, id, name: file.name },
      ...{ header: jsonb(file.header), rows: jsonb(file.rows) },
      ...{ made_by: viewer.accountId, made_at: viewer.now, done: null },
    })
    .execute();
  return id;
}

/** Only for whoever uploaded it. */
const mine = (tx: Tx, viewer: Viewer, fileId: string) =>
  tx
    .selectFrom('outcome_file')
    .select(['id', 'name', 'header', 'rows', 'done'])
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', fileId)
    .where('made_by', '=', viewer.accountId);

export async function findFile(tx: Tx, viewer: Viewer, fileId: string): Promise<WaitingFile | undefined> {
  return isId(fileId) ? mine(tx, viewer, fileId).executeTakeFirst() : undefined;
}

/**
 * The file, locked until the end of the transaction: of two presses on the button the second waits here, and then sees
 * that it is done.
 */
export async function lockFile(tx: Tx, viewer: Viewer, fileId: string): Promise<WaitingFile | undefined> {
  if (!isId(fileId)) return undefined;
  return mine(tx, viewer, fileId).forUpdate().executeTakeFirst();
}

/** It is brought in: its rows go, what became of them stays for a day. */
export async function closeFile(tx: Tx, viewer: Viewer, fileId: string, done: Done): Promise<void> {
  await tx
    .updateTable('outcome_file')
    .set({ rows: jsonb([]), done: jsonb(done) })
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', fileId)
    .execute();
}

/** Who has these numbers, in the municipalities this viewer works for and with an open dossier. */
export async function peopleByNumber(
  tx: Tx,
  { tenantId, accountId }: Viewer,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await tx
    .selectFrom('client_number')
    .innerJoin('person', (join) =>
      join
        .onRef('person.tenant_id', '=', 'client_number.tenant_id')
        .onRef('person.id', '=', 'client_number.person_id'),
    )
    .innerJoin('account_municipality as mine', (join) =>
      join
        .onRef('mine.tenant_id', '=', 'person.tenant_id')
        .onRef('mine.municipality_id', '=', 'person.municipality_id'),
    )
    .select(['client_number.number', 'person.id'])
    .where('client_number.tenant_id', '=', tenantId)
    .where('client_number.number', 'in', numbers)
    .where('person.archived_at', 'is', null)
    .where('mine.account_id', '=', accountId)
    .execute();
  return new Map(rows.map(({ number, id }) => [number, id]));
}

const chunk = 1_000;

/** Everything or nothing: one transaction with closing the file. */
export async function storeOutcomes(tx: Tx, viewer: Viewer, list: readonly ToStore[]): Promise<void> {
  const fresh = list.filter(({ replaces }) => replaces === undefined);
  for (let i = 0; i < fresh.length; i += chunk)
    await tx
      .insertInto('outcome')
      .values(
        fresh.slice(i, i + chunk).map(({ personId, outcome }) => ({
          ...{ tenant_id: viewer.tenantId, id: viewer.newId(), person_id: personId },
          ...{ kind: outcome.kind, from_day: outcome.from, ...changeable(viewer, outcome) },
        })),
      )
      .execute();
  for (const { personId, outcome, replaces } of list) {
    if (replaces === undefined) continue;
    await tx
      .updateTable('outcome')
      .set(changeable(viewer, outcome))
      .where('tenant_id', '=', viewer.tenantId)
      .where('id', '=', replaces.id)
      .execute();
    const what = 'outcome.imported';
    await audit(tx, viewer, {
      ...{ what, subjectId: personId, confidential: true },
      after: inLog(outcome),
    });
  }
  await audit(tx, viewer, {
    what: 'outcome.imported',
    subjectId: null,
    after: { added: fresh.length, changed: list.length - fresh.length },
    confidential: false,
  });
  await logProcessing(tx, viewer, 'uitkomsten-inlezen', [...new Set(list.map(({ personId }) => personId))]);
}

const changeable = ({ accountId, now }: Viewer, outcome: NewOutcome) => ({
  ...valueColumns(outcome.value),
  ...{ to_day: outcome.to, known_until: outcome.knownUntil },
  ...{ source: 'import' as const, made_by: accountId, made_at: now },
});
