-- Mail that still has to go out: written in the transaction it belongs to, sent after it, and gone once sent.
create table mail (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  recipient text not null check (recipient ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  subject text not null check (subject <> ''),
  body text not null check (body <> ''),
  created_at timestamptz not null,
  -- After this it helps nobody any more, and goes unsent.
  expires_at timestamptz not null,
  attempts integer not null default 0,
  next_try_at timestamptz not null,
  primary key (tenant_id, id)
);
create index mail_to_send on mail (tenant_id, next_try_at);
create index mail_by_end on mail (tenant_id, expires_at);
alter table mail enable row level security;
alter table mail force row level security;
create policy tenant_isolation on mail to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (attempts, next_try_at), delete on mail to stapwijs_app;
