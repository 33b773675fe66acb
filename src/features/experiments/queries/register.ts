import { sql } from 'kysely';
import { audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { Protocol } from '../design/protocol.ts';
import type { Stratum } from '../design/strata.ts';
import type { StudyForResearcher } from './studies.ts';
import './tables.ts';

export interface Registration {
  readonly protocol: Protocol;
  readonly protocolHash: string;
  /** Without a lottery there is nothing to seal. */
  readonly lottery: {
    readonly seed: string;
    readonly seedHash: string;
    /** The arms of every stratum, in the order of the strata. */
    readonly sequences: readonly (readonly number[])[];
  } | null;
  readonly strata: readonly Stratum[];
}

/** Freezes the protocol and seals the sequence, in one transaction. False: it was registered already. */
export async function registerStudy(
  tx: Tx,
  viewer: Viewer,
  study: StudyForResearcher,
  registration: Registration,
): Promise<boolean> {
  if (study.status !== 'draft') return false;
  const added = await addRegistration(tx, viewer.tenantId, study.id, registration, viewer);
  if (!added) return false;
  await audit(tx, viewer, {
    what: 'study.registered',
    subjectId: study.id,
    after: { name: study.title, protocol: registration.protocolHash },
    confidential: false,
  });
  return true;
}

/** What the demonstration adds too. */
export async function addRegistration(
  tx: Tx,
  tenantId: string,
  studyId: string,
  { protocol, protocolHash, lottery, strata }: Registration,
  { now, accountId }: { readonly now: Date; readonly accountId: string },
): Promise<boolean> {
  const key = { tenant_id: tenantId, study_id: studyId };
  const added = await tx
    .insertInto('study_registration')
    .values({
      ...key,
      protocol: jsonb(protocol),
      protocol_hash: protocolHash,
      seed_hash: lottery?.seedHash ?? null,
      registered_at: now,
      registered_by: accountId,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'study_id']).doNothing())
    .returning('study_id')
    .execute();
  if (added.length === 0) return false;
  const rows = strata.map(({ number, municipality, levels }) => ({
    ...{ ...key, number, municipality_id: municipality, levels: jsonb(levels) },
  }));
  await tx.insertInto('study_stratum').values(rows).execute();
  if (lottery === null) return true;
  await tx
    .insertInto('study_seal')
    .values({ ...key, seed: lottery.seed })
    .execute();
  for (const [at, { number }] of strata.entries()) {
    const sequence = lottery.sequences[at] ?? [];
    await sql`insert into study_slot (tenant_id, study_id, stratum, slot, arm)
      select ${tenantId}::uuid, ${studyId}::uuid, ${number}, slot, arm
      from unnest(${sequence}::int[]) with ordinality as drawn (arm, slot)`.execute(tx);
  }
  return true;
}
