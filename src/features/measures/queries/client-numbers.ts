import { sql } from 'kysely';
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

/**
 * Gives, changes or (with null) takes away the number of a person who is locked. `taken`: it is of somebody else, and what
 * stood here stays.
 */
export async function setClientNumber(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  number: string | null,
): Promise<'set' | 'taken'> {
  const before = await clientNumberOf(tx, viewer, person);
  if (before === number) return 'set';
  // Two dossiers that get the same number at once: the second waits until the first is stored, and then sees it.
  const one = `client number ${viewer.tenantId} ${number}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${one}, 0))`.execute(tx);
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
    await tx
      .insertInto('client_number')
      .values({ tenant_id: viewer.tenantId, person_id: person.id, number })
      .execute();
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
