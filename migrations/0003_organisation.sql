-- Who may come in, as what, and what is written down about it.

-- An account is never deleted but switched off, so that the audit lines keep their name.
create table account (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  email text not null check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  name text not null check (name <> ''),
  password_hash text not null,
  -- Filled for a one-time password: until then it opens only the page to choose a password of one's own.
  password_expires timestamptz,
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  active boolean not null default true,
  invented boolean not null default false,
  last_sign_in timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, email)
);
alter table account enable row level security;
alter table account force row level security;
create policy tenant_isolation on account to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (email, name, password_hash, password_expires, locale, active, last_sign_in)
  on account to stapwijs_app;

create table account_role (
  tenant_id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('jobSeeker', 'coach', 'partner', 'storyGuide', 'editor', 'researcher', 'manager', 'administrator')),
  primary key (tenant_id, account_id, role),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
alter table account_role enable row level security;
alter table account_role force row level security;
create policy tenant_isolation on account_role to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on account_role to stapwijs_app;

-- For which municipalities of the organisation somebody works.
create table account_municipality (
  tenant_id uuid not null,
  account_id uuid not null,
  municipality_id text not null,
  primary key (tenant_id, account_id, municipality_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id)
);
alter table account_municipality enable row level security;
alter table account_municipality force row level security;
create policy tenant_isolation on account_municipality to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on account_municipality to stapwijs_app;

-- The cookie holds the token, this table only its SHA-256: who reads the table cannot come in with it.
create table session (
  tenant_id uuid not null,
  token_hash text not null check (length(token_hash) = 64),
  account_id uuid not null,
  created_at timestamptz not null,
  last_seen timestamptz not null,
  idle_minutes integer not null check (idle_minutes > 0),
  expires_at timestamptz not null,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index session_of_account on session (tenant_id, account_id);
alter table session enable row level security;
alter table session force row level security;
create policy tenant_isolation on session to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (last_seen), delete on session to stapwijs_app;

-- A browser in which somebody signed in before: failures elsewhere never make it wait.
create table known_device (
  tenant_id uuid not null,
  account_id uuid not null,
  token_hash text not null check (length(token_hash) = 64),
  last_used timestamptz not null,
  primary key (tenant_id, account_id, token_hash),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
alter table known_device enable row level security;
alter table known_device force row level security;
create policy tenant_isolation on known_device to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (last_used), delete on known_device to stapwijs_app;

-- Only for the delay after failures; the keys are keyed hashes, and rows go after a day.
create table sign_in_attempt (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  account_key text not null,
  address_key text not null,
  device_key text,
  at timestamptz not null,
  failed boolean not null,
  primary key (tenant_id, id)
);
create index sign_in_attempt_of_account on sign_in_attempt (tenant_id, account_key, at);
create index sign_in_attempt_of_address on sign_in_attempt (tenant_id, address_key, at);
alter table sign_in_attempt enable row level security;
alter table sign_in_attempt force row level security;
create policy tenant_isolation on sign_in_attempt to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (failed), delete on sign_in_attempt to stapwijs_app;

-- Keys for pseudonyms in logs: the same person has the same pseudonym within one organisation and nowhere else.
create table tenant_secret (
  tenant_id uuid not null references tenant (id),
  purpose text not null check (purpose in ('sign-in', 'data-subject')),
  secret text not null check (length(secret) >= 43),
  primary key (tenant_id, purpose)
);
alter table tenant_secret enable row level security;
alter table tenant_secret force row level security;
create policy tenant_isolation on tenant_secret to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on tenant_secret to stapwijs_app;

-- What was changed by whom, with the row before and after. Only added to; the second policy lets nothing be
-- removed within ninety days, whatever the retention period says.
create table audit_line (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  at timestamptz not null,
  account_id uuid,
  what text not null check (what ~ '^[a-z-]+\.[a-z-]+$'),
  subject_id text,
  -- About a person's dossier: never shown to an administrator.
  confidential boolean not null,
  before jsonb,
  after jsonb,
  request_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index audit_line_by_time on audit_line (tenant_id, at);
create index audit_line_of_subject on audit_line (tenant_id, subject_id);
alter table audit_line enable row level security;
alter table audit_line force row level security;
create policy tenant_isolation on audit_line to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy kept_for_a_while on audit_line as restrictive for delete to stapwijs_app
  using (at < now() - interval '90 days');
grant select, insert, delete on audit_line to stapwijs_app;

-- One line for every look at or change of personal data and for every person it is about (Logboek Dataverwerkingen).
create table processing_log (
  tenant_id uuid not null references tenant (id),
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  operation_id text not null check (operation_id ~ '^[0-9a-f]{16}$'),
  processing_activity_id text not null,
  -- A keyed hash of the person's id.
  data_subject_id text not null check (length(data_subject_id) = 64),
  status text not null check (status in ('unset', 'ok', 'error')),
  started timestamptz not null,
  ended timestamptz not null check (ended >= started),
  account_id uuid,
  primary key (tenant_id, trace_id, operation_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index processing_log_of_subject on processing_log (tenant_id, data_subject_id, started);
create index processing_log_by_time on processing_log (tenant_id, started);
alter table processing_log enable row level security;
alter table processing_log force row level security;
create policy tenant_isolation on processing_log to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy kept_for_a_while on processing_log as restrictive for delete to stapwijs_app
  using (started < now() - interval '90 days');
grant select, insert, delete on processing_log to stapwijs_app;

-- How many days each kind of data is kept. Without a row the organisation has not decided and nothing is removed.
create table retention_period (
  tenant_id uuid not null references tenant (id),
  data_class text not null check (data_class in ('dossier', 'choice', 'audit', 'processing-log', 'session')),
  days integer not null check (days between 1 and 36500),
  decided_at timestamptz not null,
  primary key (tenant_id, data_class),
  check (days >= 90 or data_class not in ('audit', 'processing-log'))
);
alter table retention_period enable row level security;
alter table retention_period force row level security;
create policy tenant_isolation on retention_period to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (days, decided_at), delete on retention_period to stapwijs_app;
