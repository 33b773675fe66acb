-- Two devices without internet may both answer for the same week: both answers stay. The very same answer is one.
alter table check_in drop constraint check_in_tenant_id_person_id_week_key;
create unique index check_in_once
  on check_in (tenant_id, person_id, week, feeling, step_goes, words) nulls not distinct;

-- Where the link to a supervisor went, so that pressing twice mails once, and a mended invitation goes to the mended address.
alter table workplace_check_in add column mailed_to text check (mailed_to <> '' and length(mailed_to) <= 254);
grant update (supervisor, agreed, mailed_to) on workplace_check_in to stapwijs_app;
