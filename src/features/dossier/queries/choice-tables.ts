import type { AdviceSnapshot, ChosenBy, DecisionKind, NewDecision } from '../choice-record.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    choice: ChoiceTable;
    decision: DecisionTable;
  }
}

export interface ChoiceTable {
  tenant_id: string;
  id: string;
  person_id: string;
  made_by: string;
  made_at: Date;
  situation: Record<string, unknown>;
  rules_version: string;
  advice: AdviceSnapshot;
}

export interface DecisionTable {
  tenant_id: string;
  id: string;
  choice_id: string;
  decided_by: string;
  decided_at: Date;
  kind: DecisionKind;
  route: NewDecision['route'];
  instrument_id: string | null;
  against_advice: boolean;
  chosen_by: ChosenBy;
  reason: string;
}
