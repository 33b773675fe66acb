import type { Generated } from 'kysely';
import type { Beginner } from '../agreement.ts';
import type { Channel, Initiator } from '../contact.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    contact: ContactTable;
    contact_agreement: AgreementTable;
  }
}

export interface ContactTable {
  tenant_id: string;
  id: string;
  person_id: string;
  channel: Channel;
  initiator: Initiator;
  reached: boolean;
  minutes: number | null;
  happened_at: Date;
  step_id: string | null;
  note: string | null;
  made_by: string;
  made_at: Date;
  version: Generated<number>;
}

export interface AgreementTable {
  tenant_id: string;
  id: string;
  person_id: string;
  every_days: number | null;
  channel: Channel | null;
  begins: Beginner;
  agreed_at: Date;
  made_by: string;
}
