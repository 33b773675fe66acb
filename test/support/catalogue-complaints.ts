import type pg from 'pg';

/** Tables that are of no tenant: the tenants themselves, and the list of migrations. */
const ofNobody = ['tenant', 'schema_migration'];

const policy = `(tenant_id = (current_setting('app.tenant'::text))::uuid)`;

// A restrictive policy beside it can only close more, so it is no complaint.
const complaints = `
with relation as (
  select c.oid, c.relname as name, c.relrowsecurity and c.relforcerowsecurity as closed,
    (select attnum from pg_attribute a where a.attrelid = c.oid and attname = 'tenant_id') as tenant
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1)
)
select name || ' has no tenant_id' as line from relation where tenant is null
union all
select name || ': row-level security is not enabled and forced' from relation where tenant is not null and not closed
union all
select format('%s has other policies than tenant_isolation: %s', name, policies) from (
  select name, tenant, closed, (select coalesce(string_agg(concat_ws(' ', policyname, permissive, roles, cmd, qual, with_check), '; '), '')
    from pg_policies p where p.tablename = name and permissive = 'PERMISSIVE') as policies from relation) seen
where tenant is not null and closed and policies <> 'tenant_isolation PERMISSIVE {stapwijs_app} ALL ' || $2
union all
select format('%s: %s does not lead with tenant_id', name, conname)
from relation r join pg_constraint c on c.conrelid = r.oid
where contype in ('p', 'f', 'u') and tenant is not null and conkey[1] <> tenant
union all
select format('%s: the foreign key %s does not point to the tenant''s own rows', name, conname)
from relation r join pg_constraint c on c.conrelid = r.oid
where contype = 'f' and tenant is not null and conkey[1] = tenant and not exists (
  select 1 from pg_attribute a where a.attrelid = c.confrelid and a.attnum = c.confkey[1]
    and (a.attname = 'tenant_id' or c.confrelid = 'tenant'::regclass and a.attname = 'id'))
union all
select format('%s: the unique index %s does not lead with tenant_id', name, i.indexrelid::regclass)
from relation r join pg_index i on i.indrelid = r.oid
where indisunique and tenant is not null and indkey[0] <> tenant
  and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
union all
select name || ': stapwijs_app may not select and insert, so it is in no backup' from relation
where tenant is not null and closed
  and not (has_table_privilege('stapwijs_app', oid, 'select') and has_table_privilege('stapwijs_app', oid, 'insert'))
union all
select format('%s has the trigger %s', name, tgname)
from relation r join pg_trigger t on t.tgrelid = r.oid where not tgisinternal
order by 1`;

/** What in the schema would let a tenant see another, or keep the tables from being distributed by tenant. */
export async function catalogueComplaints(admin: pg.Client): Promise<string[]> {
  const { rows } = await admin.query<{ line: string }>(complaints, [ofNobody, policy]);
  return rows.map(({ line }) => line);
}
