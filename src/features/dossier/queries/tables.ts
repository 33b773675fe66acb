import type { Generated } from 'kysely';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    person: PersonTable;
  }
}

export interface PersonTable {
  tenant_id: string;
  id: string;
  municipality_id: string;
  coach_id: string;
  account_id: string | null;
  given_name: string;
  family_name: string;
  birth_year: number | null;
  phone: string | null;
  email: string | null;
  language: string;
  invented: Generated<boolean>;
  archived_at: Date | null;
  created_at: Date;
}
