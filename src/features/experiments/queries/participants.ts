import { sql } from 'kysely';
import { type Act, audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { PersonForCoach, PersonForViewer } from '../../dossier/index.ts';
import type { Baseline } from '../design/baseline.ts';
import type { Participation } from '../design/participation.ts';
import type { Study } from '../design/study.ts';
import { revealNext } from './reveal.ts';
import { lockStudy, wholeStudies } from './studies.ts';
import './tables.ts';

/** Once for each person and study, so that a double click is one: no id comes along with the form. */
export interface Asked {
  readonly eligibility: readonly boolean[];
}
export interface Enrolment extends Asked {
  readonly baseline: Baseline;
  readonly keepAfterStop: boolean;
  readonly stratum: number;
  /** Only without a lottery: the group somebody is in already. */
  readonly arm: number | null;
}

/** Short, without letters that look alike, and only unique within one study. */
function pseudonymOf(random: Act['random']): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return Array.from(random(8), (byte) => letters[byte % letters.length]).join('');
}

const asked = (viewer: Viewer, study: Study, person: PersonForCoach, { eligibility }: Asked) => ({
  tenant_id: viewer.tenantId,
  id: viewer.newId(),
  study_id: study.id,
  person_id: person.id,
  pseudonym: pseudonymOf(viewer.random),
  asked_at: viewer.now,
  asked_by: viewer.accountId,
  eligibility: jsonb(eligibility),
});

const nobodyYet = { baseline: jsonb<Baseline>({}), consent_at: null, stratum: null, slot: null } as const;

async function isAsked(tx: Tx, { tenantId }: Act, study: Study, person: PersonForViewer): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`asked ${study.id} ${person.id}`}, 0))`.execute(
    tx,
  );
  const known = await tx
    .selectFrom('participant')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', study.id)
    .where('person_id', '=', person.id)
    .executeTakeFirst();
  return known !== undefined;
}

/** Who may not or does not want to take part; nothing more is stored. Asked already: nothing changes. */
export async function leaveOut(
  tx: Tx,
  viewer: Viewer,
  study: Study,
  person: PersonForCoach,
  answer: Asked & { readonly excluded: 'past-niet' | 'wil-niet' },
): Promise<void> {
  if (await isAsked(tx, viewer, study, person)) return;
  await tx
    .insertInto('participant')
    .values({
      ...{ ...asked(viewer, study, person, answer), ...nobodyYet },
      ...{ excluded: answer.excluded, arm: null, assigned_at: null },
    })
    .execute();
  await audit(tx, viewer, {
    what: 'participant.excluded',
    subjectId: person.id,
    after: { study: study.id, reason: answer.excluded },
    confidential: true,
  });
}

export type EnrolOutcome = 'enrolled' | 'already' | 'full';

/** Consent first, then the group: both in this transaction, exactly once for each person. */
export async function enrol(
  tx: Tx,
  viewer: Viewer,
  study: Study,
  person: PersonForCoach,
  enrolment: Enrolment,
): Promise<EnrolOutcome> {
  if (await isAsked(tx, viewer, study, person)) return 'already';
  if (await isFull(tx, viewer, study)) return 'full';
  const drawn =
    enrolment.arm === null
      ? await revealNext(tx, viewer, study.id, enrolment.stratum)
      : { stratum: null, slot: null, arm: enrolment.arm };
  if (drawn === null) return 'full';
  await tx
    .insertInto('participant')
    .values({
      ...asked(viewer, study, person, enrolment),
      ...{ excluded: null, baseline: jsonb(enrolment.baseline), keep_after_stop: enrolment.keepAfterStop },
      ...{ consent_at: viewer.now, assigned_at: viewer.now, ...drawn },
    })
    .execute();
  await audit(tx, viewer, {
    what: 'participant.enrolled',
    subjectId: person.id,
    after: { study: study.id, ...drawn },
    confidential: true,
  });
  return 'enrolled';
}

/** Whoever comes last waits here, so that there is never one too many, and nobody once it is closed. */
async function isFull(tx: Tx, { tenantId }: Act, study: Study): Promise<boolean> {
  await lockStudy(tx, study.id);
  const closed = await tx
    .selectFrom('study_closing')
    .select('closed_at')
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', study.id)
    .executeTakeFirst();
  if (closed !== undefined) return true;
  const { count } = await tx
    .selectFrom('participant')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', study.id)
    .where('excluded', 'is', null)
    .executeTakeFirstOrThrow();
  return count >= study.planned;
}

/** In which studies somebody was asked. */
export async function participationsOf(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  person: PersonForViewer,
): Promise<Participation[]> {
  return tx
    .selectFrom('participant')
    .leftJoin('participant_stop as stop', (join) =>
      join
        .onRef('stop.tenant_id', '=', 'participant.tenant_id')
        .onRef('stop.participant_id', '=', 'participant.id'),
    )
    .select(['participant.id', 'participant.study_id as studyId', 'participant.excluded', 'participant.arm'])
    .select(['participant.asked_at as askedAt', 'participant.consent_at as consentAt'])
    .select(['participant.keep_after_stop as keepAfterStop', 'stop.at as stoppedAt'])
    .where('participant.tenant_id', '=', tenantId)
    .where('participant.person_id', '=', person.id)
    .orderBy('participant.asked_at')
    .execute();
}

/** What a coach may ask this person for, and what the person is in already. */
export async function studiesAround(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
): Promise<readonly { readonly study: Study; readonly part: Participation | null }[]> {
  const parts = await participationsOf(tx, viewer, person);
  const found = await wholeStudies(tx, viewer)
    .where('registration.study_id', 'is not', null)
    .where((eb) =>
      eb.or([
        sql<boolean>`closing.study_id is null and study.municipalities ? ${person.municipality}`,
        ...(parts.length === 0
          ? []
          : [
              eb(
                'study.id',
                'in',
                parts.map(({ studyId }) => studyId),
              ),
            ]),
      ]),
    )
    .orderBy('registration.registered_at')
    .limit(50)
    .execute();
  return found.map((study) => ({ study, part: parts.find(({ studyId }) => studyId === study.id) ?? null }));
}

/** Stopping is always possible; what the consent said decides whether the answers stay. */
export async function stopParticipation(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  part: Participation,
  { reason, bySelf }: { readonly reason: string; readonly bySelf: boolean },
): Promise<void> {
  const stopped = await tx
    .insertInto('participant_stop')
    .values({
      ...{
        tenant_id: viewer.tenantId,
        participant_id: part.id,
        at: viewer.now,
        stopped_by: viewer.accountId,
      },
      ...{ by_self: bySelf, reason, data_stays: part.keepAfterStop },
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'participant_id']).doNothing())
    .returning('participant_id')
    .execute();
  if (stopped.length === 0) return;
  if (!part.keepAfterStop)
    await tx
      .updateTable('participant')
      .set({ eligibility: jsonb<readonly boolean[]>([]), baseline: jsonb<Baseline>({}) })
      .where('tenant_id', '=', viewer.tenantId)
      .where('id', '=', part.id)
      .execute();
  await audit(tx, viewer, {
    what: 'participant.stopped',
    subjectId: person.id,
    after: { study: part.studyId, dataStays: part.keepAfterStop },
    confidential: true,
  });
}
