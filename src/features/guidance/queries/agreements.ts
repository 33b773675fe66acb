import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForCoach, PersonForViewer } from '../../dossier/index.ts';
import type { Agreement } from '../agreement.ts';
import './tables.ts';

/** What is agreed now, or null when nothing ever was. */
export async function agreementWith(
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  person: PersonForViewer,
): Promise<Agreement | null> {
  const [latest = null] = await agreementsWith(tx, { tenantId }, person);
  return latest;
}

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

/** The one that counts now, and who wrote it down; undefined when nothing ever was agreed. */
export const lastAgreement = (
  tx: Tx,
  { tenantId }: Pick<Viewer, 'tenantId'>,
  person: PersonForViewer,
): Promise<LastAgreement | undefined> =>
  tx
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
    .executeTakeFirst();

export interface LastAgreement extends Agreement {
  readonly id: string;
  readonly whoId: string;
  readonly who: string;
}

/** From now on this counts; what was agreed before stays readable. */
export async function agree(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  id: string,
  { everyDays, channel, begins }: Omit<Agreement, 'agreedAt'>,
): Promise<void> {
  const before = await agreementWith(tx, viewer, person);
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
