import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { Answers } from '../answer.ts';
import type { NewCampaign } from '../campaign.ts';
import type { NewOutcome } from '../outcome.ts';
import { momentRow } from './campaigns.ts';
import './tables.ts';

export interface InventedInvitation {
  readonly id: string;
  readonly moment: string;
  readonly person: string | null;
  readonly code: string | null;
  readonly municipality: string;
  /** Null: nothing was sent. */
  readonly answers: Answers | null;
  readonly at: Date;
}

export interface InventedMeasures {
  readonly madeBy: string;
  readonly campaigns: readonly NewCampaign[];
  readonly invitations: readonly InventedInvitation[];
  readonly numbers: readonly { readonly person: string; readonly number: string }[];
  readonly outcomes: readonly (NewOutcome & {
    readonly id: string;
    readonly person: string;
    readonly source: 'coach' | 'import';
  })[];
}

/** Measurements and outcomes of the people of the demonstration, all at once; nobody is described, so nothing is logged. */
export async function addInventedMeasures(
  tx: Tx,
  tenantId: string,
  { madeBy, campaigns, invitations, numbers, outcomes }: InventedMeasures,
  now: Date,
): Promise<void> {
  const tenant = { tenant_id: tenantId };
  const by = { made_by: madeBy, made_at: now };
  await tx
    .insertInto('campaign')
    .values(
      campaigns.map(({ id, name, questionnaire }) => ({
        ...{ ...tenant, ...by, id, name, invented: true },
        ...{ questionnaire_id: questionnaire.id, questionnaire_version: questionnaire.version },
      })),
    )
    .execute();
  const moments = campaigns.flatMap(({ id, moments }) => moments.map((one) => momentRow(tenantId, id, one)));
  await tx.insertInto('moment').values(moments).execute();
  await tx
    .insertInto('invitation')
    .values(
      invitations.map(({ id, moment, person, code, municipality, at }) => ({
        ...{ ...tenant, id, moment_id: moment, person_id: person, code },
        ...{ municipality_id: municipality, made_at: at },
      })),
    )
    .execute();
  const sent = invitations.flatMap(({ id, answers, at }) => (answers === null ? [] : [{ id, answers, at }]));
  await tx
    .insertInto('response')
    .values(
      sent.map(({ id, answers, at }) => ({
        ...{ ...tenant, invitation_id: id, answers: jsonb<Answers>(answers), saved_at: at, sent_at: at },
      })),
    )
    .execute();
  await tx
    .insertInto('client_number')
    .values(numbers.map(({ person, number }) => ({ ...tenant, person_id: person, number })))
    .execute();
  await tx
    .insertInto('outcome')
    .values(
      outcomes.map(({ id, person, kind, value, from, to, knownUntil, source }) => ({
        ...{ ...tenant, ...by, id, person_id: person, kind, source },
        ...{
          word: typeof value === 'string' ? value : null,
          amount: typeof value === 'number' ? value : null,
        },
        ...{ from_day: from, to_day: to, known_until: knownUntil },
      })),
    )
    .execute();
}
