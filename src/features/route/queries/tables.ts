import type { ColumnType, Generated } from 'kysely';
import type { Jsonb } from '../../../platform/db/index.ts';
import type { Goal, LifeDomain } from '../../../shared/vocabulary.ts';
import type { Agreement, Feeling, PersonRoute, Responsible, RouteChangeWhat, StepStatus } from '../step.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    route: RouteTable;
    step: StepTable;
    step_after: StepAfterTable;
    step_change: StepChangeTable;
  }
}

export interface RouteTable {
  tenant_id: string;
  id: string;
  person_id: string;
  goal_words: string;
  goal: Goal | null;
  life_domains: ColumnType<LifeDomain[], LifeDomain[] | undefined, LifeDomain[]>;
  support: Generated<string>;
  duties: Generated<string>;
  consequences: Generated<string>;
  evaluate_on: string | null;
  choice_id: string | null;
  proposed: PersonRoute['proposed'];
  paused_on: string | null;
  paused_reason: string | null;
  ended_at: Date | null;
  ended_reason: string | null;
  version: Generated<number>;
  made_by: string;
  made_at: Date;
  changed_by: string;
  changed_at: Date;
}

export interface StepTable {
  tenant_id: string;
  id: string;
  person_id: string;
  route_id: string;
  position: number;
  title: string;
  why: string;
  what: string;
  how: string;
  instrument_id: string | null;
  offering_id: string | null;
  responsible: Responsible;
  responsible_words: string;
  from_day: string | null;
  to_day: string | null;
  hours_per_week: ColumnType<string | null, number | null, number | null>;
  status: StepStatus;
  status_reason: Generated<string>;
  status_at: Date;
  paused_with_route: Generated<boolean>;
  feeling: Feeling | null;
  feeling_words: Generated<string>;
  felt_at: Date | null;
  agreement: Generated<Agreement>;
  agreed_by: string | null;
  agreed_at: Date | null;
  split_from: string | null;
  version: Generated<number>;
  made_by: string;
  made_at: Date;
  changed_by: string;
  changed_at: Date;
}

export interface StepAfterTable {
  tenant_id: string;
  route_id: string;
  step_id: string;
  after_id: string;
}

export interface StepChangeTable {
  tenant_id: string;
  id: string;
  route_id: string;
  step_id: string | null;
  at: Date;
  account_id: string;
  what: RouteChangeWhat;
  before: Jsonb<Readonly<Record<string, unknown>>>;
  after: Jsonb<Readonly<Record<string, unknown>>>;
}
