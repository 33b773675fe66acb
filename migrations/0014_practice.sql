-- How a team works: its leading principles beside the evidence, the working method it agreed on, what happened, and
-- what it learned. A team is everybody who works for one municipality; no row is about one professional.
create table principle (
  tenant_id uuid not null,
  id uuid not null,
  municipality_id text not null,
  -- In the words of the team.
  words text not null check (length(words) between 1 and 300),
  why text not null check (length(why) between 1 and 1000),
  stance text not null check (stance in ('supported', 'contradicted', 'unknown')),
  -- What the team read or heard that says so.
  basis text not null check (length(basis) <= 1000),
  version integer not null check (version > 0),
  changed_by uuid not null,
  changed_at timestamptz not null,
  dropped_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id),
  foreign key (tenant_id, changed_by) references account (tenant_id, id),
  -- Whoever says that research agrees or not, names it.
  check (stance = 'unknown' or basis <> '')
);
create index principle_of_team on principle (tenant_id, municipality_id);
alter table principle enable row level security;
alter table principle force row level security;
create policy tenant_isolation on principle to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (words, why, stance, basis, version, changed_by, changed_at, dropped_at)
  on principle to stapwijs_app;

create table method_step (
  tenant_id uuid not null,
  id uuid not null,
  municipality_id text not null,
  place smallint not null check (place between 1 and 99),
  what text not null check (length(what) between 1 and 300),
  why text not null check (length(why) between 1 and 1000),
  version integer not null check (version > 0),
  changed_by uuid not null,
  changed_at timestamptz not null,
  dropped_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id),
  foreign key (tenant_id, changed_by) references account (tenant_id, id)
);
create index method_step_of_team on method_step (tenant_id, municipality_id, place);
alter table method_step enable row level security;
alter table method_step force row level security;
create policy tenant_isolation on method_step to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (place, what, why, version, changed_by, changed_at, dropped_at)
  on method_step to stapwijs_app;

-- What was agreed on a day, word for word; later changes of the steps do not change it.
create table method_agreement (
  tenant_id uuid not null,
  id uuid not null,
  municipality_id text not null,
  agreed_on date not null,
  evaluate_on date not null check (evaluate_on > agreed_on),
  steps jsonb not null,
  agreed_by uuid not null,
  agreed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id),
  foreign key (tenant_id, agreed_by) references account (tenant_id, id)
);
create index method_agreement_of_team on method_agreement (tenant_id, municipality_id, agreed_on);
alter table method_agreement enable row level security;
alter table method_agreement force row level security;
create policy tenant_isolation on method_agreement to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on method_agreement to stapwijs_app;

-- What may explain a change besides the method: without it a figure says too much.
create table practice_event (
  tenant_id uuid not null,
  id uuid not null,
  municipality_id text not null,
  kind text not null check (kind in ('reorganisation', 'method', 'law', 'people', 'other')),
  from_day date not null,
  to_day date check (to_day >= from_day),
  words text not null check (length(words) between 1 and 300),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id),
  foreign key (tenant_id, made_by) references account (tenant_id, id)
);
create index practice_event_of_team on practice_event (tenant_id, municipality_id, from_day);
alter table practice_event enable row level security;
alter table practice_event force row level security;
create policy tenant_isolation on practice_event to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on practice_event to stapwijs_app;

-- An evaluation that was held, by the team or by whoever leads it.
create table practice_evaluation (
  tenant_id uuid not null,
  id uuid not null,
  municipality_id text not null,
  held_on date not null,
  layer text not null check (layer in ('team', 'leaders')),
  keeps text not null check (length(keeps) between 1 and 1000),
  changes text not null check (length(changes) between 1 and 1000),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id),
  foreign key (tenant_id, made_by) references account (tenant_id, id)
);
create index practice_evaluation_of_team on practice_evaluation (tenant_id, municipality_id, held_on);
alter table practice_evaluation enable row level security;
alter table practice_evaluation force row level security;
create policy tenant_isolation on practice_evaluation to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on practice_evaluation to stapwijs_app;
