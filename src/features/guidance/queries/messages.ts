import { type Expression, sql } from 'kysely';
import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForCoach, PersonForViewer } from '../../dossier/index.ts';
import type { Marks, Message, Side } from '../thread.ts';
import './tables.ts';

export const messagesOnAPage = 60;

/** The latest messages before a moment, oldest first; one more than fits says that there are earlier ones. */
export async function messagesOf(
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  person: PersonForViewer,
  { before = null, limit = messagesOnAPage + 1 }: { before?: Date | null; limit?: number } = {},
): Promise<Message[]> {
  const latest = await tx
    .selectFrom('message')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'message.tenant_id').onRef('account.id', '=', 'message.sender'),
    )
    .select(['message.id', 'side', 'account.name as sender', 'text', 'sent_at as sentAt'])
    .where('message.tenant_id', '=', tenantId)
    .where('person_id', '=', person.id)
    .$if(before !== null, (query) => query.where('sent_at', '<', before))
    .orderBy('sent_at', 'desc')
    .orderBy('message.id', 'desc')
    .limit(limit)
    .execute();
  return latest.toReversed();
}

export async function marksOf(tx: Tx, { tenantId }: Viewer, person: PersonForViewer): Promise<Marks> {
  const found = await tx
    .selectFrom('thread')
    .select(['read_by_coach as readByCoach', 'read_by_person as readByPerson'])
    .select('settled_until as settledUntil')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', person.id)
    .executeTakeFirst();
  return found ?? { readByCoach: null, readByPerson: null, settledUntil: null };
}

type Mark = 'read_by_coach' | 'read_by_person' | 'settled_until';

/** Sets a mark at the last message there is; a mark never goes back. */
async function mark(tx: Tx, { tenantId }: Viewer, { id }: PersonForViewer, column: Mark): Promise<void> {
  const at = sql.ref(column);
  await sql`insert into thread (tenant_id, person_id, ${at})
    select tenant_id, person_id, max(sent_at) from message
    where tenant_id = ${tenantId}::uuid and person_id = ${id}::uuid group by tenant_id, person_id
    on conflict (tenant_id, person_id) do update set ${at} = excluded.${at}
    where thread.${at} is distinct from excluded.${at}`.execute(tx);
}

export const markRead = (tx: Tx, viewer: Viewer, person: PersonForViewer, side: Side): Promise<void> =>
  mark(tx, viewer, person, side === 'coach' ? 'read_by_coach' : 'read_by_person');

/** The coach read it, and nothing has to be said back. */
export async function settle(tx: Tx, viewer: Viewer, person: PersonForCoach): Promise<void> {
  await mark(tx, viewer, person, 'settled_until');
  await audit(tx, viewer, { what: 'message.settled', subjectId: person.id, confidential: true });
}

/** Whether the person has read everything the coach wrote. */
export async function nothingUnread(tx: Tx, { tenantId }: Viewer, { id }: PersonForViewer): Promise<boolean> {
  const unread = await tx
    .selectFrom('message')
    .leftJoin('thread', (join) =>
      join
        .onRef('thread.tenant_id', '=', 'message.tenant_id')
        .onRef('thread.person_id', '=', 'message.person_id'),
    )
    .select('message.id')
    .where('message.tenant_id', '=', tenantId)
    .where('message.person_id', '=', id)
    .where('side', '=', 'coach')
    .where((is) => is.or([is('read_by_person', 'is', null), is('sent_at', '>', is.ref('read_by_person'))]))
    .limit(1)
    .executeTakeFirst();
  return unread === undefined;
}

/**
 * Adds a message under the id of the device; true when it is new. After Back the same id may come with other words: that is
 * another message, under an id that follows from both. What it says is not repeated in the log.
 */
export async function addMessage(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  message: { readonly id: string; readonly side: Side; readonly text: string },
): Promise<boolean> {
  const { tenantId, accountId } = viewer;
  const row = { person_id: person.id, side: message.side, sender: accountId, text: message.text };
  const add = (id: Expression<string>) =>
    tx
      .insertInto('message')
      .values({ tenant_id: tenantId, id, ...row, sent_at: viewer.now })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst();
  const sentTwice = () =>
    tx
      .selectFrom('message')
      .select('id')
      .where((is) => is.and({ tenant_id: tenantId, id: message.id, ...row }))
      .executeTakeFirst();
  const added =
    (await add(sql`${message.id}::uuid`)) ??
    ((await sentTwice()) ? undefined : await add(sql`md5(${message.id} || ${message.text})::uuid`));
  if (added === undefined) return false;
  await audit(tx, viewer, {
    what: 'message.sent',
    subjectId: person.id,
    after: { message: added.id },
    confidential: true,
  });
  return true;
}
