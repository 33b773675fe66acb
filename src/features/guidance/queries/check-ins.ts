import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForViewer } from '../../dossier/index.ts';
import type { CheckIn, CheckInAnswers } from '../check-in.ts';
import './tables.ts';

/** Every answer of the last so many weeks with one, latest first. */
export const checkInsOf = (
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  person: PersonForViewer,
  weeks: number,
): Promise<CheckIn[]> =>
  tx
    .selectFrom('check_in')
    .select(['week', 'feeling', 'step_goes as stepGoes', 'words', 'answered_at as answeredAt'])
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', person.id)
    .where('week', 'in', (query) =>
      query
        .selectFrom('check_in')
        .select('week')
        .distinct()
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', person.id)
        .orderBy('week', 'desc')
        .limit(weeks),
    )
    .orderBy('week', 'desc')
    .orderBy('answered_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/**
 * Keeps the answers beside what was answered before; sending the same again changes nothing. After Back the same id may come
 * with other answers: those stand beside the first.
 */
export async function addCheckIn(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  { id, week, answers }: { readonly id: string; readonly week: string; readonly answers: CheckInAnswers },
): Promise<void> {
  const add = (under: string) =>
    tx
      .insertInto('check_in')
      .values({
        ...{ tenant_id: viewer.tenantId, id: under, person_id: person.id, week, answered_at: viewer.now },
        ...{ feeling: answers.feeling, step_goes: answers.stepGoes, words: answers.words },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
  const added = (await add(id)) ?? (await add(viewer.newId()));
  if (added === undefined) return;
  const after = { week };
  await audit(tx, viewer, { what: 'check-in.answered', subjectId: person.id, after, confidential: true });
}
