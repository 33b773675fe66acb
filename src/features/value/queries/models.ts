import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Model } from '../model.ts';
import { lineOf, modelOf } from './rows.ts';

type Where = Pick<Act, 'tenantId'>;

/** Whoever only reads sees what is published. */
export interface Sight {
  readonly drafts: boolean;
}

const atMost = 100;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The latest changed first, each with its lines: two statements, however many there are. */
export async function listModels(tx: Tx, { tenantId }: Where, { drafts }: Sight): Promise<Model[]> {
  let query = tx.selectFrom('value_model').selectAll().where('tenant_id', '=', tenantId);
  if (!drafts) query = query.where('published', '=', true);
  const rows = await query.orderBy('changed_at', 'desc').orderBy('id').limit(atMost).execute();
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
  if (!uuid.test(id)) return null;
  const row = await tx
    .selectFrom('value_model')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined || !(drafts || row.published)) return null;
  const lines = await linesOf(tx, tenantId, [id]);
  return modelOf(row, lines.get(id) ?? []);
}

async function linesOf(tx: Tx, tenantId: string, models: readonly string[]) {
  const found = new Map<string, ReturnType<typeof lineOf>[]>();
  if (models.length === 0) return found;
  const rows = await tx
    .selectFrom('value_line')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('model_id', 'in', models)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  for (const row of rows) found.set(row.model_id, [...(found.get(row.model_id) ?? []), lineOf(row)]);
  return found;
}

export interface Municipality {
  readonly id: string;
  readonly name: string;
}

export const municipalitiesIn = (tx: Tx, { tenantId }: Where): Promise<Municipality[]> =>
  tx
    .selectFrom('municipality')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenantId)
    .orderBy('name')
    .execute();
