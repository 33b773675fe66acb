import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForCoach, PersonForViewer } from '../../dossier/index.ts';
import type { Contact, ContactDetails } from '../contact.ts';
import './tables.ts';

const row = (details: ContactDetails) => ({
  channel: details.channel,
  initiator: details.initiator,
  reached: details.reached,
  minutes: details.minutes,
  happened_at: details.happenedAt,
  step_id: details.stepId,
  note: details.note,
});

/** Writes a contact down under this id; a second time with the same id does nothing. */
export async function addContact(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  id: string,
  details: ContactDetails,
): Promise<void> {
  const made = { tenant_id: viewer.tenantId, id, person_id: person.id };
  const added = await tx
    .insertInto('contact')
    .values({ ...made, ...row(details), made_by: viewer.accountId, made_at: viewer.now })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return;
  await audit(tx, viewer, {
    what: 'contact.created',
    subjectId: person.id,
    after: { contact: id, ...snapshot(details) },
    confidential: true,
  });
}

const contacts = (tx: Tx, { tenantId }: Pick<Viewer, 'tenantId'>, person: PersonForViewer) =>
  tx
    .selectFrom('contact')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'contact.tenant_id').onRef('account.id', '=', 'contact.made_by'),
    )
    .select(['contact.id', 'channel', 'initiator', 'reached', 'minutes', 'note', 'version'])
    .select(['happened_at as happenedAt', 'step_id as stepId', 'account.name as madeBy'])
    .where('contact.tenant_id', '=', tenantId)
    .where('person_id', '=', person.id);

/** Latest first. */
export const contactsOf = (
  tx: Tx,
  viewer: Pick<Viewer, 'tenantId'>,
  person: PersonForViewer,
  limit: number,
): Promise<Contact[]> =>
  contacts(tx, viewer, person)
    .orderBy('happened_at', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(limit)
    .execute();

export const findContact = (
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  id: string,
): Promise<Contact | undefined> =>
  contacts(tx, viewer, person).where('contact.id', '=', id).executeTakeFirst();

/** What the log keeps; not the words of the note, which go with the dossier. */
const snapshot = ({ channel, initiator, reached, minutes, happenedAt, note }: ContactDetails) => ({
  ...{ channel, initiator, reached, minutes, happenedAt: happenedAt.toISOString(), noted: note !== null },
});

/** False when somebody else changed it since `before` was read. */
export async function changeContact(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  before: Contact,
  details: ContactDetails,
): Promise<boolean> {
  const changed = await tx
    .updateTable('contact')
    .set({ ...row(details), version: before.version + 1 })
    .where('tenant_id', '=', viewer.tenantId)
    .where('person_id', '=', person.id)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return false;
  await audit(tx, viewer, {
    what: 'contact.changed',
    subjectId: person.id,
    before: { contact: before.id, ...snapshot(before) },
    after: snapshot(details),
    confidential: true,
  });
  return true;
}

/** It did not happen: a slip of the finger. */
export async function removeContact(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  contact: Contact,
): Promise<void> {
  await tx
    .deleteFrom('contact')
    .where('tenant_id', '=', viewer.tenantId)
    .where('person_id', '=', person.id)
    .where('id', '=', contact.id)
    .execute();
  await audit(tx, viewer, {
    what: 'contact.removed',
    subjectId: person.id,
    before: { contact: contact.id, ...snapshot(contact) },
    confidential: true,
  });
}
