-- What the migrations make together; written by "npm run cli schema" and held by a test.

table account, row security forced
  tenant_id uuid not null
  id uuid not null
  email text not null
  name text not null
  password_hash text not null
  password_expires timestamp with time zone
  locale text not null default 'nl'::text
  active boolean not null default true
  invented boolean not null default false
  last_sign_in timestamp with time zone
  created_at timestamp with time zone not null
  constraint account_email_check CHECK (((email = lower(email)) AND (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text)))
  constraint account_locale_check CHECK ((locale = ANY (ARRAY['nl'::text, 'en'::text])))
  constraint account_name_check CHECK ((name <> ''::text))
  constraint account_pkey PRIMARY KEY (tenant_id, id)
  constraint account_tenant_id_email_key UNIQUE (tenant_id, email)
  constraint account_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (email) to stapwijs_app
  grant update (name) to stapwijs_app
  grant update (password_hash) to stapwijs_app
  grant update (password_expires) to stapwijs_app
  grant update (locale) to stapwijs_app
  grant update (active) to stapwijs_app
  grant update (last_sign_in) to stapwijs_app

table account_municipality, row security forced
  tenant_id uuid not null
  account_id uuid not null
  municipality_id text not null
  constraint account_municipality_pkey PRIMARY KEY (tenant_id, account_id, municipality_id)
  constraint account_municipality_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES account(tenant_id, id)
  constraint account_municipality_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app

table account_role, row security forced
  tenant_id uuid not null
  account_id uuid not null
  role text not null
  constraint account_role_pkey PRIMARY KEY (tenant_id, account_id, role)
  constraint account_role_role_check CHECK ((role = ANY (ARRAY['jobSeeker'::text, 'coach'::text, 'partner'::text, 'storyGuide'::text, 'editor'::text, 'researcher'::text, 'manager'::text, 'administrator'::text])))
  constraint account_role_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES account(tenant_id, id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app

table audit_line, row security forced
  tenant_id uuid not null
  id uuid not null
  at timestamp with time zone not null
  account_id uuid
  what text not null
  subject_id text
  confidential boolean not null
  before jsonb
  after jsonb
  request_id uuid not null
  constraint audit_line_pkey PRIMARY KEY (tenant_id, id)
  constraint audit_line_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES account(tenant_id, id)
  constraint audit_line_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  constraint audit_line_what_check CHECK ((what ~ '^[a-z-]+\.[a-z-]+$'::text))
  CREATE INDEX audit_line_by_time ON public.audit_line USING btree (tenant_id, at)
  CREATE INDEX audit_line_of_subject ON public.audit_line USING btree (tenant_id, subject_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  restrictive policy kept_for_a_while for DELETE to stapwijs_app using ((at < (now() - '90 days'::interval))) with check ()
  restrictive policy only_emptied for UPDATE to stapwijs_app using (true) with check (((before IS NULL) AND (after IS NULL)))
  grant delete, insert, select to stapwijs_app
  grant update (before) to stapwijs_app
  grant update (after) to stapwijs_app

table campaign, row security forced
  tenant_id uuid not null
  id uuid not null
  name text not null
  questionnaire_id text not null
  questionnaire_version text not null
  made_by uuid not null
  made_at timestamp with time zone not null
  invented boolean not null default false
  constraint campaign_name_check CHECK (((name <> ''::text) AND (length(name) <= 120)))
  constraint campaign_pkey PRIMARY KEY (tenant_id, id)
  constraint campaign_questionnaire_id_check CHECK ((questionnaire_id ~ '^[a-z0-9-]+$'::text))
  constraint campaign_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  constraint campaign_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  CREATE INDEX campaign_by_time ON public.campaign USING btree (tenant_id, made_at DESC)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table catalogue_version, row security forced
  tenant_id uuid not null
  version bigint not null
  base text not null default ''::text
  constraint catalogue_version_pkey PRIMARY KEY (tenant_id)
  constraint catalogue_version_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select, update to stapwijs_app

table check_in, row security forced
  tenant_id uuid not null
  id uuid not null
  person_id uuid not null
  week date not null
  feeling text not null
  step_goes text not null
  words text
  answered_at timestamp with time zone not null
  constraint check_in_feeling_check CHECK ((feeling = ANY (ARRAY['good'::text, 'ok'::text, 'bad'::text])))
  constraint check_in_pkey PRIMARY KEY (tenant_id, id)
  constraint check_in_step_goes_check CHECK ((step_goes = ANY (ARRAY['ja'::text, 'beetje'::text, 'nee'::text, 'geen-stap'::text])))
  constraint check_in_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  constraint check_in_week_check CHECK ((EXTRACT(isodow FROM week) = (1)::numeric))
  constraint check_in_words_check CHECK (((words <> ''::text) AND (length(words) <= 500)))
  CREATE UNIQUE INDEX check_in_once ON public.check_in USING btree (tenant_id, person_id, week, feeling, step_goes, words) NULLS NOT DISTINCT
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table choice, row security forced
  tenant_id uuid not null
  id uuid not null
  person_id uuid not null
  made_by uuid not null
  made_at timestamp with time zone not null
  situation jsonb not null
  rules_version text not null
  advice jsonb not null
  constraint choice_pkey PRIMARY KEY (tenant_id, id)
  constraint choice_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint choice_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
  CREATE INDEX choice_by_day ON public.choice USING btree (tenant_id, made_at)
  CREATE INDEX choice_of_person ON public.choice USING btree (tenant_id, person_id, made_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app

table client_number, row security forced
  tenant_id uuid not null
  person_id uuid not null
  number text not null
  constraint client_number_number_check CHECK ((number ~ '^[0-9A-Za-z][0-9A-Za-z./-]{0,29}$'::text))
  constraint client_number_pkey PRIMARY KEY (tenant_id, person_id)
  constraint client_number_tenant_id_number_key UNIQUE (tenant_id, number)
  constraint client_number_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (number) to stapwijs_app

table contact, row security forced
  tenant_id uuid not null
  id uuid not null
  person_id uuid not null
  channel text not null
  initiator text not null
  reached boolean not null
  minutes integer
  happened_at timestamp with time zone not null
  step_id uuid
  note text
  made_by uuid not null
  made_at timestamp with time zone not null
  version integer not null default 1
  constraint contact_channel_check CHECK ((channel = ANY (ARRAY['gesprek'::text, 'telefoon'::text, 'video'::text, 'bericht'::text, 'app'::text, 'brief'::text, 'huisbezoek'::text])))
  constraint contact_initiator_check CHECK ((initiator = ANY (ARRAY['coach'::text, 'inwoner'::text, 'ander'::text])))
  constraint contact_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600)))
  constraint contact_note_check CHECK (((note <> ''::text) AND (length(note) <= 500)))
  constraint contact_pkey PRIMARY KEY (tenant_id, id)
  constraint contact_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint contact_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  constraint contact_tenant_id_person_id_step_id_fkey FOREIGN KEY (tenant_id, person_id, step_id) REFERENCES step(tenant_id, person_id, id) ON DELETE SET NULL (step_id)
  constraint contact_version_check CHECK ((version > 0))
  CREATE INDEX contact_about_step ON public.contact USING btree (tenant_id, person_id, step_id) WHERE (step_id IS NOT NULL)
  CREATE INDEX contact_heard ON public.contact USING btree (tenant_id, person_id, happened_at) WHERE reached
  CREATE INDEX contact_of_person ON public.contact USING btree (tenant_id, person_id, happened_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (channel) to stapwijs_app
  grant update (initiator) to stapwijs_app
  grant update (reached) to stapwijs_app
  grant update (minutes) to stapwijs_app
  grant update (happened_at) to stapwijs_app
  grant update (step_id) to stapwijs_app
  grant update (note) to stapwijs_app
  grant update (version) to stapwijs_app

table contact_agreement, row security forced
  tenant_id uuid not null
  id uuid not null
  person_id uuid not null
  every_days integer
  channel text
  begins text not null
  agreed_at timestamp with time zone not null
  made_by uuid not null
  constraint contact_agreement_begins_check CHECK ((begins = ANY (ARRAY['coach'::text, 'inwoner'::text, 'samen'::text])))
  constraint contact_agreement_channel_check CHECK ((channel = ANY (ARRAY['gesprek'::text, 'telefoon'::text, 'video'::text, 'bericht'::text, 'app'::text, 'brief'::text, 'huisbezoek'::text])))
  constraint contact_agreement_every_days_check CHECK (((every_days >= 1) AND (every_days <= 365)))
  constraint contact_agreement_pkey PRIMARY KEY (tenant_id, id)
  constraint contact_agreement_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint contact_agreement_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  CREATE INDEX contact_agreement_of_person ON public.contact_agreement USING btree (tenant_id, person_id, agreed_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table decision, row security forced
  tenant_id uuid not null
  id uuid not null
  choice_id uuid not null
  decided_by uuid not null
  decided_at timestamp with time zone not null
  kind text not null
  route text
  instrument_id text
  against_advice boolean not null
  chosen_by text not null
  reason text not null
  constraint decision_check CHECK (((kind = 'route'::text) = (route IS NOT NULL)))
  constraint decision_check1 CHECK (((kind = 'instrument'::text) = (instrument_id IS NOT NULL)))
  constraint decision_chosen_by_check CHECK ((chosen_by = ANY (ARRAY['samen'::text, 'inwoner'::text, 'coach'::text])))
  constraint decision_kind_check CHECK ((kind = ANY (ARRAY['route'::text, 'instrument'::text, 'anders'::text, 'nog-niet'::text])))
  constraint decision_pkey PRIMARY KEY (tenant_id, id)
  constraint decision_reason_check CHECK ((reason <> ''::text))
  constraint decision_route_check CHECK ((route = ANY (ARRAY['eerst-rust'::text, 'samen-op'::text, 'wat-jij-wilt'::text])))
  constraint decision_tenant_id_choice_id_fkey FOREIGN KEY (tenant_id, choice_id) REFERENCES choice(tenant_id, id)
  constraint decision_tenant_id_decided_by_fkey FOREIGN KEY (tenant_id, decided_by) REFERENCES account(tenant_id, id)
  CREATE INDEX decision_of_choice ON public.decision USING btree (tenant_id, choice_id, decided_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
extension pg_trgm

table finding, row security forced
  tenant_id uuid not null
  id uuid not null
  version integer not null default 1
  status text not null
  instrument_id text not null
  statement text not null
  population text not null
  target_groups text[] not null
  measure text not null
  outcome text not null
  horizon_months integer
  comparison text not null
  estimate double precision
  low double precision
  high double precision
  unit text
  better text
  people integer
  direction text not null
  strength smallint not null
  source_title text not null
  source_address text
  source_year integer
  study_id uuid
  invented boolean not null default false
  made_by uuid not null
  made_at timestamp with time zone not null
  changed_by uuid not null
  changed_at timestamp with time zone not null
  published_by uuid
  published_at timestamp with time zone
  withdrawn_by uuid
  withdrawn_at timestamp with time zone
  withdrawn_why text
  constraint finding_better_check CHECK ((better = ANY (ARRAY['more'::text, 'less'::text])))
  constraint finding_check CHECK ((((estimate IS NULL) = (unit IS NULL)) AND ((estimate IS NULL) = (better IS NULL))))
  constraint finding_check1 CHECK ((((low IS NULL) = (high IS NULL)) AND ((low IS NULL) OR (estimate IS NOT NULL))))
  constraint finding_check2 CHECK (((low IS NULL) OR ((low <= estimate) AND (estimate <= high))))
  constraint finding_check3 CHECK (((comparison <> 'geen'::text) OR ((estimate IS NULL) AND (direction = 'onbekend'::text) AND (strength <= 2))))
  constraint finding_check4 CHECK ((((status = 'draft'::text) = (published_at IS NULL)) AND ((published_at IS NULL) = (published_by IS NULL))))
  constraint finding_check5 CHECK (((status = 'withdrawn'::text) = (withdrawn_at IS NOT NULL)))
  constraint finding_check6 CHECK ((((withdrawn_at IS NULL) = (withdrawn_by IS NULL)) AND ((withdrawn_at IS NULL) = (withdrawn_why IS NULL))))
  constraint finding_comparison_check CHECK ((comparison = ANY (ARRAY['loting'::text, 'vergelijkingsgroep'::text, 'overzicht'::text, 'geen'::text])))
  constraint finding_direction_check CHECK ((direction = ANY (ARRAY['positief'::text, 'gemengd'::text, 'geen effect'::text, 'negatief'::text, 'onbekend'::text])))
  constraint finding_horizon_months_check CHECK (((horizon_months >= 0) AND (horizon_months <= 600)))
  constraint finding_instrument_id_check CHECK ((instrument_id ~ '^[a-z0-9-]{1,80}$'::text))
  constraint finding_measure_check CHECK ((measure ~ '^[a-z-]{1,40}$'::text))
  constraint finding_outcome_check CHECK (((length(outcome) >= 1) AND (length(outcome) <= 300)))
  constraint finding_people_check CHECK ((people >= 1))
  constraint finding_pkey PRIMARY KEY (tenant_id, id)
  constraint finding_population_check CHECK (((length(population) >= 1) AND (length(population) <= 300)))
  constraint finding_source_address_check CHECK (((source_address ~ '^https?://'::text) AND (length(source_address) <= 500)))
  constraint finding_source_title_check CHECK (((length(source_title) >= 1) AND (length(source_title) <= 300)))
  constraint finding_source_year_check CHECK (((source_year >= 1900) AND (source_year <= 2200)))
  constraint finding_statement_check CHECK (((length(statement) >= 1) AND (length(statement) <= 600)))
  constraint finding_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])))
  constraint finding_strength_check CHECK (((strength >= 0) AND (strength <= 5)))
  constraint finding_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES account(tenant_id, id)
  constraint finding_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  constraint finding_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint finding_tenant_id_published_by_fkey FOREIGN KEY (tenant_id, published_by) REFERENCES account(tenant_id, id)
  constraint finding_tenant_id_withdrawn_by_fkey FOREIGN KEY (tenant_id, withdrawn_by) REFERENCES account(tenant_id, id)
  constraint finding_unit_check CHECK ((unit = ANY (ARRAY['op-100'::text, 'uren'::text, 'euro'::text, 'punten'::text])))
  constraint finding_version_check CHECK ((version >= 1))
  constraint finding_withdrawn_why_check CHECK (((length(withdrawn_why) >= 1) AND (length(withdrawn_why) <= 1000)))
  CREATE INDEX finding_in_list ON public.finding USING btree (tenant_id, status, published_at)
  CREATE INDEX finding_of_instrument ON public.finding USING btree (tenant_id, instrument_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select, update to stapwijs_app

table instrument, row security forced
  tenant_id uuid not null
  id text not null
  position integer not null
  record jsonb not null
  search tsvector not null
  words text[] not null
  constraint instrument_check CHECK (((record ->> 'id'::text) = id))
  constraint instrument_id_check CHECK ((id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  constraint instrument_pkey PRIMARY KEY (tenant_id, id)
  constraint instrument_position_check CHECK (("position" >= 0))
  constraint instrument_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select, update to stapwijs_app

table invitation, row security forced
  tenant_id uuid not null
  id uuid not null
  moment_id uuid not null
  person_id uuid
  code text
  municipality_id text not null
  made_at timestamp with time zone not null
  constraint invitation_check CHECK (((person_id IS NULL) <> (code IS NULL)))
  constraint invitation_code_check CHECK ((code ~ '^[A-Z0-9-]{4,12}$'::text))
  constraint invitation_pkey PRIMARY KEY (tenant_id, id)
  constraint invitation_tenant_id_moment_id_code_key UNIQUE (tenant_id, moment_id, code)
  constraint invitation_tenant_id_moment_id_fkey FOREIGN KEY (tenant_id, moment_id) REFERENCES moment(tenant_id, id) ON DELETE CASCADE
  constraint invitation_tenant_id_moment_id_person_id_key UNIQUE (tenant_id, moment_id, person_id)
  constraint invitation_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  constraint invitation_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  CREATE INDEX invitation_of_person ON public.invitation USING btree (tenant_id, person_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  restrictive policy only_of_professionals for DELETE to stapwijs_app using ((person_id IS NULL)) with check ()
  grant delete, insert, select to stapwijs_app

table known_device, row security forced
  tenant_id uuid not null
  account_id uuid not null
  token_hash text not null
  last_used timestamp with time zone not null
  constraint known_device_pkey PRIMARY KEY (tenant_id, account_id, token_hash)
  constraint known_device_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES account(tenant_id, id)
  constraint known_device_token_hash_check CHECK ((length(token_hash) = 64))
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (last_used) to stapwijs_app

table link, row security forced
  tenant_id uuid not null
  token_hash text not null
  purpose text not null
  subject_id uuid not null
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  used_at timestamp with time zone
  constraint link_check CHECK ((expires_at > created_at))
  constraint link_pkey PRIMARY KEY (tenant_id, token_hash)
  constraint link_purpose_check CHECK ((purpose ~ '^[a-z-]+$'::text))
  constraint link_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  constraint link_token_hash_check CHECK ((length(token_hash) = 64))
  CREATE INDEX link_by_end ON public.link USING btree (tenant_id, expires_at)
  CREATE INDEX link_of_subject ON public.link USING btree (tenant_id, purpose, subject_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (used_at) to stapwijs_app

table mail, row security forced
  tenant_id uuid not null
  id uuid not null
  recipient text not null
  subject text not null
  body text not null
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  attempts integer not null default 0
  next_try_at timestamp with time zone not null
  constraint mail_body_check CHECK ((body <> ''::text))
  constraint mail_pkey PRIMARY KEY (tenant_id, id)
  constraint mail_recipient_check CHECK ((recipient ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text))
  constraint mail_subject_check CHECK ((subject <> ''::text))
  constraint mail_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  CREATE INDEX mail_by_end ON public.mail USING btree (tenant_id, expires_at)
  CREATE INDEX mail_to_send ON public.mail USING btree (tenant_id, next_try_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (attempts) to stapwijs_app
  grant update (next_try_at) to stapwijs_app

table message, row security forced
  tenant_id uuid not null
  id uuid not null
  person_id uuid not null
  side text not null
  sender uuid not null
  text text not null
  sent_at timestamp with time zone not null
  constraint message_pkey PRIMARY KEY (tenant_id, id)
  constraint message_side_check CHECK ((side = ANY (ARRAY['coach'::text, 'inwoner'::text])))
  constraint message_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  constraint message_tenant_id_sender_fkey FOREIGN KEY (tenant_id, sender) REFERENCES account(tenant_id, id)
  constraint message_text_check CHECK (((text <> ''::text) AND (length(text) <= 2000)))
  CREATE INDEX message_heard ON public.message USING btree (tenant_id, person_id, sent_at) WHERE (side = 'inwoner'::text)
  CREATE INDEX message_of_person ON public.message USING btree (tenant_id, person_id, sent_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table method_agreement, row security forced
  tenant_id uuid not null
  id uuid not null
  municipality_id text not null
  agreed_on date not null
  evaluate_on date not null
  steps jsonb not null
  agreed_by uuid not null
  agreed_at timestamp with time zone not null
  constraint method_agreement_check CHECK ((evaluate_on > agreed_on))
  constraint method_agreement_pkey PRIMARY KEY (tenant_id, id)
  constraint method_agreement_tenant_id_agreed_by_fkey FOREIGN KEY (tenant_id, agreed_by) REFERENCES account(tenant_id, id)
  constraint method_agreement_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  CREATE INDEX method_agreement_of_team ON public.method_agreement USING btree (tenant_id, municipality_id, agreed_on)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table method_step, row security forced
  tenant_id uuid not null
  id uuid not null
  municipality_id text not null
  place smallint not null
  what text not null
  why text not null
  version integer not null
  changed_by uuid not null
  changed_at timestamp with time zone not null
  dropped_at timestamp with time zone
  constraint method_step_pkey PRIMARY KEY (tenant_id, id)
  constraint method_step_place_check CHECK (((place >= 1) AND (place <= 99)))
  constraint method_step_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES account(tenant_id, id)
  constraint method_step_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  constraint method_step_version_check CHECK ((version > 0))
  constraint method_step_what_check CHECK (((length(what) >= 1) AND (length(what) <= 300)))
  constraint method_step_why_check CHECK (((length(why) >= 1) AND (length(why) <= 1000)))
  CREATE INDEX method_step_of_team ON public.method_step USING btree (tenant_id, municipality_id, place)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (place) to stapwijs_app
  grant update (what) to stapwijs_app
  grant update (why) to stapwijs_app
  grant update (version) to stapwijs_app
  grant update (changed_by) to stapwijs_app
  grant update (changed_at) to stapwijs_app
  grant update (dropped_at) to stapwijs_app

table moment, row security forced
  tenant_id uuid not null
  id uuid not null
  campaign_id uuid not null
  number smallint not null
  name text not null
  from_day date not null
  to_day date not null
  constraint moment_check CHECK ((to_day >= from_day))
  constraint moment_name_check CHECK (((name <> ''::text) AND (length(name) <= 80)))
  constraint moment_number_check CHECK (((number >= 1) AND (number <= 12)))
  constraint moment_pkey PRIMARY KEY (tenant_id, id)
  constraint moment_tenant_id_campaign_id_fkey FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaign(tenant_id, id) ON DELETE CASCADE
  constraint moment_tenant_id_campaign_id_number_key UNIQUE (tenant_id, campaign_id, number)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table municipality, row security forced
  tenant_id uuid not null
  id text not null
  name text not null
  invented boolean not null default false
  constraint municipality_id_check CHECK ((id ~ '^[a-z0-9-]{1,63}$'::text))
  constraint municipality_name_check CHECK ((name <> ''::text))
  constraint municipality_pkey PRIMARY KEY (tenant_id, id)
  constraint municipality_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select, update to stapwijs_app

table offering, row security forced
  tenant_id uuid not null
  id text not null
  instrument_id text not null
  municipality_id text not null
  provider text not null
  place text not null
  starts_on date
  places integer
  open_places integer
  waiting_weeks integer
  invented boolean not null default false
  constraint offering_check CHECK (((open_places >= 0) AND (open_places <= places)))
  constraint offering_id_check CHECK ((id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  constraint offering_pkey PRIMARY KEY (tenant_id, id)
  constraint offering_place_check CHECK ((place <> ''::text))
  constraint offering_places_check CHECK ((places >= 0))
  constraint offering_provider_check CHECK ((provider <> ''::text))
  constraint offering_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  constraint offering_tenant_id_instrument_id_fkey FOREIGN KEY (tenant_id, instrument_id) REFERENCES instrument(tenant_id, id)
  constraint offering_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  constraint offering_waiting_weeks_check CHECK ((waiting_weeks >= 0))
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select, update to stapwijs_app

table outcome, row security forced
  tenant_id uuid not null
  id uuid not null
  person_id uuid not null
  kind text not null
  word text
  amount numeric(9,2)
  from_day date not null
  to_day date
  known_until date not null
  source text not null
  made_by uuid
  made_at timestamp with time zone not null
  constraint outcome_check CHECK ((to_day >= from_day))
  constraint outcome_check1 CHECK ((known_until >= COALESCE(to_day, from_day)))
  constraint outcome_check2 CHECK (((word IS NULL) <> (amount IS NULL)))
  constraint outcome_check3 CHECK (
CASE kind
    WHEN 'work'::text THEN (word = ANY (ARRAY['none'::text, 'part'::text, 'whole'::text, 'own-business'::text, 'sheltered'::text, 'subsidised'::text]))
    WHEN 'benefit'::text THEN (word = ANY (ARRAY['none'::text, 'part'::text, 'whole'::text]))
    WHEN 'debts'::text THEN (word = ANY (ARRAY['none'::text, 'arranged'::text, 'problem'::text]))
    WHEN 'hours'::text THEN ((amount >= (0)::numeric) AND (amount <= (80)::numeric))
    WHEN 'earnings'::text THEN ((amount >= (0)::numeric) AND (amount <= (50000)::numeric))
    ELSE (amount = ANY (ARRAY[(1)::numeric, (2)::numeric, (3)::numeric, (4)::numeric, (5)::numeric, (6)::numeric]))
END)
  constraint outcome_kind_check CHECK ((kind = ANY (ARRAY['work'::text, 'hours'::text, 'earnings'::text, 'benefit'::text, 'debts'::text, 'rung'::text])))
  constraint outcome_pkey PRIMARY KEY (tenant_id, id)
  constraint outcome_source_check CHECK ((source = ANY (ARRAY['coach'::text, 'import'::text, 'person'::text])))
  constraint outcome_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint outcome_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  constraint outcome_tenant_id_person_id_kind_from_day_key UNIQUE (tenant_id, person_id, kind, from_day)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (word) to stapwijs_app
  grant update (amount) to stapwijs_app
  grant update (to_day) to stapwijs_app
  grant update (known_until) to stapwijs_app
  grant update (source) to stapwijs_app
  grant update (made_by) to stapwijs_app
  grant update (made_at) to stapwijs_app

table outcome_file, row security forced
  tenant_id uuid not null
  id uuid not null
  name text not null
  header jsonb not null
  rows jsonb not null
  made_by uuid not null
  made_at timestamp with time zone not null
  done jsonb
  constraint outcome_file_pkey PRIMARY KEY (tenant_id, id)
  constraint outcome_file_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  CREATE INDEX outcome_file_by_time ON public.outcome_file USING btree (tenant_id, made_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (rows) to stapwijs_app
  grant update (done) to stapwijs_app

table participant, row security forced
  tenant_id uuid not null
  id uuid not null
  study_id uuid not null
  person_id uuid not null
  pseudonym text not null
  asked_at timestamp with time zone not null
  asked_by uuid not null
  excluded text
  eligibility jsonb not null
  baseline jsonb not null
  consent_at timestamp with time zone
  keep_after_stop boolean not null default false
  stratum smallint
  slot integer
  arm smallint
  assigned_at timestamp with time zone
  constraint participant_baseline_check CHECK ((jsonb_typeof(baseline) = 'object'::text))
  constraint participant_check CHECK (((excluded IS NULL) = (arm IS NOT NULL)))
  constraint participant_check1 CHECK (((arm IS NULL) = (assigned_at IS NULL)))
  constraint participant_check2 CHECK (((arm IS NULL) OR ((consent_at IS NOT NULL) AND (consent_at <= assigned_at))))
  constraint participant_check3 CHECK ((((slot IS NULL) = (stratum IS NULL)) AND ((slot IS NULL) OR (arm IS NOT NULL))))
  constraint participant_eligibility_check CHECK ((jsonb_typeof(eligibility) = 'array'::text))
  constraint participant_excluded_check CHECK ((excluded = ANY (ARRAY['past-niet'::text, 'wil-niet'::text])))
  constraint participant_pkey PRIMARY KEY (tenant_id, id)
  constraint participant_pseudonym_check CHECK ((pseudonym <> ''::text))
  constraint participant_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES account(tenant_id, id)
  constraint participant_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  constraint participant_tenant_id_study_id_arm_fkey FOREIGN KEY (tenant_id, study_id, arm) REFERENCES study_arm(tenant_id, study_id, number)
  constraint participant_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES study_registration(tenant_id, study_id)
  constraint participant_tenant_id_study_id_person_id_key UNIQUE (tenant_id, study_id, person_id)
  constraint participant_tenant_id_study_id_pseudonym_key UNIQUE (tenant_id, study_id, pseudonym)
  constraint participant_tenant_id_study_id_stratum_slot_fkey FOREIGN KEY (tenant_id, study_id, stratum, slot) REFERENCES study_slot(tenant_id, study_id, stratum, slot)
  constraint participant_tenant_id_study_id_stratum_slot_key UNIQUE (tenant_id, study_id, stratum, slot)
  CREATE INDEX participant_of_person ON public.participant USING btree (tenant_id, person_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (eligibility) to stapwijs_app
  grant update (baseline) to stapwijs_app

table participant_stop, row security forced
  tenant_id uuid not null
  participant_id uuid not null
  at timestamp with time zone not null
  by_self boolean not null
  stopped_by uuid not null
  reason text not null
  data_stays boolean not null
  constraint participant_stop_pkey PRIMARY KEY (tenant_id, participant_id)
  constraint participant_stop_tenant_id_participant_id_fkey FOREIGN KEY (tenant_id, participant_id) REFERENCES participant(tenant_id, id) ON DELETE CASCADE
  constraint participant_stop_tenant_id_stopped_by_fkey FOREIGN KEY (tenant_id, stopped_by) REFERENCES account(tenant_id, id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table person, row security forced
  tenant_id uuid not null
  id uuid not null
  municipality_id text not null
  coach_id uuid not null
  account_id uuid
  given_name text not null
  family_name text not null
  birth_year smallint
  phone text
  email text
  language text not null default 'nl'::text
  invented boolean not null default false
  archived_at timestamp with time zone
  created_at timestamp with time zone not null
  constraint person_birth_year_check CHECK (((birth_year >= 1900) AND (birth_year <= 2100)))
  constraint person_family_name_check CHECK ((family_name <> ''::text))
  constraint person_given_name_check CHECK ((given_name <> ''::text))
  constraint person_pkey PRIMARY KEY (tenant_id, id)
  constraint person_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES account(tenant_id, id)
  constraint person_tenant_id_account_id_key UNIQUE (tenant_id, account_id)
  constraint person_tenant_id_coach_id_fkey FOREIGN KEY (tenant_id, coach_id) REFERENCES account(tenant_id, id)
  constraint person_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  constraint person_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  CREATE INDEX person_of_coach ON public.person USING btree (tenant_id, coach_id)
  CREATE INDEX person_of_municipality ON public.person USING btree (tenant_id, municipality_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  restrictive policy only_closed for DELETE to stapwijs_app using ((archived_at IS NOT NULL)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (municipality_id) to stapwijs_app
  grant update (coach_id) to stapwijs_app
  grant update (account_id) to stapwijs_app
  grant update (given_name) to stapwijs_app
  grant update (family_name) to stapwijs_app
  grant update (birth_year) to stapwijs_app
  grant update (phone) to stapwijs_app
  grant update (email) to stapwijs_app
  grant update (language) to stapwijs_app
  grant update (archived_at) to stapwijs_app

table policy, row security forced
  tenant_id uuid not null
  version integer not null
  content jsonb not null
  reason text not null
  made_by uuid not null
  made_at timestamp with time zone not null
  constraint policy_pkey PRIMARY KEY (tenant_id, version)
  constraint policy_reason_check CHECK ((reason <> ''::text))
  constraint policy_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  constraint policy_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint policy_version_check CHECK ((version >= 1))
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table practice_evaluation, row security forced
  tenant_id uuid not null
  id uuid not null
  municipality_id text not null
  held_on date not null
  layer text not null
  keeps text not null
  changes text not null
  made_by uuid not null
  made_at timestamp with time zone not null
  dropped_at timestamp with time zone
  constraint practice_evaluation_changes_check CHECK (((length(changes) >= 1) AND (length(changes) <= 1000)))
  constraint practice_evaluation_keeps_check CHECK (((length(keeps) >= 1) AND (length(keeps) <= 1000)))
  constraint practice_evaluation_layer_check CHECK ((layer = ANY (ARRAY['team'::text, 'leaders'::text])))
  constraint practice_evaluation_pkey PRIMARY KEY (tenant_id, id)
  constraint practice_evaluation_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint practice_evaluation_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  CREATE INDEX practice_evaluation_of_team ON public.practice_evaluation USING btree (tenant_id, municipality_id, held_on)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (dropped_at) to stapwijs_app

table practice_event, row security forced
  tenant_id uuid not null
  id uuid not null
  municipality_id text not null
  kind text not null
  from_day date not null
  to_day date
  words text not null
  made_by uuid not null
  made_at timestamp with time zone not null
  dropped_at timestamp with time zone
  constraint practice_event_check CHECK ((to_day >= from_day))
  constraint practice_event_kind_check CHECK ((kind = ANY (ARRAY['reorganisation'::text, 'method'::text, 'law'::text, 'people'::text, 'other'::text])))
  constraint practice_event_pkey PRIMARY KEY (tenant_id, id)
  constraint practice_event_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint practice_event_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  constraint practice_event_words_check CHECK (((length(words) >= 1) AND (length(words) <= 300)))
  CREATE INDEX practice_event_of_team ON public.practice_event USING btree (tenant_id, municipality_id, from_day)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (dropped_at) to stapwijs_app

table principle, row security forced
  tenant_id uuid not null
  id uuid not null
  municipality_id text not null
  words text not null
  why text not null
  stance text not null
  basis text not null
  version integer not null
  changed_by uuid not null
  changed_at timestamp with time zone not null
  dropped_at timestamp with time zone
  constraint principle_basis_check CHECK ((length(basis) <= 1000))
  constraint principle_check CHECK (((stance = 'unknown'::text) OR (basis <> ''::text)))
  constraint principle_pkey PRIMARY KEY (tenant_id, id)
  constraint principle_stance_check CHECK ((stance = ANY (ARRAY['supported'::text, 'contradicted'::text, 'unknown'::text])))
  constraint principle_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES account(tenant_id, id)
  constraint principle_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  constraint principle_version_check CHECK ((version > 0))
  constraint principle_why_check CHECK (((length(why) >= 1) AND (length(why) <= 1000)))
  constraint principle_words_check CHECK (((length(words) >= 1) AND (length(words) <= 300)))
  CREATE INDEX principle_of_team ON public.principle USING btree (tenant_id, municipality_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (words) to stapwijs_app
  grant update (why) to stapwijs_app
  grant update (stance) to stapwijs_app
  grant update (basis) to stapwijs_app
  grant update (version) to stapwijs_app
  grant update (changed_by) to stapwijs_app
  grant update (changed_at) to stapwijs_app
  grant update (dropped_at) to stapwijs_app

table processing_log, row security forced
  tenant_id uuid not null
  trace_id text not null
  operation_id text not null
  processing_activity_id text not null
  data_subject_id text not null
  status text not null
  started timestamp with time zone not null
  ended timestamp with time zone not null
  account_id uuid
  constraint processing_log_check CHECK ((ended >= started))
  constraint processing_log_data_subject_id_check CHECK ((length(data_subject_id) = 64))
  constraint processing_log_operation_id_check CHECK ((operation_id ~ '^[0-9a-f]{16}$'::text))
  constraint processing_log_pkey PRIMARY KEY (tenant_id, trace_id, operation_id)
  constraint processing_log_status_check CHECK ((status = ANY (ARRAY['unset'::text, 'ok'::text, 'error'::text])))
  constraint processing_log_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES account(tenant_id, id)
  constraint processing_log_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  constraint processing_log_trace_id_check CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text))
  CREATE INDEX processing_log_by_time ON public.processing_log USING btree (tenant_id, started)
  CREATE INDEX processing_log_of_subject ON public.processing_log USING btree (tenant_id, data_subject_id, started)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  restrictive policy kept_for_a_while for DELETE to stapwijs_app using ((started < (now() - '90 days'::interval))) with check ()
  grant delete, insert, select to stapwijs_app

table response, row security forced
  tenant_id uuid not null
  invitation_id uuid not null
  answers jsonb not null
  saved_at timestamp with time zone not null
  sent_at timestamp with time zone
  constraint response_pkey PRIMARY KEY (tenant_id, invitation_id)
  constraint response_tenant_id_invitation_id_fkey FOREIGN KEY (tenant_id, invitation_id) REFERENCES invitation(tenant_id, id) ON DELETE CASCADE
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  restrictive policy only_unsent for UPDATE to stapwijs_app using ((sent_at IS NULL)) with check (true)
  grant insert, select to stapwijs_app
  grant update (answers) to stapwijs_app
  grant update (saved_at) to stapwijs_app
  grant update (sent_at) to stapwijs_app

table retention_period, row security forced
  tenant_id uuid not null
  data_class text not null
  days integer not null
  decided_at timestamp with time zone not null
  constraint retention_period_check CHECK (((days >= 90) OR (data_class <> ALL (ARRAY['audit'::text, 'processing-log'::text]))))
  constraint retention_period_data_class_check CHECK ((data_class = ANY (ARRAY['dossier'::text, 'choice'::text, 'answer'::text, 'audit'::text, 'processing-log'::text, 'session'::text])))
  constraint retention_period_days_check CHECK (((days >= 1) AND (days <= 36500)))
  constraint retention_period_pkey PRIMARY KEY (tenant_id, data_class)
  constraint retention_period_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (days) to stapwijs_app
  grant update (decided_at) to stapwijs_app

table route, row security forced
  tenant_id uuid not null
  id uuid not null
  person_id uuid not null
  goal_words text not null
  goal text
  life_domains text[] not null default '{}'::text[]
  support text not null default ''::text
  duties text not null default ''::text
  consequences text not null default ''::text
  evaluate_on date
  choice_id uuid
  proposed text
  paused_on date
  paused_reason text
  ended_at timestamp with time zone
  ended_reason text
  version integer not null default 1
  made_by uuid not null
  made_at timestamp with time zone not null
  changed_by uuid not null
  changed_at timestamp with time zone not null
  constraint route_check CHECK (((ended_at IS NULL) OR (paused_on IS NULL)))
  constraint route_consequences_check CHECK ((char_length(consequences) <= 2000))
  constraint route_duties_check CHECK ((char_length(duties) <= 2000))
  constraint route_ended_reason_check CHECK ((char_length(ended_reason) <= 600))
  constraint route_goal_check CHECK ((goal = ANY (ARRAY['instroom'::text, 'doorstroom'::text, 'uitstroom'::text, 'behoud'::text])))
  constraint route_goal_words_check CHECK (((goal_words <> ''::text) AND (char_length(goal_words) <= 600)))
  constraint route_paused_reason_check CHECK ((char_length(paused_reason) <= 600))
  constraint route_pkey PRIMARY KEY (tenant_id, id)
  constraint route_proposed_check CHECK ((proposed = ANY (ARRAY['eerst-rust'::text, 'samen-op'::text, 'wat-jij-wilt'::text])))
  constraint route_support_check CHECK ((char_length(support) <= 2000))
  constraint route_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES account(tenant_id, id)
  constraint route_tenant_id_choice_id_fkey FOREIGN KEY (tenant_id, choice_id) REFERENCES choice(tenant_id, id) ON DELETE SET NULL (choice_id)
  constraint route_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint route_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  constraint route_tenant_id_person_id_id_key UNIQUE (tenant_id, person_id, id)
  constraint route_version_check CHECK ((version > 0))
  CREATE INDEX route_of_choice ON public.route USING btree (tenant_id, choice_id)
  CREATE UNIQUE INDEX current_route ON public.route USING btree (tenant_id, person_id) WHERE (ended_at IS NULL)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (goal_words) to stapwijs_app
  grant update (goal) to stapwijs_app
  grant update (life_domains) to stapwijs_app
  grant update (support) to stapwijs_app
  grant update (duties) to stapwijs_app
  grant update (consequences) to stapwijs_app
  grant update (evaluate_on) to stapwijs_app
  grant update (paused_on) to stapwijs_app
  grant update (paused_reason) to stapwijs_app
  grant update (ended_at) to stapwijs_app
  grant update (ended_reason) to stapwijs_app
  grant update (version) to stapwijs_app
  grant update (changed_by) to stapwijs_app
  grant update (changed_at) to stapwijs_app

table schema_migration
  name text not null
  checksum text not null
  applied_at timestamp with time zone not null default now()
  constraint schema_migration_pkey PRIMARY KEY (name)

table session, row security forced
  tenant_id uuid not null
  token_hash text not null
  account_id uuid not null
  created_at timestamp with time zone not null
  last_seen timestamp with time zone not null
  idle_minutes integer not null
  expires_at timestamp with time zone not null
  constraint session_idle_minutes_check CHECK ((idle_minutes > 0))
  constraint session_pkey PRIMARY KEY (tenant_id, token_hash)
  constraint session_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES account(tenant_id, id)
  constraint session_token_hash_check CHECK ((length(token_hash) = 64))
  CREATE INDEX session_of_account ON public.session USING btree (tenant_id, account_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (last_seen) to stapwijs_app

table sign_in_attempt, row security forced
  tenant_id uuid not null
  id uuid not null
  account_key text not null
  address_key text not null
  device_key text
  at timestamp with time zone not null
  failed boolean not null
  constraint sign_in_attempt_pkey PRIMARY KEY (tenant_id, id)
  constraint sign_in_attempt_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  CREATE INDEX sign_in_attempt_of_account ON public.sign_in_attempt USING btree (tenant_id, account_key, at)
  CREATE INDEX sign_in_attempt_of_address ON public.sign_in_attempt USING btree (tenant_id, address_key, at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (failed) to stapwijs_app

table step, row security forced
  tenant_id uuid not null
  id uuid not null
  person_id uuid not null
  route_id uuid not null
  position integer not null
  title text not null
  why text not null default ''::text
  what text not null default ''::text
  how text not null default ''::text
  instrument_id text
  offering_id text
  responsible text not null
  responsible_words text not null default ''::text
  from_day date
  to_day date
  hours_per_week numeric(4,1)
  status text not null
  status_reason text not null default ''::text
  status_at timestamp with time zone not null
  paused_with_route boolean not null default false
  feeling text
  feeling_words text not null default ''::text
  felt_at timestamp with time zone
  agreement text not null default 'none'::text
  agreed_by uuid
  agreed_at timestamp with time zone
  split_from uuid
  version integer not null default 1
  made_by uuid not null
  made_at timestamp with time zone not null
  changed_by uuid not null
  changed_at timestamp with time zone not null
  constraint step_agreement_check CHECK ((agreement = ANY (ARRAY['none'::text, 'agreed'::text, 'again'::text])))
  constraint step_check CHECK (((NOT paused_with_route) OR (status = 'paused'::text)))
  constraint step_check1 CHECK (((to_day IS NULL) OR (from_day IS NULL) OR (to_day >= from_day)))
  constraint step_check2 CHECK ((((agreement = 'none'::text) = (agreed_by IS NULL)) AND ((agreed_by IS NULL) = (agreed_at IS NULL))))
  constraint step_check3 CHECK (((feeling IS NULL) = (felt_at IS NULL)))
  constraint step_check4 CHECK (((status <> 'stopped'::text) OR (status_reason <> ''::text)))
  constraint step_feeling_check CHECK ((feeling = ANY (ARRAY['good'::text, 'ok'::text, 'bad'::text])))
  constraint step_feeling_words_check CHECK ((char_length(feeling_words) <= 1000))
  constraint step_hours_per_week_check CHECK (((hours_per_week > (0)::numeric) AND (hours_per_week <= (168)::numeric)))
  constraint step_how_check CHECK ((char_length(how) <= 1000))
  constraint step_pkey PRIMARY KEY (tenant_id, id)
  constraint step_position_check CHECK (("position" >= 0))
  constraint step_responsible_check CHECK ((responsible = ANY (ARRAY['person'::text, 'coach'::text, 'other'::text])))
  constraint step_responsible_words_check CHECK ((char_length(responsible_words) <= 120))
  constraint step_status_check CHECK ((status = ANY (ARRAY['suggested'::text, 'planned'::text, 'under-way'::text, 'paused'::text, 'done'::text, 'stopped'::text])))
  constraint step_status_reason_check CHECK ((char_length(status_reason) <= 600))
  constraint step_tenant_id_agreed_by_fkey FOREIGN KEY (tenant_id, agreed_by) REFERENCES account(tenant_id, id)
  constraint step_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES account(tenant_id, id)
  constraint step_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint step_tenant_id_person_id_id_key UNIQUE (tenant_id, person_id, id)
  constraint step_tenant_id_person_id_route_id_fkey FOREIGN KEY (tenant_id, person_id, route_id) REFERENCES route(tenant_id, person_id, id) ON DELETE CASCADE
  constraint step_tenant_id_route_id_id_key UNIQUE (tenant_id, route_id, id)
  constraint step_tenant_id_route_id_split_from_fkey FOREIGN KEY (tenant_id, route_id, split_from) REFERENCES step(tenant_id, route_id, id) ON DELETE CASCADE
  constraint step_title_check CHECK (((title <> ''::text) AND (char_length(title) <= 120)))
  constraint step_version_check CHECK ((version > 0))
  constraint step_what_check CHECK ((char_length(what) <= 1000))
  constraint step_why_check CHECK ((char_length(why) <= 1000))
  CREATE INDEX step_of_split ON public.step USING btree (tenant_id, route_id, split_from)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (title) to stapwijs_app
  grant update (why) to stapwijs_app
  grant update (what) to stapwijs_app
  grant update (how) to stapwijs_app
  grant update (instrument_id) to stapwijs_app
  grant update (offering_id) to stapwijs_app
  grant update (responsible) to stapwijs_app
  grant update (responsible_words) to stapwijs_app
  grant update (from_day) to stapwijs_app
  grant update (to_day) to stapwijs_app
  grant update (hours_per_week) to stapwijs_app
  grant update (status) to stapwijs_app
  grant update (status_reason) to stapwijs_app
  grant update (status_at) to stapwijs_app
  grant update (paused_with_route) to stapwijs_app
  grant update (feeling) to stapwijs_app
  grant update (feeling_words) to stapwijs_app
  grant update (felt_at) to stapwijs_app
  grant update (agreement) to stapwijs_app
  grant update (agreed_by) to stapwijs_app
  grant update (agreed_at) to stapwijs_app
  grant update (version) to stapwijs_app
  grant update (changed_by) to stapwijs_app
  grant update (changed_at) to stapwijs_app

table step_after, row security forced
  tenant_id uuid not null
  route_id uuid not null
  step_id uuid not null
  after_id uuid not null
  constraint step_after_check CHECK ((step_id <> after_id))
  constraint step_after_pkey PRIMARY KEY (tenant_id, step_id, after_id)
  constraint step_after_tenant_id_route_id_after_id_fkey FOREIGN KEY (tenant_id, route_id, after_id) REFERENCES step(tenant_id, route_id, id) ON DELETE CASCADE
  constraint step_after_tenant_id_route_id_step_id_fkey FOREIGN KEY (tenant_id, route_id, step_id) REFERENCES step(tenant_id, route_id, id) ON DELETE CASCADE
  CREATE INDEX step_after_route ON public.step_after USING btree (tenant_id, route_id)
  CREATE INDEX step_before ON public.step_after USING btree (tenant_id, after_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app

table step_change, row security forced
  tenant_id uuid not null
  id uuid not null
  route_id uuid not null
  step_id uuid
  at timestamp with time zone not null
  account_id uuid not null
  what text not null
  before jsonb not null default '{}'::jsonb
  after jsonb not null default '{}'::jsonb
  constraint step_change_pkey PRIMARY KEY (tenant_id, id)
  constraint step_change_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES account(tenant_id, id)
  constraint step_change_tenant_id_route_id_fkey FOREIGN KEY (tenant_id, route_id) REFERENCES route(tenant_id, id) ON DELETE CASCADE
  constraint step_change_tenant_id_route_id_step_id_fkey FOREIGN KEY (tenant_id, route_id, step_id) REFERENCES step(tenant_id, route_id, id) ON DELETE CASCADE
  constraint step_change_what_check CHECK ((what = ANY (ARRAY['begun'::text, 'goal'::text, 'plan'::text, 'added'::text, 'changed'::text, 'split'::text, 'status'::text, 'agreed'::text, 'felt'::text, 'paused'::text, 'resumed'::text, 'ended'::text])))
  CREATE INDEX step_change_of_route ON public.step_change USING btree (tenant_id, route_id, at)
  CREATE INDEX step_change_of_step ON public.step_change USING btree (tenant_id, route_id, step_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table story, row security forced
  tenant_id uuid not null
  id uuid not null
  study_id uuid not null
  moment smallint not null
  perspective text not null
  teller_code text not null
  person_id uuid
  language text not null
  title text not null
  text text not null
  translation text not null
  translated_by text
  told_on date not null
  taken_by uuid not null
  handed_in_at timestamp with time zone not null
  triad_state text not null
  triad_a smallint
  triad_b smallint
  triad_c smallint
  triad_mode text
  triad_x double precision generated ((triad_c)::double precision + ((triad_a)::double precision / (2.0)::double precision))
  triad_y double precision generated (((triad_a)::double precision * sqrt((3.0)::double precision)) / (2.0)::double precision)
  invented boolean not null default false
  constraint story_check CHECK (((triad_state = 'answered'::text) = (triad_a IS NOT NULL)))
  constraint story_check1 CHECK ((((triad_a IS NULL) = (triad_b IS NULL)) AND ((triad_a IS NULL) = (triad_c IS NULL))))
  constraint story_check2 CHECK (((triad_a IS NULL) = (triad_mode IS NULL)))
  constraint story_check3 CHECK ((((triad_a + triad_b) + triad_c) = 1000))
  constraint story_check4 CHECK (((translation = ''::text) = (translated_by IS NULL)))
  constraint story_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text))
  constraint story_perspective_check CHECK ((perspective = ANY (ARRAY['candidate'::text, 'caseManager'::text, 'jobCoach'::text])))
  constraint story_pkey PRIMARY KEY (tenant_id, id)
  constraint story_teller_code_check CHECK ((teller_code ~ '^[A-Z0-9]{3}-[A-Z0-9]{3}$'::text))
  constraint story_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  constraint story_tenant_id_study_id_moment_fkey FOREIGN KEY (tenant_id, study_id, moment) REFERENCES story_moment(tenant_id, study_id, number)
  constraint story_tenant_id_taken_by_fkey FOREIGN KEY (tenant_id, taken_by) REFERENCES account(tenant_id, id)
  constraint story_text_check CHECK ((length(text) <= 20000))
  constraint story_title_check CHECK ((length(title) <= 120))
  constraint story_translated_by_check CHECK ((translated_by = ANY (ARRAY['teller'::text, 'guide'::text, 'interpreter'::text, 'machine'::text])))
  constraint story_translation_check CHECK ((length(translation) <= 20000))
  constraint story_triad_a_check CHECK (((triad_a >= 0) AND (triad_a <= 1000)))
  constraint story_triad_b_check CHECK (((triad_b >= 0) AND (triad_b <= 1000)))
  constraint story_triad_c_check CHECK (((triad_c >= 0) AND (triad_c <= 1000)))
  constraint story_triad_mode_check CHECK ((triad_mode = ANY (ARRAY['cards'::text, 'triangle'::text])))
  constraint story_triad_state_check CHECK ((triad_state = ANY (ARRAY['answered'::text, 'not-applicable'::text, 'not-answered'::text])))
  CREATE INDEX story_of_person ON public.story USING btree (tenant_id, person_id) WHERE (person_id IS NOT NULL)
  CREATE INDEX story_of_study ON public.story USING btree (tenant_id, study_id, moment, perspective)
  CREATE INDEX story_of_teller ON public.story USING btree (tenant_id, teller_code)
  CREATE INDEX story_taken_by ON public.story USING btree (tenant_id, taken_by, handed_in_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (person_id) to stapwijs_app

table story_audio, row security forced
  tenant_id uuid not null
  story_id uuid not null
  media_type text not null
  sound bytea not null
  stored_at timestamp with time zone not null
  constraint story_audio_media_type_check CHECK ((media_type = ANY (ARRAY['audio/webm'::text, 'audio/mp4'::text, 'audio/ogg'::text, 'audio/mpeg'::text])))
  constraint story_audio_pkey PRIMARY KEY (tenant_id, story_id)
  constraint story_audio_sound_check CHECK (((octet_length(sound) >= 1) AND (octet_length(sound) <= 10485760)))
  constraint story_audio_tenant_id_story_id_fkey FOREIGN KEY (tenant_id, story_id) REFERENCES story(tenant_id, id) ON DELETE CASCADE
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app

table story_code, row security forced
  tenant_id uuid not null
  id uuid not null
  study_id uuid not null
  name text not null
  made_by uuid not null
  made_at timestamp with time zone not null
  constraint story_code_name_check CHECK (((name <> ''::text) AND (length(name) <= 60)))
  constraint story_code_pkey PRIMARY KEY (tenant_id, id)
  constraint story_code_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint story_code_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES story_study(tenant_id, id)
  CREATE UNIQUE INDEX story_code_by_name ON public.story_code USING btree (tenant_id, study_id, lower(name))
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table story_coding, row security forced
  tenant_id uuid not null
  id uuid not null
  story_id uuid not null
  code_id uuid not null
  side text not null
  from_point integer not null
  to_point integer not null
  made_by uuid not null
  made_at timestamp with time zone not null
  constraint story_coding_check CHECK ((to_point > from_point))
  constraint story_coding_from_point_check CHECK ((from_point >= 0))
  constraint story_coding_pkey PRIMARY KEY (tenant_id, id)
  constraint story_coding_side_check CHECK ((side = ANY (ARRAY['text'::text, 'translation'::text])))
  constraint story_coding_tenant_id_code_id_fkey FOREIGN KEY (tenant_id, code_id) REFERENCES story_code(tenant_id, id)
  constraint story_coding_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint story_coding_tenant_id_story_id_fkey FOREIGN KEY (tenant_id, story_id) REFERENCES story(tenant_id, id) ON DELETE CASCADE
  CREATE INDEX story_coding_of_code ON public.story_coding USING btree (tenant_id, code_id)
  CREATE UNIQUE INDEX story_coding_once ON public.story_coding USING btree (tenant_id, story_id, code_id, side, from_point, to_point, made_by)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app

table story_consent, row security forced
  tenant_id uuid not null
  story_id uuid not null
  purpose text not null
  given boolean not null
  asked_on date not null
  withdrawn_at timestamp with time zone
  constraint story_consent_check CHECK ((given OR (withdrawn_at IS NULL)))
  constraint story_consent_pkey PRIMARY KEY (tenant_id, story_id, purpose)
  constraint story_consent_purpose_check CHECK ((purpose = ANY (ARRAY['analysis'::text, 'quote'::text, 'report'::text, 'learning'::text, 'dossier'::text])))
  constraint story_consent_tenant_id_story_id_fkey FOREIGN KEY (tenant_id, story_id) REFERENCES story(tenant_id, id) ON DELETE CASCADE
  CREATE INDEX story_consent_stands ON public.story_consent USING btree (tenant_id, purpose, story_id) WHERE (given AND (withdrawn_at IS NULL))
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app
  grant update (given) to stapwijs_app
  grant update (asked_on) to stapwijs_app
  grant update (withdrawn_at) to stapwijs_app

table story_dyad, row security forced
  tenant_id uuid not null
  story_id uuid not null
  dyad text not null
  state text not null
  place smallint
  constraint story_dyad_check CHECK (((state = 'answered'::text) = (place IS NOT NULL)))
  constraint story_dyad_pkey PRIMARY KEY (tenant_id, story_id, dyad)
  constraint story_dyad_place_check CHECK (((place >= 0) AND (place <= 1000)))
  constraint story_dyad_state_check CHECK ((state = ANY (ARRAY['answered'::text, 'not-applicable'::text, 'not-answered'::text])))
  constraint story_dyad_tenant_id_story_id_fkey FOREIGN KEY (tenant_id, story_id) REFERENCES story(tenant_id, id) ON DELETE CASCADE
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app

table story_guide, row security forced
  tenant_id uuid not null
  study_id uuid not null
  account_id uuid not null
  constraint story_guide_pkey PRIMARY KEY (tenant_id, study_id, account_id)
  constraint story_guide_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES account(tenant_id, id)
  constraint story_guide_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES story_study(tenant_id, id)
  CREATE INDEX story_guide_of_account ON public.story_guide USING btree (tenant_id, account_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app

table story_indicator, row security forced
  tenant_id uuid not null
  story_id uuid not null
  indicator text not null
  answer text not null
  matters boolean not null
  constraint story_indicator_answer_check CHECK ((answer = ANY (ARRAY['better'::text, 'same'::text, 'worse'::text, 'not-applicable'::text, 'not-answered'::text])))
  constraint story_indicator_pkey PRIMARY KEY (tenant_id, story_id, indicator)
  constraint story_indicator_tenant_id_story_id_fkey FOREIGN KEY (tenant_id, story_id) REFERENCES story(tenant_id, id) ON DELETE CASCADE
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app

table story_moment, row security forced
  tenant_id uuid not null
  study_id uuid not null
  number smallint not null
  name text not null
  constraint story_moment_name_check CHECK (((name <> ''::text) AND (length(name) <= 60)))
  constraint story_moment_number_check CHECK (((number >= 1) AND (number <= 9)))
  constraint story_moment_pkey PRIMARY KEY (tenant_id, study_id, number)
  constraint story_moment_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES story_study(tenant_id, id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table story_study, row security forced
  tenant_id uuid not null
  id uuid not null
  name text not null
  prompt text not null
  instrument_id text not null
  perspectives jsonb not null
  frame jsonb not null
  seed integer not null
  created_by uuid not null
  created_at timestamp with time zone not null
  closed_at timestamp with time zone
  invented boolean not null default false
  constraint story_study_name_check CHECK (((name <> ''::text) AND (length(name) <= 120)))
  constraint story_study_pkey PRIMARY KEY (tenant_id, id)
  constraint story_study_prompt_check CHECK (((prompt <> ''::text) AND (length(prompt) <= 500)))
  constraint story_study_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES account(tenant_id, id)
  constraint story_study_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  CREATE INDEX story_study_of_instrument ON public.story_study USING btree (tenant_id, instrument_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (closed_at) to stapwijs_app

table story_withdrawn, row security forced
  tenant_id uuid not null
  id uuid not null
  withdrawn_at timestamp with time zone not null
  constraint story_withdrawn_pkey PRIMARY KEY (tenant_id, id)
  constraint story_withdrawn_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table study, row security forced
  tenant_id uuid not null
  id uuid not null
  title text not null
  question text not null
  subject_kind text not null
  subject text not null
  population text not null
  eligibility jsonb not null
  outcome text not null
  horizon_months smallint not null
  secondary jsonb not null
  lottery boolean not null
  municipalities jsonb not null
  baseline jsonb not null
  factors jsonb not null
  planned integer not null
  expected_control smallint not null
  expected_arm smallint not null
  funding text not null
  harms text not null
  involvement text not null
  version integer not null default 1
  invented boolean not null default false
  created_by uuid not null
  created_at timestamp with time zone not null
  changed_by uuid
  changed_at timestamp with time zone
  constraint study_baseline_check CHECK ((jsonb_typeof(baseline) = 'array'::text))
  constraint study_eligibility_check CHECK ((jsonb_typeof(eligibility) = 'array'::text))
  constraint study_expected_arm_check CHECK (((expected_arm >= 1) AND (expected_arm <= 99)))
  constraint study_expected_control_check CHECK (((expected_control >= 1) AND (expected_control <= 99)))
  constraint study_factors_check CHECK (((jsonb_typeof(factors) = 'array'::text) AND (jsonb_array_length(factors) <= 2)))
  constraint study_horizon_months_check CHECK (((horizon_months >= 1) AND (horizon_months <= 60)))
  constraint study_municipalities_check CHECK ((jsonb_typeof(municipalities) = 'array'::text))
  constraint study_outcome_check CHECK ((outcome ~ '^[a-z-]+$'::text))
  constraint study_pkey PRIMARY KEY (tenant_id, id)
  constraint study_planned_check CHECK (((planned >= 20) AND (planned <= 2000)))
  constraint study_population_check CHECK ((population <> ''::text))
  constraint study_question_check CHECK ((question <> ''::text))
  constraint study_secondary_check CHECK ((jsonb_typeof(secondary) = 'array'::text))
  constraint study_subject_check CHECK ((subject <> ''::text))
  constraint study_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['instrument'::text, 'werkwijze'::text])))
  constraint study_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES account(tenant_id, id)
  constraint study_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES account(tenant_id, id)
  constraint study_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  constraint study_title_check CHECK ((title <> ''::text))
  constraint study_version_check CHECK ((version > 0))
  CREATE INDEX study_by_time ON public.study USING btree (tenant_id, created_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  restrictive policy only_draft for UPDATE to stapwijs_app using ((NOT (EXISTS ( SELECT
   FROM study_registration r
  WHERE ((r.tenant_id = study.tenant_id) AND (r.study_id = study.id)))))) with check ()
  grant insert, select to stapwijs_app
  grant update (title) to stapwijs_app
  grant update (question) to stapwijs_app
  grant update (subject_kind) to stapwijs_app
  grant update (subject) to stapwijs_app
  grant update (population) to stapwijs_app
  grant update (eligibility) to stapwijs_app
  grant update (outcome) to stapwijs_app
  grant update (horizon_months) to stapwijs_app
  grant update (secondary) to stapwijs_app
  grant update (lottery) to stapwijs_app
  grant update (municipalities) to stapwijs_app
  grant update (baseline) to stapwijs_app
  grant update (factors) to stapwijs_app
  grant update (planned) to stapwijs_app
  grant update (expected_control) to stapwijs_app
  grant update (expected_arm) to stapwijs_app
  grant update (funding) to stapwijs_app
  grant update (harms) to stapwijs_app
  grant update (involvement) to stapwijs_app
  grant update (version) to stapwijs_app
  grant update (changed_by) to stapwijs_app
  grant update (changed_at) to stapwijs_app

table study_arm, row security forced
  tenant_id uuid not null
  study_id uuid not null
  number smallint not null
  name text not null
  control boolean not null
  duties text not null
  contact_days smallint
  channel text
  begins text not null
  instruction text not null
  share smallint not null
  constraint study_arm_begins_check CHECK ((begins = ANY (ARRAY['coach'::text, 'inwoner'::text, 'samen'::text])))
  constraint study_arm_channel_check CHECK ((channel = ANY (ARRAY['gesprek'::text, 'telefoon'::text, 'video'::text, 'bericht'::text, 'app'::text, 'brief'::text, 'huisbezoek'::text])))
  constraint study_arm_contact_days_check CHECK (((contact_days >= 1) AND (contact_days <= 365)))
  constraint study_arm_duties_check CHECK ((duties = ANY (ARRAY['blijven'::text, 'ontheven'::text])))
  constraint study_arm_name_check CHECK ((name <> ''::text))
  constraint study_arm_number_check CHECK (((number >= 1) AND (number <= 4)))
  constraint study_arm_pkey PRIMARY KEY (tenant_id, study_id, number)
  constraint study_arm_share_check CHECK (((share >= 1) AND (share <= 4)))
  constraint study_arm_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES study(tenant_id, id) ON DELETE CASCADE
  CREATE UNIQUE INDEX study_arm_name ON public.study_arm USING btree (tenant_id, study_id, lower(name))
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  restrictive policy only_draft for DELETE to stapwijs_app using ((NOT (EXISTS ( SELECT
   FROM study_registration r
  WHERE ((r.tenant_id = study_arm.tenant_id) AND (r.study_id = study_arm.study_id)))))) with check ()
  grant delete, insert, select to stapwijs_app

table study_closing, row security forced
  tenant_id uuid not null
  study_id uuid not null
  closed_at timestamp with time zone not null
  closed_by uuid not null
  reason text not null
  constraint study_closing_pkey PRIMARY KEY (tenant_id, study_id)
  constraint study_closing_tenant_id_closed_by_fkey FOREIGN KEY (tenant_id, closed_by) REFERENCES account(tenant_id, id)
  constraint study_closing_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES study_registration(tenant_id, study_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table study_deviation, row security forced
  tenant_id uuid not null
  id uuid not null
  study_id uuid not null
  participant_id uuid
  at timestamp with time zone not null
  by_account uuid not null
  what text not null
  treated_as smallint
  constraint study_deviation_check CHECK (((treated_as IS NULL) OR (participant_id IS NOT NULL)))
  constraint study_deviation_pkey PRIMARY KEY (tenant_id, id)
  constraint study_deviation_tenant_id_by_account_fkey FOREIGN KEY (tenant_id, by_account) REFERENCES account(tenant_id, id)
  constraint study_deviation_tenant_id_participant_id_fkey FOREIGN KEY (tenant_id, participant_id) REFERENCES participant(tenant_id, id) ON DELETE CASCADE
  constraint study_deviation_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES study_registration(tenant_id, study_id)
  constraint study_deviation_tenant_id_study_id_treated_as_fkey FOREIGN KEY (tenant_id, study_id, treated_as) REFERENCES study_arm(tenant_id, study_id, number)
  constraint study_deviation_what_check CHECK ((what <> ''::text))
  CREATE INDEX deviation_of_study ON public.study_deviation USING btree (tenant_id, study_id, at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table study_registration, row security forced
  tenant_id uuid not null
  study_id uuid not null
  protocol jsonb not null
  protocol_hash text not null
  seed_hash text
  registered_at timestamp with time zone not null
  registered_by uuid not null
  constraint study_registration_pkey PRIMARY KEY (tenant_id, study_id)
  constraint study_registration_protocol_check CHECK ((jsonb_typeof(protocol) = 'object'::text))
  constraint study_registration_protocol_hash_check CHECK ((protocol_hash ~ '^[0-9a-f]{64}$'::text))
  constraint study_registration_seed_hash_check CHECK ((seed_hash ~ '^[0-9a-f]{64}$'::text))
  constraint study_registration_tenant_id_registered_by_fkey FOREIGN KEY (tenant_id, registered_by) REFERENCES account(tenant_id, id)
  constraint study_registration_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES study(tenant_id, id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table study_researcher, row security forced
  tenant_id uuid not null
  study_id uuid not null
  account_id uuid not null
  constraint study_researcher_pkey PRIMARY KEY (tenant_id, study_id, account_id)
  constraint study_researcher_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES account(tenant_id, id)
  constraint study_researcher_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES study(tenant_id, id) ON DELETE CASCADE
  CREATE INDEX study_of_researcher ON public.study_researcher USING btree (tenant_id, account_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select to stapwijs_app

table study_seal, row security forced
  tenant_id uuid not null
  study_id uuid not null
  seed text not null
  constraint study_seal_pkey PRIMARY KEY (tenant_id, study_id)
  constraint study_seal_seed_check CHECK ((seed ~ '^[0-9a-f]{64}$'::text))
  constraint study_seal_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES study_registration(tenant_id, study_id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table study_slot, row security forced
  tenant_id uuid not null
  study_id uuid not null
  stratum smallint not null
  slot integer not null
  arm smallint not null
  used_at timestamp with time zone
  constraint study_slot_pkey PRIMARY KEY (tenant_id, study_id, stratum, slot)
  constraint study_slot_slot_check CHECK ((slot > 0))
  constraint study_slot_tenant_id_study_id_arm_fkey FOREIGN KEY (tenant_id, study_id, arm) REFERENCES study_arm(tenant_id, study_id, number)
  constraint study_slot_tenant_id_study_id_stratum_fkey FOREIGN KEY (tenant_id, study_id, stratum) REFERENCES study_stratum(tenant_id, study_id, number)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (used_at) to stapwijs_app

table study_stratum, row security forced
  tenant_id uuid not null
  study_id uuid not null
  number smallint not null
  municipality_id text not null
  levels jsonb not null
  constraint study_stratum_levels_check CHECK ((jsonb_typeof(levels) = 'array'::text))
  constraint study_stratum_number_check CHECK ((number > 0))
  constraint study_stratum_pkey PRIMARY KEY (tenant_id, study_id, number)
  constraint study_stratum_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  constraint study_stratum_tenant_id_study_id_fkey FOREIGN KEY (tenant_id, study_id) REFERENCES study_registration(tenant_id, study_id)
  constraint study_stratum_tenant_id_study_id_municipality_id_levels_key UNIQUE (tenant_id, study_id, municipality_id, levels)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table tenant, row security
  id uuid not null
  slug text not null
  name text not null
  host text not null
  theme jsonb not null default '{}'::jsonb
  settings jsonb not null default '{}'::jsonb
  created_at timestamp with time zone not null default now()
  constraint tenant_host_check CHECK (((host = lower(host)) AND (host <> ''::text)))
  constraint tenant_host_key UNIQUE (host)
  constraint tenant_name_check CHECK ((name <> ''::text))
  constraint tenant_pkey PRIMARY KEY (id)
  constraint tenant_slug_check CHECK ((slug ~ '^[a-z0-9-]{1,63}$'::text))
  constraint tenant_slug_key UNIQUE (slug)
  policy tenant_isolation for ALL to stapwijs_app using ((id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant select to stapwijs_app
  grant update (name) to stapwijs_app
  grant update (theme) to stapwijs_app
  grant update (settings) to stapwijs_app

table tenant_secret, row security forced
  tenant_id uuid not null
  purpose text not null
  secret text not null
  constraint tenant_secret_pkey PRIMARY KEY (tenant_id, purpose)
  constraint tenant_secret_purpose_check CHECK ((purpose = ANY (ARRAY['sign-in'::text, 'data-subject'::text])))
  constraint tenant_secret_secret_check CHECK ((length(secret) >= 43))
  constraint tenant_secret_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app

table thread, row security forced
  tenant_id uuid not null
  person_id uuid not null
  read_by_coach timestamp with time zone
  read_by_person timestamp with time zone
  settled_until timestamp with time zone
  constraint thread_pkey PRIMARY KEY (tenant_id, person_id)
  constraint thread_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (read_by_coach) to stapwijs_app
  grant update (read_by_person) to stapwijs_app
  grant update (settled_until) to stapwijs_app

table value_line, row security forced
  tenant_id uuid not null
  id uuid not null
  model_id uuid not null
  kind text not null
  party text not null
  municipality_id text
  from_party text
  from_municipality_id text
  category text not null
  what text not null
  per text not null
  amount_low integer
  amount_mid integer
  amount_high integer
  first_year smallint not null
  years smallint not null
  source text not null default ''::text
  source_url text not null default ''::text
  source_year smallint
  strength smallint
  life_domain text
  version integer not null default 1
  made_at timestamp with time zone not null
  changed_by uuid not null
  changed_at timestamp with time zone not null
  constraint value_line_amount_low_check CHECK ((amount_low >= 0))
  constraint value_line_check CHECK ((amount_mid >= amount_low))
  constraint value_line_check1 CHECK ((amount_high >= amount_mid))
  constraint value_line_check2 CHECK ((num_nulls(amount_low, amount_mid, amount_high) = ANY (ARRAY[0, 3])))
  constraint value_line_check3 CHECK (((kind = 'overdracht'::text) = (from_party IS NOT NULL)))
  constraint value_line_check4 CHECK (((kind <> 'overdracht'::text) OR (amount_mid IS NOT NULL)))
  constraint value_line_first_year_check CHECK (((first_year >= 1) AND (first_year <= 30)))
  constraint value_line_kind_check CHECK ((kind = ANY (ARRAY['kosten'::text, 'baten'::text, 'overdracht'::text])))
  constraint value_line_per_check CHECK ((per = ANY (ARRAY['deelnemer'::text, 'extra-werk'::text, 'programma'::text])))
  constraint value_line_pkey PRIMARY KEY (tenant_id, id)
  constraint value_line_strength_check CHECK (((strength >= 0) AND (strength <= 5)))
  constraint value_line_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES account(tenant_id, id)
  constraint value_line_tenant_id_from_municipality_id_fkey FOREIGN KEY (tenant_id, from_municipality_id) REFERENCES municipality(tenant_id, id)
  constraint value_line_tenant_id_model_id_fkey FOREIGN KEY (tenant_id, model_id) REFERENCES value_model(tenant_id, id)
  constraint value_line_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  constraint value_line_version_check CHECK ((version > 0))
  constraint value_line_what_check CHECK ((what <> ''::text))
  constraint value_line_years_check CHECK (((years >= 1) AND (years <= 30)))
  CREATE INDEX value_line_of_model ON public.value_line USING btree (tenant_id, model_id, made_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant delete, insert, select, update to stapwijs_app

table value_model, row security forced
  tenant_id uuid not null
  id uuid not null
  name text not null
  instrument_id text not null
  municipality_id text
  price_year smallint not null
  horizon_years smallint not null
  discount_bp smallint not null
  discount_source text not null
  participants integer not null
  effect_low smallint
  effect_mid smallint
  effect_high smallint
  effect_comparison text
  effect_months smallint
  effect_source text not null default ''::text
  effect_url text not null default ''::text
  effect_year smallint
  finding_id uuid
  published boolean not null default false
  invented boolean not null default false
  version integer not null default 1
  made_by uuid not null
  made_at timestamp with time zone not null
  changed_by uuid not null
  changed_at timestamp with time zone not null
  constraint value_model_check CHECK (((effect_mid >= effect_low) AND (effect_mid <= 10000)))
  constraint value_model_check1 CHECK (((effect_high >= effect_mid) AND (effect_high <= 10000)))
  constraint value_model_check2 CHECK ((num_nulls(effect_low, effect_mid, effect_high, effect_comparison) = ANY (ARRAY[0, 4])))
  constraint value_model_discount_bp_check CHECK (((discount_bp >= 0) AND (discount_bp <= 2000)))
  constraint value_model_effect_comparison_check CHECK ((effect_comparison = ANY (ARRAY['loting'::text, 'vergelijkingsgroep'::text, 'overzicht'::text, 'geen'::text])))
  constraint value_model_effect_low_check CHECK (((effect_low >= '-10000'::integer) AND (effect_low <= 10000)))
  constraint value_model_effect_months_check CHECK (((effect_months >= 1) AND (effect_months <= 360)))
  constraint value_model_horizon_years_check CHECK (((horizon_years >= 1) AND (horizon_years <= 30)))
  constraint value_model_name_check CHECK ((name <> ''::text))
  constraint value_model_participants_check CHECK (((participants >= 1) AND (participants <= 100000)))
  constraint value_model_pkey PRIMARY KEY (tenant_id, id)
  constraint value_model_price_year_check CHECK (((price_year >= 2000) AND (price_year <= 2100)))
  constraint value_model_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES account(tenant_id, id)
  constraint value_model_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint value_model_tenant_id_municipality_id_fkey FOREIGN KEY (tenant_id, municipality_id) REFERENCES municipality(tenant_id, id)
  constraint value_model_version_check CHECK ((version > 0))
  CREATE INDEX value_model_by_change ON public.value_model USING btree (tenant_id, changed_at DESC)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select, update to stapwijs_app

table workplace_check_in, row security forced
  tenant_id uuid not null
  id uuid not null
  person_id uuid not null
  supervisor text not null
  agreed text
  made_by uuid not null
  made_at timestamp with time zone not null
  goes text
  needs text
  words text
  answered_at timestamp with time zone
  mailed_to text
  constraint workplace_check_in_agreed_check CHECK (((agreed <> ''::text) AND (length(agreed) <= 1000)))
  constraint workplace_check_in_check CHECK ((((answered_at IS NULL) = (goes IS NULL)) AND ((answered_at IS NULL) = (needs IS NULL))))
  constraint workplace_check_in_check1 CHECK (((answered_at IS NOT NULL) OR (words IS NULL)))
  constraint workplace_check_in_goes_check CHECK ((goes = ANY (ARRAY['good'::text, 'ok'::text, 'bad'::text])))
  constraint workplace_check_in_mailed_to_check CHECK (((mailed_to <> ''::text) AND (length(mailed_to) <= 254)))
  constraint workplace_check_in_needs_check CHECK ((needs = ANY (ARRAY['niets'::text, 'uitleg'::text, 'gesprek'::text, 'anders'::text])))
  constraint workplace_check_in_pkey PRIMARY KEY (tenant_id, id)
  constraint workplace_check_in_supervisor_check CHECK (((supervisor <> ''::text) AND (length(supervisor) <= 80)))
  constraint workplace_check_in_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES account(tenant_id, id)
  constraint workplace_check_in_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  constraint workplace_check_in_words_check CHECK (((words <> ''::text) AND (length(words) <= 500)))
  CREATE INDEX workplace_check_in_of_person ON public.workplace_check_in USING btree (tenant_id, person_id, made_at)
  policy tenant_isolation for ALL to stapwijs_app using ((tenant_id = (current_setting('app.tenant'::text))::uuid)) with check ()
  grant insert, select to stapwijs_app
  grant update (supervisor) to stapwijs_app
  grant update (agreed) to stapwijs_app
  grant update (goes) to stapwijs_app
  grant update (needs) to stapwijs_app
  grant update (words) to stapwijs_app
  grant update (answered_at) to stapwijs_app
  grant update (mailed_to) to stapwijs_app
