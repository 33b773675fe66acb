-- The route of a person: a goal in the own words, and small steps on the way to it.
create table route (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- In the words of the person.
  goal_words text not null check (goal_words <> '' and char_length(goal_words) <= 600),
  goal text check (goal in ('instroom', 'doorstroom', 'uitstroom', 'behoud')),
  -- Life domains the goal is about; debts and health as much as work.
  life_domains text[] not null default '{}',
  -- The three things that a plan of article 44a of the Participatiewet says, as far as the steps do not say them.
  support text not null default '' check (char_length(support) <= 2000),
  duties text not null default '' check (char_length(duties) <= 2000),
  consequences text not null default '' check (char_length(consequences) <= 2000),
  -- When coach and person look together at how it goes.
  evaluate_on date,
  -- The advice it was taken from; retention may remove that earlier.
  choice_id uuid,
  proposed text check (proposed in ('eerst-rust', 'samen-op', 'wat-jij-wilt')),
  paused_on date,
  paused_reason text check (char_length(paused_reason) <= 600),
  ended_at timestamptz,
  ended_reason text check (char_length(ended_reason) <= 600),
  version integer not null default 1 check (version > 0),
  made_by uuid not null,
  made_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, choice_id) references choice (tenant_id, id) on delete set null (choice_id),
  foreign key (tenant_id, made_by) references account (tenant_id, id),
  foreign key (tenant_id, changed_by) references account (tenant_id, id),
  check (ended_at is null or paused_on is null)
);
-- One route at a time; earlier ones stay to be read.
create unique index current_route on route (tenant_id, person_id) where ended_at is null;
create index route_of_choice on route (tenant_id, choice_id);
alter table route enable row level security;
alter table route force row level security;
create policy tenant_isolation on route to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (goal_words, goal, life_domains, support, duties, consequences, evaluate_on,
  paused_on, paused_reason, ended_at, ended_reason, version, changed_by, changed_at) on route to stapwijs_app;

create table step (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  route_id uuid not null,
  position integer not null check (position >= 0),
  title text not null check (title <> '' and char_length(title) <= 120),
  why text not null default '' check (char_length(why) <= 1000),
  what text not null default '' check (char_length(what) <= 1000),
  how text not null default '' check (char_length(how) <= 1000),
  -- Null: an own step. No foreign key: content may lose an instrument, the step stays.
  instrument_id text,
  offering_id text,
  responsible text not null check (responsible in ('person', 'coach', 'other')),
  -- Who that other is, or together with whom.
  responsible_words text not null default '' check (char_length(responsible_words) <= 120),
  from_day date,
  to_day date,
  hours_per_week numeric(4, 1) check (hours_per_week > 0 and hours_per_week <= 168),
  status text not null check (status in ('suggested', 'planned', 'under-way', 'paused', 'done', 'stopped')),
  status_reason text not null default '' check (char_length(status_reason) <= 600),
  status_at timestamptz not null,
  -- Paused because the whole route paused: then it goes on with the route.
  paused_with_route boolean not null default false check (not paused_with_route or status = 'paused'),
  feeling text check (feeling in ('good', 'ok', 'bad')),
  feeling_words text not null default '' check (char_length(feeling_words) <= 1000),
  felt_at timestamptz,
  agreement text not null default 'none' check (agreement in ('none', 'agreed', 'again')),
  agreed_by uuid,
  agreed_at timestamptz,
  split_from uuid,
  version integer not null default 1 check (version > 0),
  made_by uuid not null,
  made_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, id),
  unique (tenant_id, route_id, id),
  foreign key (tenant_id, person_id, route_id) references route (tenant_id, person_id, id) on delete cascade,
  foreign key (tenant_id, route_id, split_from) references step (tenant_id, route_id, id) on delete cascade,
  foreign key (tenant_id, agreed_by) references account (tenant_id, id),
  foreign key (tenant_id, made_by) references account (tenant_id, id),
  foreign key (tenant_id, changed_by) references account (tenant_id, id),
  check (to_day is null or from_day is null or to_day >= from_day),
  check ((agreement = 'none') = (agreed_by is null) and (agreed_by is null) = (agreed_at is null)),
  check ((feeling is null) = (felt_at is null)),
  check (status <> 'stopped' or status_reason <> '')
);
create index step_of_split on step (tenant_id, route_id, split_from);
alter table step enable row level security;
alter table step force row level security;
create policy tenant_isolation on step to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (title, why, what, how, instrument_id, offering_id, responsible, responsible_words,
  from_day, to_day, hours_per_week, status, status_reason, status_at, paused_with_route, feeling, feeling_words,
  felt_at, agreement, agreed_by, agreed_at, version, changed_by, changed_at) on step to stapwijs_app;

-- What comes before what, within one route. No circles: the application refuses them.
create table step_after (
  tenant_id uuid not null,
  route_id uuid not null,
  step_id uuid not null,
  after_id uuid not null,
  primary key (tenant_id, step_id, after_id),
  foreign key (tenant_id, route_id, step_id) references step (tenant_id, route_id, id) on delete cascade,
  foreign key (tenant_id, route_id, after_id) references step (tenant_id, route_id, id) on delete cascade,
  check (step_id <> after_id)
);
create index step_after_route on step_after (tenant_id, route_id);
create index step_before on step_after (tenant_id, after_id);
alter table step_after enable row level security;
alter table step_after force row level security;
create policy tenant_isolation on step_after to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on step_after to stapwijs_app;

-- Who changed what, and when, from what to what: the person and the coach both read it.
create table step_change (
  tenant_id uuid not null,
  id uuid not null,
  route_id uuid not null,
  -- Null: the route as a whole.
  step_id uuid,
  at timestamptz not null,
  account_id uuid not null,
  what text not null check (what in ('begun', 'goal', 'plan', 'added', 'changed', 'split', 'status', 'agreed', 'felt',
    'paused', 'resumed', 'ended')),
  -- Only the members that changed, under their English names.
  before jsonb not null default '{}',
  after jsonb not null default '{}',
  primary key (tenant_id, id),
  foreign key (tenant_id, route_id) references route (tenant_id, id) on delete cascade,
  foreign key (tenant_id, route_id, step_id) references step (tenant_id, route_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index step_change_of_route on step_change (tenant_id, route_id, at);
create index step_change_of_step on step_change (tenant_id, route_id, step_id);
alter table step_change enable row level security;
alter table step_change force row level security;
create policy tenant_isolation on step_change to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on step_change to stapwijs_app;
