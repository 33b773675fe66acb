import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForCoach, PersonForViewer } from '../../dossier/index.ts';
import type { Agreement } from '../agreement.ts';
import './tables.ts';

/** All that was ever agreed, latest first. */
export const agreementsWith = (
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  person: PersonForViewer,
): Promise<Agreement[]> =>
  tx
    .selectFrom('contact_agreement')
    .select(['every_days as everyDays', 'channel', 'begins', 'agreed_at as agreedAt'])
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', person.id)
    .orderBy('agreed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** What is agreed now, and who wrote it down; null when nothing ever was. */
export async function agreementWith(
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  person: PersonForViewer,
): Promise<LastAgreement | null> {
  const last = await tx
    .selectFrom('contact_agreement as it')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'it.tenant_id').onRef('account.id', '=', 'it.made_by'),
    )
    .select(['it.id', 'it.every_days as everyDays', 'it.channel', 'it.begins', 'it.agreed_at as agreedAt'])
    .select(['account.id as whoId', 'account.name as who'])
    .where('it.tenant_id', '=', tenantId)
    .where('it.person_id', '=', person.id)
    .orderBy('it.agreed_at', 'desc')
    .orderBy('it.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? null;
}

export interface LastAgreement extends Agreement {
  readonly id: string;
  readonly whoId: string;
  readonly who: string;
}

interface NewAgreement {
  /** Made when the form was shown: sent twice it is one agreement. */
  readonly id: string;
  readonly before: Agreement | null;
  readonly agreed: Omit<Agreement, 'agreedAt'>;
}

/** From now on this counts; what was agreed before stays readable. */
export async function agree(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  { id, before, agreed: { everyDays, channel, begins } }: NewAgreement,
): Promise<void> {
  const added = await tx
    .insertInto('contact_agreement')
    .values({
      ...{ tenant_id: viewer.tenantId, id, person_id: person.id },
      ...{ every_days: everyDays, channel, begins, agreed_at: viewer.now, made_by: viewer.accountId },
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return;
  await audit(tx, viewer, {
    what: 'contact-agreement.created',
    subjectId: person.id,
    before: before && { everyDays: before.everyDays, channel: before.channel, begins: before.begins },
    after: { everyDays, channel, begins },
    confidential: true,
  });
}
