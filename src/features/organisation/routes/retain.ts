import { type Act, audit, removeAuditLines, removeProcessingLines } from '../../../platform/audit/index.ts';
import {
  forgetAccount,
  removeOldAttempts,
  removeOldLinks,
  removeOldSessions,
} from '../../../platform/auth/index.ts';
import { inTenant, type Tx } from '../../../platform/db/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { daysBefore } from '../../../shared/calendar-day.ts';
import { removeClosedPersons, removeOldChoices } from '../../dossier/index.ts';
import { removeOldAnswers, removeOldFiles } from '../../measures/index.ts';
import { retentionPeriods } from '../queries/retention.ts';
import type { DataClass } from '../queries/tables.ts';
import { listTenants } from '../queries/tenants.ts';

type Remove = (tx: Tx, act: Act, before: Date) => Promise<number>;

const removals: readonly (readonly [DataClass, Remove])[] = [
  ['choice', removeOldChoices],
  ['dossier', removeDossiers],
  ['answer', removeOldAnswers],
  ['session', (tx, { tenantId }, before) => removeOldSessions(tx, tenantId, before)],
  ['audit', (tx, { tenantId }, before) => removeAuditLines(tx, tenantId, before)],
  ['processing-log', (tx, { tenantId }, before) => removeProcessingLines(tx, tenantId, before)],
];

async function removeDossiers(tx: Tx, act: Act, before: Date): Promise<number> {
  const { count, accounts } = await removeClosedPersons(tx, act, before);
  for (const account of accounts) await forgetAccount(tx, act, account);
  return count;
}

export type Removed = Partial<Record<DataClass, number>>;

/** Removes what is past its period, and writes down how much went; what nobody decided on stays. */
export async function applyRetention(tx: Tx, act: Act): Promise<Removed> {
  const periods = await retentionPeriods(tx, act);
  const removed: Removed = {};
  await removeOldAttempts(tx, act.tenantId, act.now);
  await removeOldLinks(tx, act.tenantId, act.now);
  await removeOldFiles(tx, act.tenantId, act.now);
  for (const [dataClass, remove] of removals) {
    const days = periods[dataClass];
    if (days === undefined) continue;
    const gone = await remove(tx, act, daysBefore(act.now, days));
    if (gone > 0) removed[dataClass] = gone;
  }
  if (Object.keys(removed).length > 0)
    await audit(tx, act, { what: 'retention.applied', subjectId: null, after: removed, confidential: false });
  return removed;
}

/** For every organisation: at start and once a day. */
export async function applyRetentionEverywhere(deps: Deps): Promise<void> {
  for (const { id } of await listTenants(deps.db)) {
    const act: Act = {
      tenantId: id,
      accountId: null,
      requestId: deps.ids(),
      now: deps.clock(),
      newId: deps.ids,
      random: deps.random,
    };
    await inTenant(deps.db, act, (tx) => applyRetention(tx, act));
  }
}
