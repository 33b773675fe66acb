import { type SqlBool, sql } from 'kysely';
import { logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { OwnCaseload, PersonForViewer } from '../../dossier/index.ts';
import type { Standing } from '../agreement.ts';
import './tables.ts';

export const personsOnAPage = 25;

export interface HeardPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly everyDays: number | null;
  readonly agreedAt: Date | null;
  readonly lastHeard: Date | null;
}

/** Heard as agreed or not; and who wrote last and waits for an answer. */
export type HeardKind = Standing['kind'] | 'asks';
export type Counts = Readonly<Record<HeardKind, number>>;

/** When this person was last heard: reached by whatever way, an own message, or an answer to the questions of the week. */
const lastHeard = sql<Date | null>`greatest(
  (select max(contact.happened_at) from contact
    where contact.tenant_id = person.tenant_id and contact.person_id = person.id and contact.reached),
  (select max(message.sent_at) from message
    where message.tenant_id = person.tenant_id and message.person_id = person.id and message.side = 'inwoner'),
  (select max(check_in.answered_at) from check_in
    where check_in.tenant_id = person.tenant_id and check_in.person_id = person.id))`;

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

/** Everybody of a caseload with the agreement of now and the last time heard. */
const people = (caseload: OwnCaseload) =>
  caseload
    .leftJoinLateral(
      sql<{ every_days: number | null; agreed_at: Date | null }>`(select every_days, agreed_at
        from contact_agreement a where a.tenant_id = person.tenant_id and a.person_id = person.id
        order by a.agreed_at desc, a.id desc limit 1)`.as<'agreement'>(sql`agreement`),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(sql<{ at: Date | null }>`(select ${lastHeard} as at)`.as<'heard'>(sql`heard`), (join) =>
      join.onTrue(),
    );

/** The same as `standingOf`, in SQL; days over what was agreed. */
const daysLate = (now: Date) => sql<number>`
  extract(epoch from (${now}::timestamptz - greatest(agreement.agreed_at, heard.at))) / 86400 - agreement.every_days`;

/** The last word is of the person, and nobody said that no answer is needed. */
const asksSince = sql<Date | null>`(select last.sent_at from (select side, sent_at from message
    where message.tenant_id = person.tenant_id and message.person_id = person.id
    order by sent_at desc, id desc limit 1) last
  left join thread on thread.tenant_id = person.tenant_id and thread.person_id = person.id
  where last.side = 'inwoner' and (thread.settled_until is null or thread.settled_until < last.sent_at))`;

const condition = (kind: HeardKind, now: Date) =>
  ({
    none: sql<SqlBool>`agreement.every_days is null`,
    within: sql<SqlBool>`agreement.every_days is not null and ${daysLate(now)} <= 0`,
    late: sql<SqlBool>`agreement.every_days is not null and ${daysLate(now)} > 0`,
    asks: sql<SqlBool>`${asksSince} is not null`,
  })[kind];

const countOf = (kind: HeardKind, now: Date) => sql<number>`count(*) filter (where ${condition(kind, now)})`;

/** How many are heard as agreed, too long ago, or without an agreement. */
export const countHeard = (caseload: OwnCaseload, { now }: Viewer): Promise<Counts> =>
  people(caseload)
    .select([
      countOf('none', now).as('none'),
      countOf('within', now).as('within'),
      countOf('late', now).as('late'),
      countOf('asks', now).as('asks'),
    ])
    .executeTakeFirstOrThrow();

const inOrder = (kind: HeardKind, now: Date) =>
  kind === 'none'
    ? sql`heard.at asc nulls first`
    : kind === 'asks'
      ? sql`${asksSince} asc`
      : sql`${daysLate(now)} desc`;

/** A page of them, longest over time first; everybody on it gets a line in the processing log. */
export async function listHeard(
  tx: Tx,
  viewer: Viewer,
  caseload: OwnCaseload,
  { kind, page }: { kind: HeardKind; page: number },
): Promise<HeardPerson[]> {
  const found = await people(caseload)
    .select(['person.id', 'person.given_name as givenName', 'person.family_name as familyName'])
    .select(['agreement.every_days as everyDays', 'agreement.agreed_at as agreedAt', 'heard.at as lastHeard'])
    .where(condition(kind, viewer.now))
    .orderBy(inOrder(kind, viewer.now))
    .orderBy('person.id')
    .limit(personsOnAPage)
    .offset((page - 1) * personsOnAPage)
    .execute();
  const ids = found.map(({ id }) => id);
  await logProcessing(tx, viewer, 'gehoord-bekijken', ids);
  return found;
}
