import type { Agreement, EventKind, Layer, Stance } from '../practice.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    principle: PrincipleTable;
    method_step: MethodStepTable;
    method_agreement: MethodAgreementTable;
    practice_event: PracticeEventTable;
    practice_evaluation: PracticeEvaluationTable;
  }
}

interface OfTeam {
  tenant_id: string;
  id: string;
  municipality_id: string;
}

interface Changing extends OfTeam {
  version: number;
  changed_by: string;
  changed_at: Date;
  dropped_at: Date | null;
}

export interface PrincipleTable extends Changing {
  words: string;
  why: string;
  stance: Stance;
  basis: string;
}

export interface MethodStepTable extends Changing {
  place: number;
  what: string;
  why: string;
}

export interface MethodAgreementTable extends OfTeam {
  agreed_on: string;
  evaluate_on: string;
  steps: Agreement['steps'];
  agreed_by: string;
  agreed_at: Date;
}

export interface PracticeEventTable extends OfTeam {
  kind: EventKind;
  from_day: string;
  to_day: string | null;
  words: string;
  made_by: string;
  made_at: Date;
  dropped_at: Date | null;
}

export interface PracticeEvaluationTable extends OfTeam {
  held_on: string;
  layer: Layer;
  keeps: string;
  changes: string;
  made_by: string;
  made_at: Date;
  dropped_at: Date | null;
}
