import type { Generated } from 'kysely';

declare module '../db/tables.ts' {
  interface Database {
    mail: MailTable;
  }
}

export interface MailTable {
  tenant_id: string;
  id: string;
  recipient: string;
  subject: string;
  body: string;
  created_at: Date;
  expires_at: Date;
  attempts: Generated<number>;
  next_try_at: Date;
}
