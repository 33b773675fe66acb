-- When a dossier is erased, what was personal in its lines goes too; that it happened, when and by whom stays. A line can
-- only be emptied: no other words can be put in it.
grant update (before, after) on audit_line to stapwijs_app;
create policy only_emptied on audit_line as restrictive for update to stapwijs_app
  using (true) with check (before is null and after is null);
