-- Links that open one thing without an account: signing in by mail, a questionnaire, a check-in. The address holds the
-- token, this table only its SHA-256.
create table link (
  tenant_id uuid not null references tenant (id),
  token_hash text not null check (length(token_hash) = 64),
  purpose text not null check (purpose ~ '^[a-z-]+$'),
  -- What it opens: an account, an invitation. Each purpose has its own table; that feature removes what it opens.
  subject_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz,
  primary key (tenant_id, token_hash)
);
create index link_of_subject on link (tenant_id, purpose, subject_id);
create index link_by_end on link (tenant_id, expires_at);
alter table link enable row level security;
alter table link force row level security;
create policy tenant_isolation on link to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (used_at), delete on link to stapwijs_app;
