import { sql } from 'kysely';
import { logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { OwnCaseload, PersonForViewer } from '../../dossier/index.ts';
import type { HeardRow } from '../heard.ts';
import './tables.ts';

/** When this person was last heard: reached by whatever way, an own message, or an answer to the questions of the week. */
const lastHeard = sql<Date | null>`greatest(
  (select max(contact.happened_at) from contact
    where contact.tenant_id = person.tenant_id and contact.person_id = person.id and contact.reached),
  (select max(message.sent_at) from message
    where message.tenant_id = person.tenant_id and message.person_id = person.id and message.side = 'inwoner'),
  (select check_in.answered_at from check_in
    where check_in.tenant_id = person.tenant_id and check_in.person_id = person.id
    order by check_in.week desc, check_in.answered_at desc limit 1))`;

export async function lastHeardOf(
  tx: Tx,
  { tenantId }: Viewer,
  { id }: PersonForViewer,
): Promise<Date | null> {
  const found = await tx
    .selectFrom('person')
    .select(lastHeard.as('at'))
    .where('person.tenant_id', '=', tenantId)
    .where('person.id', '=', id)
    .executeTakeFirst();
  return found?.at ?? null;
}

/** The last word is of the person, and nobody said that no answer is needed. */
const asksSince = sql<Date | null>`(select last.sent_at from (select side, sent_at from message
    where message.tenant_id = person.tenant_id and message.person_id = person.id
    order by sent_at desc, id desc limit 1) last
  left join thread on thread.tenant_id = person.tenant_id and thread.person_id = person.id
  where last.side = 'inwoner' and (thread.settled_until is null or thread.settled_until < last.sent_at))`;

interface AgreementNow {
  every_days: number | null;
  agreed_at: Date | null;
}

const agreementNow = sql<AgreementNow>`(select every_days, agreed_at from contact_agreement a
  where a.tenant_id = person.tenant_id and a.person_id = person.id order by a.agreed_at desc, a.id desc limit 1)`;

/** Everybody of a caseload, each looked up in the indexes of contact and messages; nobody is named. */
export async function heardIn(caseload: OwnCaseload): Promise<HeardRow[]> {
  const rows = await caseload
    .leftJoinLateral(agreementNow.as<'agreement'>(sql`agreement`), (join) => join.onTrue())
    .select(['person.id', 'agreement.every_days as everyDays', 'agreement.agreed_at as agreedAt'])
    .select([lastHeard.as('lastHeard'), asksSince.as('asksSince')])
    .execute();
  return rows.map(({ everyDays, agreedAt, ...row }) => ({
    ...row,
    agreement: agreedAt === null ? null : { everyDays, agreedAt },
  }));
}

export interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** The names of a page of them; each gets a line in the processing log. */
export async function namesOf(
  tx: Tx,
  viewer: Viewer,
  caseload: OwnCaseload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Named>> {
  if (ids.length === 0) return new Map();
  const found = await caseload
    .select(['person.id', 'person.given_name as givenName', 'person.family_name as familyName'])
    .where('person.id', 'in', ids)
    .execute();
  await logProcessing(tx, viewer, 'gehoord-bekijken', ids);
  return new Map(found.map((one) => [one.id, one]));
}
