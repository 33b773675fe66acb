import type { Tx } from '../../../platform/db/index.ts';
import type { PersonDetails } from '../person.ts';
import './tables.ts';

export interface InventedPerson extends PersonDetails {
  readonly id: string;
  readonly coachId: string;
  readonly accountId: string | null;
}

/** People of the demonstration, all at once; nobody is described, so nothing is logged. */
export async function addInventedPersons(
  tx: Tx,
  tenantId: string,
  persons: readonly InventedPerson[],
  now: Date,
): Promise<void> {
  const rows = persons.map((person) => ({
    tenant_id: tenantId,
    id: person.id,
    municipality_id: person.municipality,
    coach_id: person.coachId,
    account_id: person.accountId,
    given_name: person.givenName,
    family_name: person.familyName,
    birth_year: person.birthYear,
    phone: person.phone,
    email: person.email,
    language: person.language,
    invented: true,
    archived_at: null,
    created_at: now,
  }));
  await tx.insertInto('person').values(rows).execute();
}
