-- One thread of messages per person, between person and coaches.
create table message (
  tenant_id uuid not null,
  -- Made by the device that wrote it, so that sending twice is one message.
  id uuid not null,
  person_id uuid not null,
  side text not null check (side in ('coach', 'inwoner')),
  sender uuid not null,
  text text not null check (text <> '' and length(text) <= 2000),
  sent_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, sender) references account (tenant_id, id)
);
create index message_of_person on message (tenant_id, person_id, sent_at);
create index message_heard on message (tenant_id, person_id, sent_at) where side = 'inwoner';
alter table message enable row level security;
alter table message force row level security;
create policy tenant_isolation on message to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on message to stapwijs_app;

-- Until where each side has read, and until where the coach said that no answer is needed.
create table thread (
  tenant_id uuid not null,
  person_id uuid not null,
  read_by_coach timestamptz,
  read_by_person timestamptz,
  settled_until timestamptz,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade
);
alter table thread enable row level security;
alter table thread force row level security;
create policy tenant_isolation on thread to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (read_by_coach, read_by_person, settled_until) on thread to stapwijs_app;

-- Two questions a week; one answer for each week.
create table check_in (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- Its Monday.
  week date not null check (extract(isodow from week) = 1),
  feeling text not null check (feeling in ('good', 'ok', 'bad')),
  step_goes text not null check (step_goes in ('ja', 'beetje', 'nee', 'geen-stap')),
  words text check (words <> '' and length(words) <= 500),
  answered_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, week),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade
);
alter table check_in enable row level security;
alter table check_in force row level security;
create policy tenant_isolation on check_in to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on check_in to stapwijs_app;

-- Contact may be about a step of that same person; the contact stays when the step goes.
-- The check of rows that are there already needs the owner to see them, for this one moment.
alter table contact no force row level security;
alter table step no force row level security;
alter table contact add foreign key (tenant_id, person_id, step_id)
  references step (tenant_id, person_id, id) on delete set null (step_id);
alter table contact force row level security;
alter table step force row level security;
create index contact_about_step on contact (tenant_id, person_id, step_id) where step_id is not null;
