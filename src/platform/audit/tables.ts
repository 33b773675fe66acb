import type { Jsonb } from '../db/index.ts';

declare module '../db/tables.ts' {
  interface Database {
    audit_line: AuditLineTable;
    processing_log: ProcessingLogTable;
    tenant_secret: TenantSecretTable;
  }
}

export type Snapshot = Readonly<Record<string, unknown>> | null;

export interface AuditLineTable {
  tenant_id: string;
  id: string;
  at: Date;
  account_id: string | null;
  what: string;
  subject_id: string | null;
  confidential: boolean;
  before: Jsonb<Snapshot>;
  after: Jsonb<Snapshot>;
  request_id: string;
}

export interface ProcessingLogTable {
  tenant_id: string;
  trace_id: string;
  operation_id: string;
  processing_activity_id: string;
  data_subject_id: string;
  status: 'unset' | 'ok' | 'error';
  started: Date;
  ended: Date;
  account_id: string | null;
}

export interface TenantSecretTable {
  tenant_id: string;
  purpose: Purpose;
  secret: string;
}

export type Purpose = 'sign-in' | 'data-subject';
