-- What the migrations make together; written by "npm run cli schema" and held by a test.

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

table schema_migration
  name text not null
  checksum text not null
  applied_at timestamp with time zone not null default now()
  constraint schema_migration_pkey PRIMARY KEY (name)

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
