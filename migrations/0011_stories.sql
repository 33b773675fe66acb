-- Stories that people told about their step, how they themselves read their story, and what they allow.
create table story_study (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 120),
  -- The one question a story begins with.
  prompt text not null check (prompt <> '' and length(prompt) <= 500),
  -- The instrument of the route this study is about.
  instrument_id text not null,
  perspectives jsonb not null,
  -- Triad, dyads and indicators as they were when the study began; `version` inside says which.
  frame jsonb not null,
  -- Decides the order in which stories are read, so that two readers see the same order and nobody chose it.
  seed integer not null,
  created_by uuid not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  invented boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references account (tenant_id, id)
);
create index story_study_of_instrument on story_study (tenant_id, instrument_id);
alter table story_study enable row level security;
alter table story_study force row level security;
create policy tenant_isolation on story_study to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (closed_at) on story_study to stapwijs_app;

create table story_moment (
  tenant_id uuid not null,
  study_id uuid not null,
  number smallint not null check (number between 1 and 9),
  name text not null check (name <> '' and length(name) <= 60),
  primary key (tenant_id, study_id, number),
  foreign key (tenant_id, study_id) references story_study (tenant_id, id)
);
alter table story_moment enable row level security;
alter table story_moment force row level security;
create policy tenant_isolation on story_moment to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on story_moment to stapwijs_app;

-- Who takes stories for which study.
create table story_guide (
  tenant_id uuid not null,
  study_id uuid not null,
  account_id uuid not null,
  primary key (tenant_id, study_id, account_id),
  foreign key (tenant_id, study_id) references story_study (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index story_guide_of_account on story_guide (tenant_id, account_id);
alter table story_guide enable row level security;
alter table story_guide force row level security;
create policy tenant_isolation on story_guide to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on story_guide to stapwijs_app;

create table story (
  tenant_id uuid not null,
  -- Made by the device: the same story sent twice is one story.
  id uuid not null,
  study_id uuid not null,
  moment smallint not null,
  perspective text not null check (perspective in ('candidate', 'caseManager', 'jobCoach')),
  -- The same teller has the same code at every moment; nobody is named here.
  teller_code text not null check (teller_code ~ '^[A-Z0-9]{3}-[A-Z0-9]{3}$'),
  -- Only when the teller wanted the story in the own dossier.
  person_id uuid,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  title text not null check (length(title) <= 120),
  -- Empty when it was only spoken.
  text text not null check (length(text) <= 20000),
  translation text not null check (length(translation) <= 20000),
  translated_by text check (translated_by in ('teller', 'guide', 'interpreter', 'machine')),
  told_on date not null,
  taken_by uuid not null,
  handed_in_at timestamptz not null,
  triad_state text not null check (triad_state in ('answered', 'not-applicable', 'not-answered')),
  -- Shares of the top, left and right corner in thousandths.
  triad_a smallint check (triad_a between 0 and 1000),
  triad_b smallint check (triad_b between 0 and 1000),
  triad_c smallint check (triad_c between 0 and 1000),
  triad_mode text check (triad_mode in ('cards', 'triangle')),
  -- Where the stone lies in a triangle with sides of 1000: right, and up.
  triad_x double precision generated always as (triad_c + triad_a / 2.0::double precision) stored,
  triad_y double precision generated always as (triad_a * sqrt(3.0::double precision) / 2.0::double precision) stored,
  invented boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, study_id, moment) references story_moment (tenant_id, study_id, number),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, taken_by) references account (tenant_id, id),
  check ((triad_state = 'answered') = (triad_a is not null)),
  check ((triad_a is null) = (triad_b is null) and (triad_a is null) = (triad_c is null)),
  check ((triad_a is null) = (triad_mode is null)),
  check (triad_a + triad_b + triad_c = 1000),
  check ((translation = '') = (translated_by is null))
);
create index story_of_study on story (tenant_id, study_id, moment, perspective);
create index story_of_person on story (tenant_id, person_id) where person_id is not null;
create index story_of_teller on story (tenant_id, teller_code);
create index story_taken_by on story (tenant_id, taken_by, handed_in_at);
alter table story enable row level security;
alter table story force row level security;
create policy tenant_isolation on story to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (person_id), delete on story to stapwijs_app;

create table story_dyad (
  tenant_id uuid not null,
  story_id uuid not null,
  dyad text not null,
  state text not null check (state in ('answered', 'not-applicable', 'not-answered')),
  -- 0 is the first end, 1000 the second.
  place smallint check (place between 0 and 1000),
  primary key (tenant_id, story_id, dyad),
  foreign key (tenant_id, story_id) references story (tenant_id, id) on delete cascade,
  check ((state = 'answered') = (place is not null))
);
alter table story_dyad enable row level security;
alter table story_dyad force row level security;
create policy tenant_isolation on story_dyad to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on story_dyad to stapwijs_app;

create table story_indicator (
  tenant_id uuid not null,
  story_id uuid not null,
  -- A life domain.
  indicator text not null,
  answer text not null check (answer in ('better', 'same', 'worse', 'not-applicable', 'not-answered')),
  -- The teller said that this matters in the story.
  matters boolean not null,
  primary key (tenant_id, story_id, indicator),
  foreign key (tenant_id, story_id) references story (tenant_id, id) on delete cascade
);
alter table story_indicator enable row level security;
alter table story_indicator force row level security;
create policy tenant_isolation on story_indicator to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on story_indicator to stapwijs_app;

-- What the teller allows, asked for each purpose apart, before the story was told.
create table story_consent (
  tenant_id uuid not null,
  story_id uuid not null,
  purpose text not null check (purpose in ('analysis', 'quote', 'report', 'learning', 'dossier')),
  given boolean not null,
  asked_on date not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, story_id, purpose),
  foreign key (tenant_id, story_id) references story (tenant_id, id) on delete cascade,
  check (given or withdrawn_at is null)
);
alter table story_consent enable row level security;
alter table story_consent force row level security;
create policy tenant_isolation on story_consent to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (given, asked_on, withdrawn_at), delete on story_consent to stapwijs_app;

create table story_audio (
  tenant_id uuid not null,
  story_id uuid not null,
  media_type text not null check (media_type in ('audio/webm', 'audio/mp4', 'audio/ogg', 'audio/mpeg')),
  sound bytea not null check (octet_length(sound) between 1 and 10485760),
  stored_at timestamptz not null,
  primary key (tenant_id, story_id),
  foreign key (tenant_id, story_id) references story (tenant_id, id) on delete cascade
);
alter table story_audio enable row level security;
alter table story_audio force row level security;
create policy tenant_isolation on story_audio to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on story_audio to stapwijs_app;

-- The id of a story that was taken back, and nothing else: a phone that sends it once more does not bring it back.
create table story_withdrawn (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  withdrawn_at timestamptz not null,
  primary key (tenant_id, id)
);
alter table story_withdrawn enable row level security;
alter table story_withdrawn force row level security;
create policy tenant_isolation on story_withdrawn to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on story_withdrawn to stapwijs_app;

-- What a researcher calls a passage; the teller's own reading stands apart from it.
create table story_code (
  tenant_id uuid not null,
  id uuid not null,
  study_id uuid not null,
  name text not null check (name <> '' and length(name) <= 60),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, study_id) references story_study (tenant_id, id),
  foreign key (tenant_id, made_by) references account (tenant_id, id)
);
create unique index story_code_by_name on story_code (tenant_id, study_id, lower(name));
alter table story_code enable row level security;
alter table story_code force row level security;
create policy tenant_isolation on story_code to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on story_code to stapwijs_app;

create table story_coding (
  tenant_id uuid not null,
  id uuid not null,
  story_id uuid not null,
  code_id uuid not null,
  side text not null check (side in ('text', 'translation')),
  -- Unicode code points of that side, half-open: [from_point, to_point).
  from_point integer not null check (from_point >= 0),
  to_point integer not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, story_id) references story (tenant_id, id) on delete cascade,
  foreign key (tenant_id, code_id) references story_code (tenant_id, id),
  foreign key (tenant_id, made_by) references account (tenant_id, id),
  check (to_point > from_point)
);
create unique index story_coding_once on story_coding (tenant_id, story_id, code_id, side, from_point, to_point, made_by);
create index story_coding_of_code on story_coding (tenant_id, code_id);
alter table story_coding enable row level security;
alter table story_coding force row level security;
create policy tenant_isolation on story_coding to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on story_coding to stapwijs_app;
