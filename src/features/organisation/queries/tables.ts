declare module '../../../platform/db/tables.ts' {
  interface Database {
    retention_period: RetentionPeriodTable;
  }
}

export type DataClass = 'dossier' | 'choice' | 'answer' | 'audit' | 'processing-log' | 'session';

export interface RetentionPeriodTable {
  tenant_id: string;
  data_class: DataClass;
  days: number;
  decided_at: Date;
}
