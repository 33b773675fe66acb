-- What professionals answer belongs to no dossier that takes it along: it has a period of its own. Their invitation goes, and
-- the answers with it; that of somebody of a dossier goes only with the dossier.
alter table retention_period drop constraint retention_period_data_class_check;
alter table retention_period add constraint retention_period_data_class_check
  check (data_class in ('dossier', 'choice', 'answer', 'audit', 'processing-log', 'session'));
grant delete on invitation to stapwijs_app;
create policy only_of_professionals on invitation as restrictive for delete to stapwijs_app
  using (person_id is null);
