import { logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Moment } from '../campaign.ts';
import './tables.ts';

export interface ForLetter {
  readonly id: string;
  /** The name of somebody of a dossier, or the code of a professional. */
  readonly to: string;
  readonly personId: string | null;
}

export const lettersAtOnce = 100;

/** Invitations of a moment that nothing was sent for, in the own municipalities, a batch at a time. */
export async function waitingFor(
  tx: Tx,
  viewer: Viewer,
  moment: Moment,
  { municipalities, batch }: { readonly municipalities: readonly string[]; readonly batch: number },
): Promise<ForLetter[]> {
  if (municipalities.length === 0) return [];
  const rows = await tx
    .selectFrom('invitation')
    .leftJoin('person', (join) =>
      join
        .onRef('person.tenant_id', '=', 'invitation.tenant_id')
        .onRef('person.id', '=', 'invitation.person_id'),
    )
    .leftJoin('response', (join) =>
      join
        .onRef('response.tenant_id', '=', 'invitation.tenant_id')
        .onRef('response.invitation_id', '=', 'invitation.id')
        .on('response.sent_at', 'is not', null),
    )
    .select(['invitation.id', 'invitation.code', 'person.id as personId'])
    .select(['person.given_name as given', 'person.family_name as family'])
    .where('invitation.tenant_id', '=', viewer.tenantId)
    .where('invitation.moment_id', '=', moment.id)
    .where('invitation.municipality_id', 'in', municipalities)
    .where('response.invitation_id', 'is', null)
    .orderBy('invitation.id')
    .limit(lettersAtOnce)
    .offset((batch - 1) * lettersAtOnce)
    .execute();
  await logProcessing(
    tx,
    viewer,
    'vragenlijst-uitnodigen',
    rows.flatMap(({ personId }) => personId ?? []),
  );
  return rows.map(({ id, code, personId, given, family }) => ({
    ...{ id, personId, to: code ?? `${given ?? ''} ${family ?? ''}`.trim() },
  }));
}
