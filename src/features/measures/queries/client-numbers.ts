import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForCoach, PersonForViewer } from '../../dossier/index.ts';
import './tables.ts';

export async function clientNumberOf(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
): Promise<string | null> {
  const found = await tx
    .selectFrom('client_number')
    .select('number')
    .where('tenant_id', '=', viewer.tenantId)
    .where('person_id', '=', person.id)
    .executeTakeFirst();
  return found?.number ?? null;
}

/** Gives, changes or (with null) takes away the number. `taken`: it is of somebody else. */
export async function setClientNumber(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  number: string | null,
): Promise<'set' | 'taken'> {
  const before = await clientNumberOf(tx, viewer, person);
  if (before === number) return 'set';
  const same = tx
    .selectFrom('client_number')
    .select('person_id')
    .where('tenant_id', '=', viewer.tenantId)
    .where('number', '=', number ?? '');
  if ((await same.executeTakeFirst()) !== undefined) return 'taken';
  await tx
    .deleteFrom('client_number')
    .where('tenant_id', '=', viewer.tenantId)
    .where('person_id', '=', person.id)
    .execute();
  if (number !== null) {
    const given = await tx
      .insertInto('client_number')
      .values({ tenant_id: viewer.tenantId, person_id: person.id, number })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    // At the same moment it was given somewhere else, with this form or another: now that can be seen.
    if (given.numInsertedOrUpdatedRows === 0n) return setClientNumber(tx, viewer, person, number);
  }
  await audit(tx, viewer, {
    what: 'person.numbered',
    subjectId: person.id,
    before: { number: before },
    after: { number },
    confidential: true,
  });
  return 'set';
}
