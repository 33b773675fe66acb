import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { Model } from '../model.ts';
import { lineOf, modelOf } from './rows.ts';

type Where = Pick<Act, 'tenantId'>;

/** Whoever only reads sees what is published. */
export interface Sight {
  readonly drafts: boolean;
}

const atMost = 100;

/** The latest changed first, each with its lines: two statements, however many there are. */
export async function listModels(tx: Tx, { tenantId }: Where, { drafts }: Sight): Promise<Model[]> {
  let query = modelsWithNames(tx).where('value_model.tenant_id', '=', tenantId);
  if (!drafts) query = query.where('value_model.published', '=', true);
  const rows = await query
    .orderBy('value_model.changed_at', 'desc')
    .orderBy('value_model.id')
    .limit(atMost)
    .execute();
  const lines = await linesOf(
    tx,
    tenantId,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => modelOf(row, lines.get(row.id) ?? []));
}

export async function findModel(
  tx: Tx,
  { tenantId }: Where,
  id: string,
  { drafts }: Sight,
): Promise<Model | null> {
  if (!isId(id)) return null;
  const row = await modelsWithNames(tx)
    .where('value_model.tenant_id', '=', tenantId)
    .where('value_model.id', '=', id)
    .executeTakeFirst();
  if (row === undefined || !(drafts || row.published)) return null;
  const lines = await linesOf(tx, tenantId, [id]);
  return modelOf(row, lines.get(id) ?? []);
}

const modelsWithNames = (tx: Tx) =>
  tx
    .selectFrom('value_model')
    .innerJoin('account', (join) =>
      join
        .onRef('account.tenant_id', '=', 'value_model.tenant_id')
        .onRef('account.id', '=', 'value_model.changed_by'),
    )
    .selectAll('value_model')
    .select('account.name as changer');

async function linesOf(tx: Tx, tenantId: string, models: readonly string[]) {
  const found = new Map<string, ReturnType<typeof lineOf>[]>();
  if (models.length === 0) return found;
  const rows = await tx
    .selectFrom('value_line')
    .innerJoin('account', (join) =>
      join
        .onRef('account.tenant_id', '=', 'value_line.tenant_id')
        .onRef('account.id', '=', 'value_line.changed_by'),
    )
    .selectAll('value_line')
    .select('account.name as changer')
    .where('value_line.tenant_id', '=', tenantId)
    .where('value_line.model_id', 'in', models)
    .orderBy('value_line.made_at')
    .orderBy('value_line.id')
    .execute();
  for (const row of rows) found.set(row.model_id, [...(found.get(row.model_id) ?? []), lineOf(row)]);
  return found;
}
