import type { Generated } from 'kysely';
import type { Jsonb } from '../../../platform/db/tables.ts';
import type { Answers } from '../answer.ts';
import type { OutcomeKind, OutcomeSource } from '../outcome.ts';
import type { FileRow } from '../outcome-file.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    campaign: CampaignTable;
    moment: MomentTable;
    invitation: InvitationTable;
    response: ResponseTable;
    client_number: ClientNumberTable;
    outcome: OutcomeTable;
    outcome_file: OutcomeFileTable;
  }
}

export interface CampaignTable {
  tenant_id: string;
  id: string;
  name: string;
  questionnaire_id: string;
  questionnaire_version: string;
  made_by: string;
  made_at: Date;
  invented: Generated<boolean>;
}

export interface MomentTable {
  tenant_id: string;
  id: string;
  campaign_id: string;
  number: number;
  name: string;
  from_day: string;
  to_day: string;
}

export interface InvitationTable {
  tenant_id: string;
  id: string;
  moment_id: string;
  person_id: string | null;
  code: string | null;
  municipality_id: string;
  made_at: Date;
}

export interface ResponseTable {
  tenant_id: string;
  invitation_id: string;
  answers: Jsonb<Answers>;
  saved_at: Date;
  sent_at: Date | null;
}

export interface ClientNumberTable {
  tenant_id: string;
  person_id: string;
  number: string;
}

export interface OutcomeTable {
  tenant_id: string;
  id: string;
  person_id: string;
  kind: OutcomeKind;
  word: string | null;
  /** Numeric is exact, so it comes as text. */
  amount: string | number | null;
  from_day: string;
  to_day: string | null;
  known_until: string;
  source: OutcomeSource;
  made_by: string | null;
  made_at: Date;
}

export interface OutcomeFileTable {
  tenant_id: string;
  id: string;
  name: string;
  header: Jsonb<readonly string[]>;
  rows: Jsonb<readonly FileRow[]>;
  done: Jsonb<{ readonly added: number; readonly changed: number }> | null;
  made_by: string;
  made_at: Date;
}
