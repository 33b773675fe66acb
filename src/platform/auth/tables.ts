import type { Generated } from 'kysely';
import type { Role } from '../../shared/roles.ts';
import type { Locale } from '../i18n/locale.ts';

declare module '../db/tables.ts' {
  interface Database {
    account: AccountTable;
    account_role: { tenant_id: string; account_id: string; role: Role };
    account_municipality: { tenant_id: string; account_id: string; municipality_id: string };
    session: SessionTable;
    known_device: { tenant_id: string; account_id: string; token_hash: string; last_used: Date };
    sign_in_attempt: SignInAttemptTable;
    link: LinkTable;
  }
}

export interface AccountTable {
  tenant_id: string;
  id: string;
  email: string;
  name: string;
  password_hash: string;
  password_expires: Date | null;
  locale: Locale;
  active: Generated<boolean>;
  invented: Generated<boolean>;
  last_sign_in: Date | null;
  created_at: Date;
}

export interface SessionTable {
  tenant_id: string;
  token_hash: string;
  account_id: string;
  created_at: Date;
  last_seen: Date;
  idle_minutes: number;
  expires_at: Date;
}

export interface LinkTable {
  tenant_id: string;
  token_hash: string;
  purpose: string;
  subject_id: string;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
}

export interface SignInAttemptTable {
  tenant_id: string;
  id: string;
  account_key: string;
  address_key: string;
  device_key: string | null;
  at: Date;
  failed: boolean;
}
