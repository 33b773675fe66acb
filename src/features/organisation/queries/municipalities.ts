import { type Act, audit } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';

export interface MunicipalityView {
  readonly id: string;
  readonly name: string;
  readonly invented: boolean;
}

export const listMunicipalities = (
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
): Promise<MunicipalityView[]> =>
  tx
    .selectFrom('municipality')
    .select(['id', 'name', 'invented'])
    .where('tenant_id', '=', tenantId)
    .orderBy('name')
    .execute();

/** False when there is one with this id. */
export async function addMunicipality(
  tx: Tx,
  act: Act,
  municipality: { id: string; name: string },
): Promise<boolean> {
  const added = await tx
    .insertInto('municipality')
    .values({ ...municipality, tenant_id: act.tenantId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return false;
  await audit(tx, act, {
    what: 'municipality.added',
    subjectId: municipality.id,
    after: { name: municipality.name },
    confidential: false,
  });
  return true;
}
