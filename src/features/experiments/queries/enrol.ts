import { sql } from 'kysely';
import { type Act, audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { PersonForCoach, PersonForViewer } from '../../dossier/index.ts';
import type { Baseline } from '../design/baseline.ts';
import type { Study } from '../design/study.ts';
import { closingOf } from './close.ts';
import { revealNext } from './reveal.ts';
import { lockStudy } from './studies.ts';
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
  if ((await closingOf(tx, { tenantId }, study.id)) !== null) return true;
  const { count } = await tx
    .selectFrom('participant')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('tenant_id', '=', tenantId)
    .where('study_id', '=', study.id)
    .where('excluded', 'is', null)
    .executeTakeFirstOrThrow();
  return count >= study.planned;
}
