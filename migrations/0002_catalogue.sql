-- Words that look alike, for typing errors. A trusted extension: the owner of the database may add it.
create extension if not exists pg_trgm;

-- What kinds of help there are. `record` is the instrument as it stands in the content and in the API, with Dutch names;
-- `search` and `words` are derived from it by the application, which knows synonyms and labels.
-- No index on `search`: under row-level security an operator that is not leakproof cannot be used by one,
-- and a catalogue of a thousand rows is read in milliseconds.
create table instrument (
  tenant_id uuid not null references tenant (id),
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position integer not null check (position >= 0),
  record jsonb not null check (record ->> 'id' = id),
  search tsvector not null,
  words text[] not null,
  primary key (tenant_id, id)
);
alter table instrument enable row level security;
alter table instrument force row level security;
create policy tenant_isolation on instrument to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update on instrument to stapwijs_app;

-- A local run of an instrument: who gives it, where, when, and whether there is room.
create table offering (
  tenant_id uuid not null references tenant (id),
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  instrument_id text not null,
  municipality_id text not null,
  provider text not null check (provider <> ''),
  place text not null check (place <> ''),
  starts_on date,
  places integer check (places >= 0),
  open_places integer check (open_places >= 0 and open_places <= places),
  waiting_weeks integer check (waiting_weeks >= 0),
  invented boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, instrument_id) references instrument (tenant_id, id),
  foreign key (tenant_id, municipality_id) references municipality (tenant_id, id)
);
alter table offering enable row level security;
alter table offering force row level security;
create policy tenant_isolation on offering to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on offering to stapwijs_app;

-- Goes up with every change of the two tables above, so that what is kept in memory is never old.
-- `base` says which base catalogue was loaded last.
create table catalogue_version (
  tenant_id uuid not null references tenant (id),
  version bigint not null,
  base text not null default '',
  primary key (tenant_id)
);
alter table catalogue_version enable row level security;
alter table catalogue_version force row level security;
create policy tenant_isolation on catalogue_version to stapwijs_app
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update on catalogue_version to stapwijs_app;
