import type { Generated } from 'kysely';
import type {
  Comparison,
  EvidenceDirection,
  EvidenceStrength,
  TargetGroup,
} from '../../../shared/vocabulary.ts';
import type { Effect, Unit } from '../effect.ts';
import type { Measure, Status } from '../finding.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    finding: FindingTable;
  }
}

export interface FindingTable {
  tenant_id: string;
  id: string;
  version: Generated<number>;
  status: Status;
  instrument_id: string;
  statement: string;
  population: string;
  target_groups: TargetGroup[];
  measure: Measure;
  outcome: string;
  horizon_months: number | null;
  comparison: Comparison;
  estimate: number | null;
  low: number | null;
  high: number | null;
  unit: Unit | null;
  better: Effect['better'] | null;
  people: number | null;
  direction: EvidenceDirection;
  strength: EvidenceStrength;
  source_title: string;
  source_address: string | null;
  source_year: number | null;
  study_id: string | null;
  invented: Generated<boolean>;
  made_by: string;
  made_at: Date;
  changed_by: string;
  changed_at: Date;
  published_by: string | null;
  published_at: Date | null;
  withdrawn_by: string | null;
  withdrawn_at: Date | null;
  withdrawn_why: string | null;
}
