-- What research says about one instrument, as somebody of the organisation wrote it down. A draft may change; what is
-- published never does: it is withdrawn, with a reason, and stays readable.
create table finding (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  version integer not null default 1 check (version >= 1),
  status text not null check (status in ('draft', 'published', 'withdrawn')),
  instrument_id text not null check (instrument_id ~ '^[a-z0-9-]{1,80}$'),
  statement text not null check (length(statement) between 1 and 600),
  population text not null check (length(population) between 1 and 300),
  target_groups text[] not null,
  measure text not null check (measure ~ '^[a-z-]{1,40}$'),
  outcome text not null check (length(outcome) between 1 and 300),
  horizon_months integer check (horizon_months between 0 and 600),
  comparison text not null check (comparison in ('loting', 'vergelijkingsgroep', 'overzicht', 'geen')),
  estimate double precision,
  low double precision,
  high double precision,
  unit text check (unit in ('op-100', 'uren', 'euro', 'punten')),
  better text check (better in ('more', 'less')),
  people integer check (people >= 1),
  direction text not null check (direction in ('positief', 'gemengd', 'geen effect', 'negatief', 'onbekend')),
  strength smallint not null check (strength between 0 and 5),
  source_title text not null check (length(source_title) between 1 and 300),
  source_address text check (source_address ~ '^https?://' and length(source_address) <= 500),
  source_year integer check (source_year between 1900 and 2200),
  -- A study of this organisation; that table comes later.
  study_id uuid,
  invented boolean not null default false,
  made_by uuid not null,
  made_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_why text check (length(withdrawn_why) between 1 and 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, made_by) references account (tenant_id, id),
  foreign key (tenant_id, changed_by) references account (tenant_id, id),
  foreign key (tenant_id, published_by) references account (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references account (tenant_id, id),
  check ((estimate is null) = (unit is null) and (estimate is null) = (better is null)),
  check ((low is null) = (high is null) and (low is null or estimate is not null)),
  check (low is null or (low <= estimate and estimate <= high)),
  -- A count without a comparison is no effect, and cannot know which way it points.
  check (comparison <> 'geen' or (estimate is null and direction = 'onbekend' and strength <= 2)),
  check ((status = 'draft') = (published_at is null) and (published_at is null) = (published_by is null)),
  check ((status = 'withdrawn') = (withdrawn_at is not null)),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
create index finding_in_list on finding (tenant_id, status, published_at);
create index finding_of_instrument on finding (tenant_id, instrument_id);
alter table finding enable row level security;
alter table finding force row level security;
create policy tenant_isolation on finding to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update on finding to stapwijs_app;
