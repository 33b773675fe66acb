-- What was written down by mistake, or names somebody, can be taken out of sight again.
alter table practice_event add column dropped_at timestamptz;
alter table practice_evaluation add column dropped_at timestamptz;
grant update (dropped_at) on practice_event to stapwijs_app;
grant update (dropped_at) on practice_evaluation to stapwijs_app;
