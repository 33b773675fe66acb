import { type Act, audit, type Snapshot } from '../../../platform/audit/index.ts';
import { type JsonObject, jsonb, type Tx } from '../../../platform/db/index.ts';

export interface StoredSettings {
  readonly name: string;
  readonly settings: JsonObject;
}

const settingsOf = (tx: Tx, { tenantId }: Pick<Act, 'tenantId'>) =>
  tx.selectFrom('tenant').select(['name', 'settings']).where('id', '=', tenantId);

export const storedSettings = (tx: Tx, act: Pick<Act, 'tenantId'>): Promise<StoredSettings> =>
  settingsOf(tx, act).executeTakeFirstOrThrow();

/** One change at a time: the next one waits until this transaction is over, and then reads what it left. */
export const settingsToChange = (tx: Tx, act: Pick<Act, 'tenantId'>): Promise<StoredSettings> =>
  settingsOf(tx, act).forNoKeyUpdate().executeTakeFirstOrThrow();

export interface SettingsChange {
  readonly name: string;
  /** Replaces what has these names; other settings stay. */
  readonly settings: JsonObject;
  /** In a row of words for the log. */
  readonly before: Snapshot;
  readonly after: Snapshot;
}

export async function changeSettings(tx: Tx, act: Act, change: SettingsChange): Promise<void> {
  const { settings } = await storedSettings(tx, act);
  await tx
    .updateTable('tenant')
    .set({ name: change.name, settings: jsonb({ ...settings, ...change.settings }) })
    .where('id', '=', act.tenantId)
    .execute();
  const { before, after } = change;
  await audit(tx, act, {
    what: 'organisation.changed',
    subjectId: null,
    before,
    after,
    confidential: false,
  });
}
