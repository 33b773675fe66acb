import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { Agreement, Evaluation, MethodStep, PracticeEvent, Principle } from '../practice.ts';
import './tables.ts';

/** The practice of one team of the demonstration. */
export interface InventedPractice {
  readonly team: string;
  readonly by: string;
  readonly principles: readonly Omit<Principle, 'version'>[];
  readonly steps: readonly Omit<MethodStep, 'version'>[];
  readonly agreement: Omit<Agreement, 'steps'> & { readonly id: string };
  readonly events: readonly PracticeEvent[];
  readonly evaluations: readonly Evaluation[];
}

export async function addInventedPractice(
  tx: Tx,
  tenantId: string,
  teams: readonly InventedPractice[],
  now: Date,
): Promise<void> {
  const of = ({ team }: InventedPractice) => ({ tenant_id: tenantId, municipality_id: team });
  const changed = ({ by }: InventedPractice) => ({
    ...{ version: 1, changed_by: by, changed_at: now, dropped_at: null },
  });
  const made = ({ by }: InventedPractice) => ({ made_by: by, made_at: now, dropped_at: null });
  await tx
    .insertInto('principle')
    .values(
      teams.flatMap((team) => team.principles.map((one) => ({ ...of(team), ...changed(team), ...one }))),
    )
    .execute();
  await tx
    .insertInto('method_step')
    .values(
      teams.flatMap((team) =>
        team.steps.map((one, at) => ({ ...of(team), ...changed(team), ...one, place: at + 1 })),
      ),
    )
    .execute();
  await tx
    .insertInto('method_agreement')
    .values(
      teams.map((team) => ({
        ...{ ...of(team), id: team.agreement.id, agreed_by: team.by, agreed_at: now },
        ...{ agreed_on: team.agreement.agreedOn, evaluate_on: team.agreement.evaluateOn },
        steps: jsonb(team.steps.map(({ what, why }) => ({ what, why }))),
      })),
    )
    .execute();
  await tx
    .insertInto('practice_event')
    .values(
      teams.flatMap((team) =>
        team.events.map(({ id, kind, fromDay, toDay, words }) => ({
          ...{ ...of(team), ...made(team), id, kind, from_day: fromDay, to_day: toDay, words },
        })),
      ),
    )
    .execute();
  await tx
    .insertInto('practice_evaluation')
    .values(
      teams.flatMap((team) =>
        team.evaluations.map(({ id, heldOn, layer, keeps, changes }) => ({
          ...{ ...of(team), ...made(team), id, held_on: heldOn, layer, keeps, changes },
        })),
      ),
    )
    .execute();
}
