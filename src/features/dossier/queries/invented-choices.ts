import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { NewDecision } from '../choice-record.ts';
import type { NewChoice } from './choices.ts';
import './choice-tables.ts';

export interface InventedChoice extends NewChoice {
  readonly id: string;
  readonly person: string;
  readonly coach: string;
  readonly at: Date;
  readonly decision: (NewDecision & { readonly id: string }) | null;
}

/** Choices of the people of the demonstration, all at once; nobody is described, so nothing is logged. */
export async function addInventedChoices(
  tx: Tx,
  tenantId: string,
  list: readonly InventedChoice[],
): Promise<void> {
  const choices = list.map((choice) => ({
    tenant_id: tenantId,
    id: choice.id,
    person_id: choice.person,
    made_by: choice.coach,
    made_at: choice.at,
    situation: jsonb(choice.situation),
    rules_version: choice.rulesVersion,
    advice: jsonb(choice.advice),
  }));
  const decisions = list.flatMap(({ id, coach, at, decision }) =>
    decision === null
      ? []
      : [
          {
            tenant_id: tenantId,
            id: decision.id,
            choice_id: id,
            decided_by: coach,
            decided_at: at,
            kind: decision.kind,
            route: decision.route,
            instrument_id: decision.instrument,
            against_advice: decision.againstAdvice,
            chosen_by: decision.chosenBy,
            reason: decision.reason,
          },
        ],
  );
  await tx.insertInto('choice').values(choices).execute();
  if (decisions.length > 0) await tx.insertInto('decision').values(decisions).execute();
}
