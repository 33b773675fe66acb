import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { Baseline } from '../design/baseline.ts';
import type { Design } from '../design/study.ts';
import { armRow, rowOf } from './design.ts';
import { addRegistration, type Registration } from './register.ts';
import './tables.ts';

export interface InventedParticipant {
  readonly id: string;
  readonly person: string;
  readonly coach: string;
  readonly pseudonym: string;
  readonly at: Date;
  readonly excluded: 'past-niet' | 'wil-niet' | null;
  readonly baseline: Baseline;
  /** Null for whoever is excluded. */
  readonly place: { readonly stratum: number; readonly slot: number; readonly arm: number } | null;
  readonly stopped: Date | null;
}

export interface InventedStudy {
  readonly id: string;
  readonly researcher: string;
  readonly design: Design;
  readonly madeAt: Date;
  readonly registration: (Registration & { readonly at: Date }) | null;
  readonly participants: readonly InventedParticipant[];
  readonly closing: { readonly at: Date; readonly reason: string } | null;
  readonly deviations: readonly {
    readonly id: string;
    readonly at: Date;
    readonly participant: string | null;
    readonly what: string;
    readonly treatedAs: number | null;
  }[];
}

/** A whole study of the demonstration, marked as invented; nobody is described, so nothing is logged. */
export async function addInventedStudy(tx: Tx, tenantId: string, study: InventedStudy): Promise<void> {
  const { id, researcher, design } = study;
  const tenant = { tenant_id: tenantId };
  const made = { invented: true, created_by: researcher, created_at: study.madeAt };
  await tx
    .insertInto('study')
    .values({ ...tenant, id, ...rowOf(design), ...made })
    .execute();
  await tx
    .insertInto('study_arm')
    .values(design.arms.map((arm) => armRow(tenantId, id, arm)))
    .execute();
  await tx
    .insertInto('study_researcher')
    .values({ ...tenant, study_id: id, account_id: researcher })
    .execute();
  if (study.registration === null) return;
  const by = { now: study.registration.at, accountId: researcher };
  await addRegistration(tx, tenantId, id, study.registration, by);
  await addParticipants(tx, tenantId, study);
  if (study.deviations.length > 0)
    await tx
      .insertInto('study_deviation')
      .values(
        study.deviations.map((one) => ({
          ...{ ...tenant, id: one.id, study_id: id, participant_id: one.participant, at: one.at },
          ...{ by_account: researcher, what: one.what, treated_as: one.treatedAs },
        })),
      )
      .execute();
  if (study.closing === null) return;
  const closed = { closed_at: study.closing.at, closed_by: researcher, reason: study.closing.reason };
  await tx
    .insertInto('study_closing')
    .values({ ...tenant, study_id: id, ...closed })
    .execute();
}

async function addParticipants(tx: Tx, tenantId: string, { id, design, participants }: InventedStudy) {
  if (participants.length === 0) return;
  const tenant = { tenant_id: tenantId };
  for (const [stratum, of] of Map.groupBy(
    participants.flatMap(({ place }) => place ?? []),
    (place) => place.stratum,
  ))
    await tx
      .updateTable('study_slot')
      .set({ used_at: participants[0]?.at ?? null })
      .where('tenant_id', '=', tenantId)
      .where('study_id', '=', id)
      .where('stratum', '=', stratum)
      .where(
        'slot',
        'in',
        of.map(({ slot }) => slot),
      )
      .execute();
  const yes = jsonb<readonly boolean[]>(design.eligibility.map(() => true));
  await tx
    .insertInto('participant')
    .values(
      participants.map(({ place, excluded, at, ...one }) => ({
        ...{ ...tenant, id: one.id, study_id: id, person_id: one.person, pseudonym: one.pseudonym },
        ...{ asked_at: at, asked_by: one.coach, excluded, eligibility: yes, baseline: jsonb(one.baseline) },
        ...{ keep_after_stop: true, consent_at: place && at, assigned_at: place && at },
        ...{ stratum: place?.stratum ?? null, slot: place?.slot ?? null, arm: place?.arm ?? null },
      })),
    )
    .execute();
  const stopped = participants.flatMap(({ id: participant, coach, stopped: at }) =>
    at === null
      ? []
      : [
          {
            ...{ ...tenant, participant_id: participant, at, stopped_by: coach, by_self: false },
            ...{ reason: '', data_stays: true },
          },
        ],
  );
  if (stopped.length > 0) await tx.insertInto('participant_stop').values(stopped).execute();
}
