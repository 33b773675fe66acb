import type { Tx } from '../../../platform/db/index.ts';
import type { Assumptions } from '../model.ts';
import type { Line } from '../words.ts';
import { lineRow, modelRow } from './rows.ts';

export interface InventedModel extends Assumptions {
  readonly id: string;
  readonly madeBy: string;
  readonly published: boolean;
  readonly lines: readonly Line[];
}

/** Two statements for the whole demonstration; every model is marked as invented. */
export async function addInventedModels(
  tx: Tx,
  tenantId: string,
  models: readonly InventedModel[],
  now: Date,
): Promise<void> {
  const made = (madeBy: string) => ({ made_at: now, changed_by: madeBy, changed_at: now });
  await tx
    .insertInto('value_model')
    .values(
      models.map((model) => ({
        ...modelRow(model),
        ...made(model.madeBy),
        ...{ tenant_id: tenantId, id: model.id, made_by: model.madeBy },
        ...{ published: model.published, invented: true },
      })),
    )
    .execute();
  const lines = models.flatMap((model) =>
    model.lines.map((line) => ({
      ...lineRow(line),
      ...made(model.madeBy),
      ...{ tenant_id: tenantId, id: line.id, model_id: model.id },
    })),
  );
  await tx.insertInto('value_line').values(lines).execute();
}
