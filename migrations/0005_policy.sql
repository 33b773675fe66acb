-- What each reason weighs in an advice of this organisation. Version 0 is the file of the product; every change adds a row
-- and none is ever changed or removed, so that an advice of last year can still be explained.
create table policy (
  tenant_id uuid not null references tenant (id),
  version integer not null check (version >= 1),
  content jsonb not null,
  reason text not null check (reason <> ''),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, version),
  foreign key (tenant_id, made_by) references account (tenant_id, id)
);
alter table policy enable row level security;
alter table policy force row level security;
create policy tenant_isolation on policy to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on policy to stapwijs_app;
