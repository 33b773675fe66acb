import type { ColumnType, Generated } from 'kysely';
import type { Comparison, EvidenceStrength, LifeDomain } from '../../../shared/vocabulary.ts';
import type { Basis, Category, LineKind, Party } from '../words.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    value_model: ValueModelTable;
    value_line: ValueLineTable;
  }
}

export interface ValueModelTable {
  tenant_id: string;
  id: string;
  name: string;
  instrument_id: string;
  municipality_id: string | null;
  price_year: number;
  horizon_years: number;
  discount_bp: number;
  discount_source: string;
  participants: number;
  effect_low: number | null;
  effect_mid: number | null;
  effect_high: number | null;
  effect_comparison: Comparison | null;
  effect_months: number | null;
  effect_source: string;
  effect_url: string;
  effect_year: number | null;
  finding_id: string | null;
  published: Generated<boolean>;
  invented: Generated<boolean>;
  version: ColumnType<number, number | undefined, number>;
  made_by: string;
  made_at: Date;
  changed_by: string;
  changed_at: Date;
}

export interface ValueLineTable {
  tenant_id: string;
  id: string;
  model_id: string;
  kind: LineKind;
  party: Party;
  municipality_id: string | null;
  from_party: Party | null;
  from_municipality_id: string | null;
  category: Category;
  what: string;
  per: Basis;
  amount_low: number | null;
  amount_mid: number | null;
  amount_high: number | null;
  first_year: number;
  years: number;
  source: string;
  source_url: string;
  source_year: number | null;
  strength: EvidenceStrength | null;
  life_domain: LifeDomain | null;
  version: ColumnType<number, number | undefined, number>;
  made_at: Date;
  changed_by: string;
  changed_at: Date;
}
