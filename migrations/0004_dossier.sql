-- The person a dossier is about. No date of birth but a year, no citizen service number, no address.
create table person (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  municipality_id text not null,
  coach_id uuid not null,
  -- With an account of one's own the person sees the dossier too.
  account_id uuid,
  given_name text not null check (given_name <> ''),
  family_name text not null check (family_name <> ''),
  birth_year smallint check (birth_year between 1900 and 2100),
  phone text,
  email text,
  -- The language somebody would rather speak, as a BCP 47 tag.
  language text not null default 'nl',
  invented boolean not null default false,
  archived_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, account_id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id),
  foreign key (tenant_id, coach_id) references account (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index person_of_coach on person (tenant_id, coach_id);
create index person_of_municipality on person (tenant_id, municipality_id);
alter table person enable row level security;
alter table person force row level security;
create policy tenant_isolation on person to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
-- Only a closed dossier can go.
create policy only_closed on person as restrictive for delete to stapwijs_app
  using (archived_at is not null);
grant select, insert, delete,
  update (municipality_id, coach_id, account_id, given_name, family_name, birth_year, phone, email, language, archived_at)
  on person to stapwijs_app;
