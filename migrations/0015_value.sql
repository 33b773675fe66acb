-- What one programme costs and brings, for whom: the assumptions of a model.
create table value_model (
  tenant_id uuid not null,
  id uuid not null,
  name text not null check (name <> ''),
  -- Id in the catalogue.
  instrument_id text not null,
  -- Null: all municipalities of the organisation together.
  municipality_id text,
  price_year smallint not null check (price_year between 2000 and 2100),
  horizon_years smallint not null check (horizon_years between 1 and 30),
  -- Hundredths of a percent a year: 225 is 2.25 %.
  discount_bp smallint not null check (discount_bp between 0 and 2000),
  discount_source text not null,
  participants integer not null check (participants between 1 and 100000),
  -- Hundredths of a person of 100 people; all three or none.
  effect_low smallint check (effect_low between -10000 and 10000),
  effect_mid smallint check (effect_mid between effect_low and 10000),
  effect_high smallint check (effect_high between effect_mid and 10000),
  effect_comparison text check (effect_comparison in ('loting', 'vergelijkingsgroep', 'overzicht', 'geen')),
  effect_months smallint check (effect_months between 1 and 360),
  effect_source text not null default '',
  effect_url text not null default '',
  effect_year smallint,
  -- The finding the effect was taken from, as it was then.
  finding_id uuid,
  published boolean not null default false,
  invented boolean not null default false,
  version integer not null default 1 check (version > 0),
  made_by uuid not null,
  made_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id),
  foreign key (tenant_id, made_by) references account (tenant_id, id),
  foreign key (tenant_id, changed_by) references account (tenant_id, id),
  check (num_nulls(effect_low, effect_mid, effect_high, effect_comparison) in (0, 4))
);
create index value_model_by_change on value_model (tenant_id, changed_at desc);
alter table value_model enable row level security;
alter table value_model force row level security;
create policy tenant_isolation on value_model to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update on value_model to stapwijs_app;

-- One line of costs, benefits or money that moves from one party to another.
create table value_line (
  tenant_id uuid not null,
  id uuid not null,
  model_id uuid not null,
  kind text not null check (kind in ('kosten', 'baten', 'overdracht')),
  party text not null,
  municipality_id text,
  from_party text,
  from_municipality_id text,
  category text not null,
  what text not null check (what <> ''),
  per text not null check (per in ('deelnemer', 'extra-werk', 'programma')),
  -- Cents for one year; all three or none: what is not expressed in euros.
  amount_low integer check (amount_low >= 0),
  amount_mid integer check (amount_mid >= amount_low),
  amount_high integer check (amount_high >= amount_mid),
  first_year smallint not null check (first_year between 1 and 30),
  years smallint not null check (years between 1 and 30),
  source text not null default '',
  source_url text not null default '',
  source_year smallint,
  -- Null: an estimate.
  strength smallint check (strength between 0 and 5),
  life_domain text,
  version integer not null default 1 check (version > 0),
  made_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, model_id) references value_model (tenant_id, id),
  foreign key (tenant_id, changed_by) references account (tenant_id, id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id),
  foreign key (tenant_id, from_municipality_id) references municipality (tenant_id, id),
  check (num_nulls(amount_low, amount_mid, amount_high) in (0, 3)),
  check ((kind = 'overdracht') = (from_party is not null)),
  check (kind <> 'overdracht' or amount_mid is not null)
);
create index value_line_of_model on value_line (tenant_id, model_id, made_at);
alter table value_line enable row level security;
alter table value_line force row level security;
create policy tenant_isolation on value_line to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on value_line to stapwijs_app;
