import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/index.ts';
import type { Agreement } from '../agreement.ts';
import type { CheckIn } from '../check-in.ts';
import type { ContactDetails } from '../contact.ts';
import type { Message } from '../thread.ts';
import './tables.ts';

export interface InventedGuidance {
  readonly contacts: readonly (ContactDetails & { id: string; person: string; coach: string })[];
  readonly agreements: readonly (Agreement & { id: string; person: string; coach: string })[];
  readonly messages: readonly (Omit<Message, 'sender'> & { person: string; account: string })[];
  readonly checkIns: readonly (CheckIn & { id: string; person: string })[];
}

/** Contact of the people of the demonstration, all at once; nobody is described, so nothing is logged. */
export async function addInventedGuidance(
  tx: Tx,
  tenantId: string,
  invented: InventedGuidance,
): Promise<void> {
  const agreements = invented.agreements.map((one) => ({
    ...{ tenant_id: tenantId, id: one.id, person_id: one.person, made_by: one.coach },
    ...{ every_days: one.everyDays, channel: one.channel, begins: one.begins, agreed_at: one.agreedAt },
  }));
  const contacts = invented.contacts.map((one) => ({
    ...{ tenant_id: tenantId, id: one.id, person_id: one.person, made_by: one.coach },
    ...{ channel: one.channel, initiator: one.initiator, reached: one.reached, minutes: one.minutes },
    ...{ happened_at: one.happenedAt, made_at: one.happenedAt, note: one.note, step_id: one.stepId },
  }));
  await tx.insertInto('contact_agreement').values(agreements).execute();
  await tx.insertInto('contact').values(contacts).execute();
  const messages = invented.messages.map((one) => ({
    ...{ tenant_id: tenantId, id: one.id, person_id: one.person, side: one.side, sender: one.account },
    ...{ text: one.text, sent_at: one.sentAt },
  }));
  const checkIns = invented.checkIns.map((one) => ({
    ...{ tenant_id: tenantId, id: one.id, person_id: one.person, week: one.week, words: one.words },
    ...{ feeling: one.feeling, step_goes: one.stepGoes, answered_at: one.answeredAt },
  }));
  await tx.insertInto('message').values(messages).execute();
  await tx.insertInto('check_in').values(checkIns).execute();
  // What somebody answered was read by both.
  await sql`insert into thread (tenant_id, person_id, read_by_coach, read_by_person)
    select tenant_id, person_id, max(sent_at) filter (where side = 'coach'), max(sent_at) from message
    where tenant_id = ${tenantId}::uuid group by tenant_id, person_id`.execute(tx);
}
