-- A file that is brought in keeps what it did for a day, so that a second press on the button hears the same; its rows go.
alter table outcome_file add column done jsonb;
grant update (rows, done) on outcome_file to stapwijs_app;
