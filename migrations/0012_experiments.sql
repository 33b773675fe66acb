-- A study: does one way of helping do more than another? A draft may change until it is registered; then never again.
create table study (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  title text not null check (title <> ''),
  question text not null check (question <> ''),
  -- What is tried: an instrument of the catalogue, or a way of working under its own name.
  subject_kind text not null check (subject_kind in ('instrument', 'werkwijze')),
  subject text not null check (subject <> ''),
  population text not null check (population <> ''),
  -- Questions that must all be answered with yes before somebody may take part.
  eligibility jsonb not null check (jsonb_typeof(eligibility) = 'array'),
  outcome text not null check (outcome ~ '^[a-z-]+$'),
  horizon_months smallint not null check (horizon_months between 1 and 60),
  secondary jsonb not null check (jsonb_typeof(secondary) = 'array'),
  -- Without a lottery people are in a group for another reason, and no number says what caused it.
  lottery boolean not null,
  municipalities jsonb not null check (jsonb_typeof(municipalities) = 'array'),
  -- What is asked at the start and taken into account in the estimate; at most two of them make the strata.
  baseline jsonb not null check (jsonb_typeof(baseline) = 'array'),
  factors jsonb not null check (jsonb_typeof(factors) = 'array' and jsonb_array_length(factors) <= 2),
  planned integer not null check (planned between 20 and 2000),
  -- How many of a hundred reach the outcome, as usual and as hoped for.
  expected_control smallint not null check (expected_control between 1 and 99),
  expected_arm smallint not null check (expected_arm between 1 and 99),
  funding text not null,
  harms text not null,
  involvement text not null,
  version integer not null default 1 check (version > 0),
  invented boolean not null default false,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references account (tenant_id, id)
);
create index study_by_time on study (tenant_id, created_at);
alter table study enable row level security;
alter table study force row level security;
create policy tenant_isolation on study to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);

create table study_researcher (
  tenant_id uuid not null,
  study_id uuid not null,
  account_id uuid not null,
  primary key (tenant_id, study_id, account_id),
  foreign key (tenant_id, study_id) references study (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index study_of_researcher on study_researcher (tenant_id, account_id);
alter table study_researcher enable row level security;
alter table study_researcher force row level security;
create policy tenant_isolation on study_researcher to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on study_researcher to stapwijs_app;

-- An arm is a regime: what somebody must do, and how the contact goes.
create table study_arm (
  tenant_id uuid not null,
  study_id uuid not null,
  number smallint not null check (number between 1 and 4),
  name text not null check (name <> ''),
  -- What others compare with: the first.
  control boolean not null,
  duties text not null check (duties in ('blijven', 'ontheven')),
  -- Agreed contact once in so many days; null: as often as somebody asks.
  contact_days smallint check (contact_days between 1 and 365),
  -- As contacts are written down; null: whichever suits.
  channel text check (channel in ('gesprek', 'telefoon', 'video', 'bericht', 'app', 'brief', 'huisbezoek')),
  begins text not null check (begins in ('coach', 'inwoner', 'samen')),
  instruction text not null,
  -- How many in every round of the lottery.
  share smallint not null check (share between 1 and 4),
  primary key (tenant_id, study_id, number),
  foreign key (tenant_id, study_id) references study (tenant_id, id) on delete cascade
);
create unique index study_arm_name on study_arm (tenant_id, study_id, lower(name));
alter table study_arm enable row level security;
alter table study_arm force row level security;
create policy tenant_isolation on study_arm to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);

-- What was decided before the first person came: only added, never changed. The hash is of the canonical form.
create table study_registration (
  tenant_id uuid not null,
  study_id uuid not null,
  protocol jsonb not null check (jsonb_typeof(protocol) = 'object'),
  protocol_hash text not null check (protocol_hash ~ '^[0-9a-f]{64}$'),
  -- Published now; the seed itself after the study is closed, so that everybody can check the sequence.
  seed_hash text check (seed_hash ~ '^[0-9a-f]{64}$'),
  registered_at timestamptz not null,
  registered_by uuid not null,
  primary key (tenant_id, study_id),
  foreign key (tenant_id, study_id) references study (tenant_id, id),
  foreign key (tenant_id, registered_by) references account (tenant_id, id)
);
alter table study_registration enable row level security;
alter table study_registration force row level security;
create policy tenant_isolation on study_registration to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on study_registration to stapwijs_app;

-- A registered study does not change, whatever the application asks.
create policy only_draft on study as restrictive for update to stapwijs_app
  using (not exists (select from study_registration r where r.tenant_id = study.tenant_id and r.study_id = study.id));
grant select, insert, update (title, question, subject_kind, subject, population, eligibility, outcome, horizon_months,
  secondary, lottery, municipalities, baseline, factors, planned, expected_control, expected_arm, funding, harms,
  involvement, version) on study to stapwijs_app;
create policy only_draft on study_arm as restrictive for delete to stapwijs_app
  using (not exists (
    select from study_registration r where r.tenant_id = study_arm.tenant_id and r.study_id = study_arm.study_id));
grant select, insert, delete on study_arm to stapwijs_app;

-- From then on nobody is added and the outcomes are open.
create table study_closing (
  tenant_id uuid not null,
  study_id uuid not null,
  closed_at timestamptz not null,
  closed_by uuid not null,
  reason text not null,
  primary key (tenant_id, study_id),
  foreign key (tenant_id, study_id) references study_registration (tenant_id, study_id),
  foreign key (tenant_id, closed_by) references account (tenant_id, id)
);
alter table study_closing enable row level security;
alter table study_closing force row level security;
create policy tenant_isolation on study_closing to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on study_closing to stapwijs_app;

create table study_stratum (
  tenant_id uuid not null,
  study_id uuid not null,
  number smallint not null check (number > 0),
  municipality_id text not null,
  -- The level of each factor, in the order of the protocol.
  levels jsonb not null check (jsonb_typeof(levels) = 'array'),
  primary key (tenant_id, study_id, number),
  unique (tenant_id, study_id, municipality_id, levels),
  foreign key (tenant_id, study_id) references study_registration (tenant_id, study_id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id)
);
alter table study_stratum enable row level security;
alter table study_stratum force row level security;
create policy tenant_isolation on study_stratum to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on study_stratum to stapwijs_app;

-- The seed of the lottery. Only read to publish it, once the study is closed.
create table study_seal (
  tenant_id uuid not null,
  study_id uuid not null,
  seed text not null check (seed ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, study_id),
  foreign key (tenant_id, study_id) references study_registration (tenant_id, study_id)
);
alter table study_seal enable row level security;
alter table study_seal force row level security;
create policy tenant_isolation on study_seal to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on study_seal to stapwijs_app;

-- The sealed sequence. A slot that was opened stays used, also when the person leaves: there is no second draw.
create table study_slot (
  tenant_id uuid not null,
  study_id uuid not null,
  stratum smallint not null,
  slot integer not null check (slot > 0),
  arm smallint not null,
  used_at timestamptz,
  primary key (tenant_id, study_id, stratum, slot),
  foreign key (tenant_id, study_id, stratum) references study_stratum (tenant_id, study_id, number),
  foreign key (tenant_id, study_id, arm) references study_arm (tenant_id, study_id, number)
);
alter table study_slot enable row level security;
alter table study_slot force row level security;
create policy tenant_isolation on study_slot to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update (used_at) on study_slot to stapwijs_app;

-- Somebody who was asked. Without a group: may not or does not want to take part.
create table participant (
  tenant_id uuid not null,
  id uuid not null,
  study_id uuid not null,
  person_id uuid not null,
  -- The only name a researcher sees.
  pseudonym text not null check (pseudonym <> ''),
  asked_at timestamptz not null,
  asked_by uuid not null,
  excluded text check (excluded in ('past-niet', 'wil-niet')),
  eligibility jsonb not null check (jsonb_typeof(eligibility) = 'array'),
  baseline jsonb not null check (jsonb_typeof(baseline) = 'object'),
  consent_at timestamptz,
  -- Whether what was collected so far may stay after stopping.
  keep_after_stop boolean not null default false,
  stratum smallint,
  slot integer,
  arm smallint,
  assigned_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, study_id, person_id),
  unique (tenant_id, study_id, pseudonym),
  unique (tenant_id, study_id, stratum, slot),
  foreign key (tenant_id, study_id) references study_registration (tenant_id, study_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, asked_by) references account (tenant_id, id),
  foreign key (tenant_id, study_id, stratum, slot) references study_slot (tenant_id, study_id, stratum, slot),
  foreign key (tenant_id, study_id, arm) references study_arm (tenant_id, study_id, number),
  check ((excluded is null) = (arm is not null)),
  check ((arm is null) = (assigned_at is null)),
  -- Consent first, then the group.
  check (arm is null or (consent_at is not null and consent_at <= assigned_at)),
  check ((slot is null) = (stratum is null) and (slot is null or arm is not null))
);
create index participant_of_person on participant (tenant_id, person_id);
alter table participant enable row level security;
alter table participant force row level security;
create policy tenant_isolation on participant to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
-- Only to empty them, for whoever stops and takes the data along.
grant select, insert, update (eligibility, baseline) on participant to stapwijs_app;

create table participant_stop (
  tenant_id uuid not null,
  participant_id uuid not null,
  at timestamptz not null,
  by_self boolean not null,
  stopped_by uuid not null,
  reason text not null,
  -- Decided at the consent; repeated here because it decides what is still counted.
  data_stays boolean not null,
  primary key (tenant_id, participant_id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id) on delete cascade,
  foreign key (tenant_id, stopped_by) references account (tenant_id, id)
);
alter table participant_stop enable row level security;
alter table participant_stop force row level security;
create policy tenant_isolation on participant_stop to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on participant_stop to stapwijs_app;

-- What went otherwise than the protocol says. Whoever got something else than drawn still counts as drawn.
create table study_deviation (
  tenant_id uuid not null,
  id uuid not null,
  study_id uuid not null,
  participant_id uuid,
  at timestamptz not null,
  by_account uuid not null,
  what text not null check (what <> ''),
  -- The group somebody was treated as, when that is not the one drawn.
  treated_as smallint,
  primary key (tenant_id, id),
  foreign key (tenant_id, study_id) references study_registration (tenant_id, study_id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id) on delete cascade,
  foreign key (tenant_id, by_account) references account (tenant_id, id),
  foreign key (tenant_id, study_id, treated_as) references study_arm (tenant_id, study_id, number),
  check (treated_as is null or participant_id is not null)
);
create index deviation_of_study on study_deviation (tenant_id, study_id, at);
alter table study_deviation enable row level security;
alter table study_deviation force row level security;
create policy tenant_isolation on study_deviation to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on study_deviation to stapwijs_app;
