-- How every migration is written:
-- * a table of a tenant leads its primary key and every foreign key with tenant_id;
-- * row-level security is enabled AND forced, with the policy tenant_isolation for stapwijs_app;
-- * stapwijs_app is granted exactly what requests do with the table, nothing by default;
-- * no triggers; a statement ends with a semicolon at the end of a line.
-- The role stapwijs_app exists before the first migration: it belongs to the server, not to this database.

revoke all on schema public from public;
grant usage on schema public to stapwijs_app;

-- The organisations of this installation. The owner looks them up by host name before a tenant is known,
-- so row security is enabled but not forced; a request sees only its own.
create table tenant (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,63}$'),
  name text not null check (name <> ''),
  host text not null unique check (host = lower(host) and host <> ''),
  theme jsonb not null default '{}',
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);
alter table tenant enable row level security;
create policy tenant_isolation on tenant to stapwijs_app
  using (id = current_setting('app.tenant')::uuid);
grant select, update (name, theme, settings) on tenant to stapwijs_app;

-- One organisation works for one or more municipalities.
create table municipality (
  tenant_id uuid not null references tenant (id),
  id text not null check (id ~ '^[a-z0-9-]{1,63}$'),
  name text not null check (name <> ''),
  invented boolean not null default false,
  primary key (tenant_id, id)
);
alter table municipality enable row level security;
alter table municipality force row level security;
create policy tenant_isolation on municipality to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on municipality to stapwijs_app;
