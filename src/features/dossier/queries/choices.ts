import { audit, type Viewer } from '../../../platform/audit/index.ts';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { AdviceSnapshot, ChoiceRecord, Decision, NewDecision } from '../choice-record.ts';
import type { PersonForCoach, PersonForViewer } from './seen.ts';
import './choice-tables.ts';

export interface NewChoice {
  readonly situation: Record<string, unknown>;
  readonly rulesVersion: string;
  readonly advice: AdviceSnapshot;
}

/** A second click within this time is no second choice. */
const CLICK = 30_000;

/** One change at a time in a dossier, so that two clicks at once are seen one after the other. */
const lock = (tx: Tx, viewer: Viewer, person: PersonForCoach) =>
  tx
    .selectFrom('person')
    .select('id')
    .where('tenant_id', '=', viewer.tenantId)
    .where('id', '=', person.id)
    .forUpdate()
    .execute();

async function twinOf(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  choice: NewChoice,
): Promise<string | undefined> {
  await lock(tx, viewer, person);
  const same = await tx
    .selectFrom('choice')
    .select('id')
    .where('tenant_id', '=', viewer.tenantId)
    .where('person_id', '=', person.id)
    .where('made_by', '=', viewer.accountId)
    .where('made_at', '>', new Date(viewer.now.getTime() - CLICK))
    .where('situation', '=', jsonb(choice.situation))
    .executeTakeFirst();
  return same?.id;
}

/** Keeps answers and advice in the dossier of this person; gives the id. */
export async function addChoice(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  choice: NewChoice,
): Promise<string> {
  const twin = await twinOf(tx, viewer, person, choice);
  if (twin !== undefined) return twin;
  const id = viewer.newId();
  await tx
    .insertInto('choice')
    .values({
      tenant_id: viewer.tenantId,
      id,
      person_id: person.id,
      made_by: viewer.accountId,
      made_at: viewer.now,
      situation: jsonb(choice.situation),
      rules_version: choice.rulesVersion,
      advice: jsonb(choice.advice),
    })
    .execute();
  await audit(tx, viewer, {
    what: 'choice.created',
    subjectId: person.id,
    after: { choice: id, rules: choice.rulesVersion, situation: choice.situation },
    confidential: true,
  });
  return id;
}

/** Writes down what was decided; earlier decisions on the same choice stay. */
export async function addDecision(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  choiceId: string,
  decision: NewDecision,
): Promise<void> {
  await lock(tx, viewer, person);
  const same = await tx
    .selectFrom('decision')
    .select('id')
    .where('tenant_id', '=', viewer.tenantId)
    .where('choice_id', '=', choiceId)
    .where('decided_by', '=', viewer.accountId)
    .where('decided_at', '>', new Date(viewer.now.getTime() - CLICK))
    .where('kind', '=', decision.kind)
    .where('reason', '=', decision.reason)
    .executeTakeFirst();
  if (same !== undefined) return;
  await tx
    .insertInto('decision')
    .values({
      tenant_id: viewer.tenantId,
      id: viewer.newId(),
      choice_id: choiceId,
      decided_by: viewer.accountId,
      decided_at: viewer.now,
      kind: decision.kind,
      route: decision.route,
      instrument_id: decision.instrument,
      against_advice: decision.againstAdvice,
      chosen_by: decision.chosenBy,
      reason: decision.reason,
    })
    .execute();
  await audit(tx, viewer, {
    what: 'decision.created',
    subjectId: person.id,
    after: { choice: choiceId, ...decision },
    confidential: true,
  });
}

/** The choices of a person, latest first, each with its decisions. */
export async function choicesOf(tx: Tx, viewer: Viewer, person: PersonForViewer): Promise<ChoiceRecord[]> {
  const rows = await tx
    .selectFrom('choice')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'choice.tenant_id').onRef('account.id', '=', 'choice.made_by'),
    )
    .select([
      'choice.id',
      'made_at as madeAt',
      'account.name as madeBy',
      'situation',
      'rules_version as rulesVersion',
      'advice',
    ])
    .where('choice.tenant_id', '=', viewer.tenantId)
    .where('person_id', '=', person.id)
    .orderBy('made_at', 'desc')
    .execute();
  const decisions = await decisionsOn(
    tx,
    viewer,
    rows.map((r) => r.id),
  );
  return rows.map((row) => ({ ...row, decisions: decisions.get(row.id) ?? [] }));
}

export async function findChoice(
  tx: Tx,
  viewer: Viewer,
  person: PersonForViewer,
  choiceId: string,
): Promise<ChoiceRecord | undefined> {
  if (!isId(choiceId)) return undefined;
  return (await choicesOf(tx, viewer, person)).find((choice) => choice.id === choiceId);
}

async function decisionsOn(
  tx: Tx,
  viewer: Viewer,
  choices: readonly string[],
): Promise<Map<string, Decision[]>> {
  if (choices.length === 0) return new Map();
  const rows = await tx
    .selectFrom('decision')
    .innerJoin('account', (join) =>
      join
        .onRef('account.tenant_id', '=', 'decision.tenant_id')
        .onRef('account.id', '=', 'decision.decided_by'),
    )
    .select(['decision.id', 'choice_id as choice', 'decided_at as at', 'account.name as by', 'kind', 'route'])
    .select([
      'instrument_id as instrument',
      'against_advice as againstAdvice',
      'chosen_by as chosenBy',
      'reason',
    ])
    .where('decision.tenant_id', '=', viewer.tenantId)
    .where('choice_id', 'in', choices)
    .orderBy('decided_at', 'desc')
    .execute();
  return Map.groupBy(rows, ({ choice }) => choice);
}
