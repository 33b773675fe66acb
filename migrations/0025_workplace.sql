-- A supervisor at work is asked once, by link, how it goes. Of the person the page shows the first name and what was agreed.
create table workplace_check_in (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  supervisor text not null check (supervisor <> '' and length(supervisor) <= 80),
  -- What the coach and the person let the supervisor see, in the coach's words.
  agreed text check (agreed <> '' and length(agreed) <= 1000),
  made_by uuid not null,
  made_at timestamptz not null,
  goes text check (goes in ('good', 'ok', 'bad')),
  needs text check (needs in ('niets', 'uitleg', 'gesprek', 'anders')),
  words text check (words <> '' and length(words) <= 500),
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, made_by) references account (tenant_id, id),
  check ((answered_at is null) = (goes is null) and (answered_at is null) = (needs is null)),
  check (answered_at is not null or words is null)
);
create index workplace_check_in_of_person on workplace_check_in (tenant_id, person_id, made_at);
alter table workplace_check_in enable row level security;
alter table workplace_check_in force row level security;
create policy tenant_isolation on workplace_check_in to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (goes, needs, words, answered_at) on workplace_check_in to stapwijs_app;
