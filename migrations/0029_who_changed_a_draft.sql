-- Who changed the draft of a study last, for whoever was changing it at the same moment; null when nobody did since it was made.
alter table study add column changed_by uuid;
alter table study add column changed_at timestamptz;
-- The check of rows that are there already needs the owner to see them, for this one moment.
alter table study no force row level security;
alter table account no force row level security;
alter table study add foreign key (tenant_id, changed_by) references account (tenant_id, id);
alter table study force row level security;
alter table account force row level security;
grant update (changed_by, changed_at) on study to stapwijs_app;
