import { type Act, audit } from '../../../platform/audit/index.ts';
import { type JsonObject, jsonb, type Tx } from '../../../platform/db/index.ts';

/** One change at a time: the next one waits until this transaction is over, and then reads what it left. */
export async function themeToChange(tx: Tx, { tenantId }: Pick<Act, 'tenantId'>): Promise<JsonObject> {
  const { theme } = await tx
    .selectFrom('tenant')
    .select('theme')
    .where('id', '=', tenantId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return theme;
}

/** An empty theme is that of Stapwijs. */
export async function recolour(tx: Tx, act: Act, theme: JsonObject): Promise<void> {
  const before = await tx
    .selectFrom('tenant')
    .select('theme')
    .where('id', '=', act.tenantId)
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('tenant')
    .set({ theme: jsonb(theme) })
    .where('id', '=', act.tenantId)
    .execute();
  await audit(tx, act, {
    what: 'organisation.recoloured',
    subjectId: null,
    before: before.theme,
    after: theme,
    confidential: false,
  });
}
