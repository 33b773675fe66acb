import { sql, type Updateable } from 'kysely';
import { type Act, audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonDetails } from '../person.ts';
import type { PersonForCoach } from './seen.ts';
import type { PersonTable } from './tables.ts';

const row = (details: PersonDetails) => ({
  given_name: details.givenName,
  family_name: details.familyName,
  birth_year: details.birthYear,
  municipality_id: details.municipality,
  phone: details.phone,
  email: details.email,
  language: details.language,
});

const sentTwice = 30_000;

/** The dossier that this coach began with the very same data a moment ago: the button was pressed twice. */
async function justBegun(tx: Tx, viewer: Viewer, details: PersonDetails): Promise<string | undefined> {
  // Two requests at once: the second waits until the first is stored.
  await sql`select pg_advisory_xact_lock(hashtextextended(${viewer.accountId}, 0))`.execute(tx);
  let same = tx
    .selectFrom('person')
    .select('id')
    .where('tenant_id', '=', viewer.tenantId)
    .where('coach_id', '=', viewer.accountId)
    .where('archived_at', 'is', null)
    .where('created_at', '>=', new Date(viewer.now.getTime() - sentTwice));
  for (const [column, value] of Object.entries(row(details)))
    same = same.where(sql.ref(`person.${column}`), 'is not distinct from', value);
  return (await same.executeTakeFirst())?.id;
}

/** Begins a dossier in the caseload of whoever is signed in; gives its id. */
export async function createPerson(tx: Tx, viewer: Viewer, details: PersonDetails): Promise<string> {
  const first = await justBegun(tx, viewer, details);
  if (first !== undefined) return first;
  const id = viewer.newId();
  await tx
    .insertInto('person')
    .values({
      ...row(details),
      tenant_id: viewer.tenantId,
      id,
      coach_id: viewer.accountId,
      account_id: null,
      archived_at: null,
      created_at: viewer.now,
    })
    .execute();
  await audit(tx, viewer, {
    what: 'person.created',
    subjectId: id,
    after: { ...details },
    confidential: true,
  });
  await logProcessing(tx, viewer, 'dossier-aanmaken', [id]);
  return id;
}

const detailsOf = ({
  givenName,
  familyName,
  birthYear,
  municipality,
  phone,
  email,
  language,
}: PersonDetails) => ({
  ...{ givenName, familyName, birthYear, municipality, phone, email, language },
});

/**
 * One change at a time in what belongs to a person: the next one waits until this transaction is over, and then reads what
 * it left. Rows that only name this person need not wait.
 */
export const lockPerson = (tx: Tx, { tenantId }: Act, { id }: PersonForCoach) =>
  tx
    .selectFrom('person')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute();

export async function changePerson(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  details: PersonDetails,
  coachId: string,
): Promise<void> {
  await update(tx, viewer, person, { ...row(details), coach_id: coachId });
  await audit(tx, viewer, {
    what: 'person.changed',
    subjectId: person.id,
    before: { ...detailsOf(person), coachId: person.coachId },
    after: { ...details, coachId },
    confidential: true,
  });
}

/** A closed dossier is out of the caseload; when its retention period is over it goes. */
export async function closePerson(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  closed: boolean,
): Promise<void> {
  await update(tx, viewer, person, { archived_at: closed ? viewer.now : null });
  const what = closed ? 'person.closed' : 'person.reopened';
  await audit(tx, viewer, { what, subjectId: person.id, confidential: true });
}

/** From now on the person sees the own dossier with this account. */
export async function giveAccess(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  accountId: string,
): Promise<void> {
  await update(tx, viewer, person, { account_id: accountId });
  await audit(tx, viewer, {
    what: 'person.access-given',
    subjectId: person.id,
    before: { accountId: person.accountId },
    after: { accountId },
    confidential: true,
  });
}

const update = (tx: Tx, { tenantId }: Act, { id }: PersonForCoach, columns: Updateable<PersonTable>) =>
  tx.updateTable('person').set(columns).where('tenant_id', '=', tenantId).where('id', '=', id).execute();
