import type { Generated } from 'kysely';
import type { Jsonb } from '../../../platform/db/tables.ts';
import type { Baseline } from '../design/baseline.ts';
import type { Protocol } from '../design/protocol.ts';
import type { Beginner, Channel, Duties, OutcomeCode, SecondaryCode, SubjectKind } from '../design/study.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    study: StudyTable;
    study_researcher: StudyResearcherTable;
    study_arm: StudyArmTable;
    study_registration: StudyRegistrationTable;
    study_closing: StudyClosingTable;
    study_stratum: StudyStratumTable;
    study_seal: StudySealTable;
    study_slot: StudySlotTable;
    participant: ParticipantTable;
    participant_stop: ParticipantStopTable;
    study_deviation: StudyDeviationTable;
  }
}

export interface StudyTable {
  tenant_id: string;
  id: string;
  title: string;
  question: string;
  subject_kind: SubjectKind;
  subject: string;
  population: string;
  eligibility: Jsonb<readonly string[]>;
  outcome: OutcomeCode;
  horizon_months: number;
  secondary: Jsonb<readonly SecondaryCode[]>;
  lottery: boolean;
  municipalities: Jsonb<readonly string[]>;
  baseline: Jsonb<readonly string[]>;
  factors: Jsonb<readonly string[]>;
  planned: number;
  expected_control: number;
  expected_arm: number;
  funding: string;
  harms: string;
  involvement: string;
  version: Generated<number>;
  invented: Generated<boolean>;
  created_by: string;
  created_at: Date;
  changed_by: Generated<string | null>;
  changed_at: Generated<Date | null>;
}

export interface StudyResearcherTable {
  tenant_id: string;
  study_id: string;
  account_id: string;
}

export interface StudyArmTable {
  tenant_id: string;
  study_id: string;
  number: number;
  name: string;
  control: boolean;
  duties: Duties;
  contact_days: number | null;
  channel: Channel | null;
  begins: Beginner;
  instruction: string;
  share: number;
}

export interface StudyRegistrationTable {
  tenant_id: string;
  study_id: string;
  protocol: Jsonb<Protocol>;
  protocol_hash: string;
  seed_hash: string | null;
  registered_at: Date;
  registered_by: string;
}

export interface StudyClosingTable {
  tenant_id: string;
  study_id: string;
  closed_at: Date;
  closed_by: string;
  reason: string;
}

export interface StudyStratumTable {
  tenant_id: string;
  study_id: string;
  number: number;
  municipality_id: string;
  levels: Jsonb<readonly string[]>;
}

export interface StudySealTable {
  tenant_id: string;
  study_id: string;
  seed: string;
}

export interface StudySlotTable {
  tenant_id: string;
  study_id: string;
  stratum: number;
  slot: number;
  arm: number;
  used_at: Date | null;
}

export interface ParticipantTable {
  tenant_id: string;
  id: string;
  study_id: string;
  person_id: string;
  pseudonym: string;
  asked_at: Date;
  asked_by: string;
  excluded: 'past-niet' | 'wil-niet' | null;
  eligibility: Jsonb<readonly boolean[]>;
  baseline: Jsonb<Baseline>;
  consent_at: Date | null;
  keep_after_stop: Generated<boolean>;
  stratum: number | null;
  slot: number | null;
  arm: number | null;
  assigned_at: Date | null;
}

export interface ParticipantStopTable {
  tenant_id: string;
  participant_id: string;
  at: Date;
  by_self: boolean;
  stopped_by: string;
  reason: string;
  data_stays: boolean;
}

export interface StudyDeviationTable {
  tenant_id: string;
  id: string;
  study_id: string;
  participant_id: string | null;
  at: Date;
  by_account: string;
  what: string;
  treated_as: number | null;
}
