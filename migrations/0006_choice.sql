-- What was said and advised in a dossier, and what was decided with which reason.
create table choice (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  -- Answers under their Dutch names, as the API takes them.
  situation jsonb not null,
  rules_version text not null,
  -- What the advice was then: ids and scores, and the routes.
  advice jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, made_by) references account (tenant_id, id)
);
create index choice_of_person on choice (tenant_id, person_id, made_at);
alter table choice enable row level security;
alter table choice force row level security;
create policy tenant_isolation on choice to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on choice to stapwijs_app;

-- A new decision on the same choice does not replace the old one: the last counts, all stay readable.
create table decision (
  tenant_id uuid not null,
  id uuid not null,
  choice_id uuid not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  kind text not null check (kind in ('route', 'instrument', 'anders', 'nog-niet')),
  route text check (route in ('eerst-rust', 'samen-op', 'wat-jij-wilt')),
  instrument_id text,
  -- Whether the advice said that this fits now.
  against_advice boolean not null,
  chosen_by text not null check (chosen_by in ('samen', 'inwoner', 'coach')),
  reason text not null check (reason <> ''),
  primary key (tenant_id, id),
  foreign key (tenant_id, choice_id) references choice (tenant_id, id),
  foreign key (tenant_id, decided_by) references account (tenant_id, id),
  check ((kind = 'route') = (route is not null)),
  check ((kind = 'instrument') = (instrument_id is not null))
);
create index decision_of_choice on decision (tenant_id, choice_id, decided_at);
alter table decision enable row level security;
alter table decision force row level security;
create policy tenant_isolation on decision to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on decision to stapwijs_app;
