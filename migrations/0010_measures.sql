-- Questionnaires that were sent out, what came back, and what became of people.

-- One questionnaire, in one version, asked at one or more moments.
create table campaign (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 120),
  -- A file of content/vragenlijsten; the version is that of the day it was made.
  questionnaire_id text not null check (questionnaire_id ~ '^[a-z0-9-]+$'),
  questionnaire_version text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  invented boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, made_by) references account (tenant_id, id)
);
create index campaign_by_time on campaign (tenant_id, made_at desc);
alter table campaign enable row level security;
alter table campaign force row level security;
create policy tenant_isolation on campaign to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on campaign to stapwijs_app;

create table moment (
  tenant_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  number smallint not null check (number between 1 and 12),
  name text not null check (name <> '' and length(name) <= 80),
  -- The first and the last day on which an answer counts.
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  primary key (tenant_id, id),
  unique (tenant_id, campaign_id, number),
  foreign key (tenant_id, campaign_id) references campaign (tenant_id, id) on delete cascade
);
alter table moment enable row level security;
alter table moment force row level security;
create policy tenant_isolation on moment to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on moment to stapwijs_app;

-- To somebody of a dossier, or to a professional who is known here by a code alone.
create table invitation (
  tenant_id uuid not null,
  id uuid not null,
  moment_id uuid not null,
  person_id uuid,
  code text check (code ~ '^[A-Z0-9-]{4,12}$'),
  municipality_id text not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, moment_id, person_id),
  unique (tenant_id, moment_id, code),
  check ((person_id is null) <> (code is null)),
  foreign key (tenant_id, moment_id) references moment (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id)
);
create index invitation_of_person on invitation (tenant_id, person_id);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy tenant_isolation on invitation to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on invitation to stapwijs_app;

-- One for each invitation; it changes until it is sent, and never after.
create table response (
  tenant_id uuid not null,
  invitation_id uuid not null,
  -- By the id of the question: a value, 'past-niet' or 'zeg-niet'.
  answers jsonb not null,
  saved_at timestamptz not null,
  sent_at timestamptz,
  primary key (tenant_id, invitation_id),
  foreign key (tenant_id, invitation_id) references invitation (tenant_id, id) on delete cascade
);
alter table response enable row level security;
alter table response force row level security;
create policy tenant_isolation on response to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
-- Also for who tries: what was sent stays as it was sent.
create policy only_unsent on response as restrictive for update to stapwijs_app
  using (sent_at is null) with check (true);
grant select, insert, update (answers, saved_at, sent_at) on response to stapwijs_app;

-- The number of somebody in the administration of the municipality. Never a citizen service number: the forms refuse it.
create table client_number (
  tenant_id uuid not null,
  person_id uuid not null,
  number text not null check (number ~ '^[0-9A-Za-z][0-9A-Za-z./-]{0,29}$'),
  primary key (tenant_id, person_id),
  unique (tenant_id, number),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade
);
alter table client_number enable row level security;
alter table client_number force row level security;
create policy tenant_isolation on client_number to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (number), delete on client_number to stapwijs_app;

-- How it was with somebody from a day on: one value for each kind and first day.
create table outcome (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('work', 'hours', 'earnings', 'benefit', 'debts', 'rung')),
  word text,
  amount numeric(9, 2),
  from_day date not null,
  -- Null: it still was so on the day it is known until.
  to_day date,
  -- Until here somebody looked. After it nobody knows, and that is not 'no'.
  known_until date not null,
  source text not null check (source in ('coach', 'import', 'person')),
  made_by uuid,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, kind, from_day),
  check (to_day >= from_day),
  check (known_until >= coalesce(to_day, from_day)),
  check ((word is null) <> (amount is null)),
  check (case kind
    when 'work' then word in ('none', 'part', 'whole', 'own-business', 'sheltered', 'subsidised')
    when 'benefit' then word in ('none', 'part', 'whole')
    when 'debts' then word in ('none', 'arranged', 'problem')
    when 'hours' then amount between 0 and 80
    when 'earnings' then amount between 0 and 50000
    else amount in (1, 2, 3, 4, 5, 6) end),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, made_by) references account (tenant_id, id)
);
alter table outcome enable row level security;
alter table outcome force row level security;
create policy tenant_isolation on outcome to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (word, amount, to_day, known_until, source, made_by, made_at), delete on outcome to stapwijs_app;

-- A file between looking at its rows and bringing them in; gone when it is brought in, and after a day.
create table outcome_file (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  header jsonb not null,
  rows jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, made_by) references account (tenant_id, id)
);
create index outcome_file_by_time on outcome_file (tenant_id, made_at);
alter table outcome_file enable row level security;
alter table outcome_file force row level security;
create policy tenant_isolation on outcome_file to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on outcome_file to stapwijs_app;
