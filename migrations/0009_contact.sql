-- Attention works: every contact, and what was agreed about how often.
create table contact (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  channel text not null check (channel in ('gesprek', 'telefoon', 'video', 'bericht', 'app', 'brief', 'huisbezoek')),
  initiator text not null check (initiator in ('coach', 'inwoner', 'ander')),
  -- False: somebody tried and did not get through. That counts too, on its own.
  reached boolean not null,
  minutes integer check (minutes between 1 and 600),
  happened_at timestamptz not null,
  -- The step it was about, if any.
  step_id uuid,
  note text check (note <> '' and length(note) <= 500),
  made_by uuid not null,
  made_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, made_by) references account (tenant_id, id)
);
create index contact_of_person on contact (tenant_id, person_id, happened_at);
-- When somebody was last heard, for a whole caseload at once.
create index contact_heard on contact (tenant_id, person_id, happened_at) where reached;
alter table contact enable row level security;
alter table contact force row level security;
create policy tenant_isolation on contact to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete, update (channel, initiator, reached, minutes, happened_at, step_id, note, version)
  on contact to stapwijs_app;

-- How often and how, as agreed together. The last counts; earlier ones stay, so that a period can be judged by its own.
create table contact_agreement (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- Null: from then on nothing is agreed.
  every_days integer check (every_days between 1 and 365),
  channel text check (channel in ('gesprek', 'telefoon', 'video', 'bericht', 'app', 'brief', 'huisbezoek')),
  begins text not null check (begins in ('coach', 'inwoner', 'samen')),
  agreed_at timestamptz not null,
  made_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, made_by) references account (tenant_id, id)
);
create index contact_agreement_of_person on contact_agreement (tenant_id, person_id, agreed_at);
alter table contact_agreement enable row level security;
alter table contact_agreement force row level security;
create policy tenant_isolation on contact_agreement to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on contact_agreement to stapwijs_app;
