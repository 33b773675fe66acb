import type { Generated } from 'kysely';
import type { Beginner } from '../agreement.ts';
import type { Feeling, StepAnswer } from '../check-in.ts';
import type { Channel, Initiator } from '../contact.ts';
import type { Side } from '../thread.ts';
import type { Need } from '../workplace.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    contact: ContactTable;
    contact_agreement: AgreementTable;
    message: MessageTable;
    thread: ThreadTable;
    check_in: CheckInTable;
    workplace_check_in: WorkplaceTable;
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

export interface MessageTable {
  tenant_id: string;
  id: string;
  person_id: string;
  side: Side;
  sender: string;
  text: string;
  sent_at: Date;
}

export interface ThreadTable {
  tenant_id: string;
  person_id: string;
  read_by_coach: Date | null;
  read_by_person: Date | null;
  settled_until: Date | null;
}

export interface CheckInTable {
  tenant_id: string;
  id: string;
  person_id: string;
  week: string;
  feeling: Feeling;
  step_goes: StepAnswer;
  words: string | null;
  answered_at: Date;
}

export interface WorkplaceTable {
  tenant_id: string;
  id: string;
  person_id: string;
  supervisor: string;
  agreed: string | null;
  mailed_to: string | null;
  made_by: string;
  made_at: Date;
  goes: Feeling | null;
  needs: Need | null;
  words: string | null;
  answered_at: Date | null;
}
