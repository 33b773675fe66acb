import { type Act, audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForCoach, PersonForViewer } from '../../dossier/index.ts';
import type { NewOutcome, Outcome } from '../outcome.ts';
import './tables.ts';

const columns = [
  'id',
  'person_id as personId',
  'kind',
  'word',
  'amount',
  'from_day as from',
  'to_day as to',
  'known_until as knownUntil',
  'source',
  'made_at as madeAt',
] as const;

/** Everything known of what became of these people, oldest first. Who asks for one person alone has seen the dossier. */
export async function outcomesOf(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  personIds: readonly string[],
): Promise<Outcome[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom('outcome')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('person_id', 'in', personIds)
    .orderBy('person_id')
    .orderBy('from_day')
    .orderBy('kind')
    .execute();
  return rows.map(({ word, amount, ...row }) => ({ ...row, value: word ?? Number(amount) }));
}

export const outcomesOfPerson = (tx: Tx, viewer: Viewer, person: PersonForViewer): Promise<Outcome[]> =>
  outcomesOf(tx, viewer, [person.id]);

export const valueColumns = (value: NewOutcome['value']) => ({
  word: typeof value === 'string' ? value : null,
  amount: typeof value === 'number' ? value : null,
});

/** What the log keeps when the dossier is erased: what it was about and since when, not how it was. */
export const inLog = ({ kind, from }: NewOutcome) => ({ kind, from });

/**
 * Writes one down. `same-day`: there is another of this kind from the same day, and nothing was changed. The id comes with
 * the form, so that a form sent twice is stored once.
 */
export async function addOutcome(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  outcome: NewOutcome & { readonly id: string },
): Promise<'added' | 'same-day'> {
  const added = await tx
    .insertInto('outcome')
    .values({
      ...{ tenant_id: viewer.tenantId, id: outcome.id, person_id: person.id, kind: outcome.kind },
      ...valueColumns(outcome.value),
      ...{ from_day: outcome.from, to_day: outcome.to, known_until: outcome.knownUntil },
      ...{ source: 'coach', made_by: viewer.accountId, made_at: viewer.now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) {
    const mine = await tx
      .selectFrom('outcome')
      .select('id')
      .where('tenant_id', '=', viewer.tenantId)
      .where('person_id', '=', person.id)
      .where('id', '=', outcome.id)
      .executeTakeFirst();
    return mine === undefined ? 'same-day' : 'added';
  }
  await audit(tx, viewer, {
    what: 'outcome.added',
    subjectId: person.id,
    after: inLog(outcome),
    confidential: true,
  });
  return 'added';
}

/** Nothing when there is none with this id in this dossier. */
export async function removeOutcome(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  outcomeId: string,
): Promise<void> {
  const before = (await outcomesOfPerson(tx, viewer, person)).find(({ id }) => id === outcomeId);
  if (before === undefined) return;
  await tx
    .deleteFrom('outcome')
    .where('tenant_id', '=', viewer.tenantId)
    .where('person_id', '=', person.id)
    .where('id', '=', outcomeId)
    .execute();
  await audit(tx, viewer, {
    what: 'outcome.removed',
    subjectId: person.id,
    before: inLog(before),
    confidential: true,
  });
}
